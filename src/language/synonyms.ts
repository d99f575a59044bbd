import { stem } from './stem.ts';

/** Everyday words and what news says instead: users ask about “cops” where a story has “officers”. Close in a story, though not the same. */
const SETS = `
  die kill fatal perish deceased toll
  hurt injure injury wound casualty
  murder homicide kill
  begin start launch commence open
  end finish conclude stop
  buy purchase acquire acquisition
  sell sale
  cost price pay fee charge worth expensive
  pay payment
  earn salary wage
  money cash fund dollar euro pound
  donate charity give
  boss chief head director leader manager chairman ceo president
  dad father daddy papa
  mum mom mother mama
  parent mother father mum mom dad
  kid child youngster boy girl baby infant toddler
  guy man lad
  husband wife spouse
  wedding marry marriage
  brother sister sibling
  family relative parent
  job work occupation profession employ
  cop police officer policeman constable
  arrest detain custody jail
  court trial judge tribunal lawsuit case
  lawyer attorney prosecutor barrister counsel solicitor
  accuse charge allege suspect
  guilty convict sentence
  prison jail imprison
  crime offence offense criminal
  steal theft robbery thief thieves raid burglary rob
  doctor doc physician medic
  hospital clinic medical ward
  medicine medication drug treatment remedy cure
  sick ill disease
  teacher school professor lecturer
  student pupil schoolboy schoolgirl
  teach teacher
  scientist science research
  study survey research report
  expert specialist professor
  fire blaze burn flame
  crash accident collide collision wreck incident
  fall collapse topple
  storm wind rain weather hurricane
  flood water
  cause reason because due led blame
  happen occur place
  say tell state announce comment remark
  speak talk
  answer reply respond response react reaction
  think believe opinion view
  want hope wish aim goal plan intend
  decide decision determine ruling verdict
  choose choice pick select
  vote voter referendum election ballot poll
  law legislation regulation rule legal
  allow permit legal permission
  ban forbid prohibit
  politician minister mp senator lawmaker councillor
  government state ministry administration authority
  country nation
  town city village
  area region district zone province
  home house residence
  building structure
  road street highway
  car vehicle van truck
  plane aircraft jet airplane flight
  train rail railway
  boat ship vessel ferry
  trip travel journey visit
  go travel
  arrive come reach
  leave depart quit exit
  stay remain
  wait delay late
  company firm business corporation maker manufacturer
  customer client buyer user
  rival competitor competition
  product goods
  make manufacture produce build create
  invent inventor
  build construct construction
  break damage destroy
  destroy demolish ruin
  fix repair mend
  rise grow increase gain surge
  drop fall decline decrease slip
  change replace switch
  big large huge massive enormous
  small little tiny
  new recent newly latest modern
  old elderly age
  first initial opening
  last final
  next follow upcoming soon future
  now current present today
  often regular frequent usual
  year annual yearly anniversary
  day daily
  famous popular celebrity celeb star renowned
  video film movie footage clip
  picture photo image photograph pic
  tv television broadcast channel
  internet online web website site
  post tweet message
  phone mobile cellphone smartphone
  newspaper paper press journalist reporter media
  danger risk threat unsafe
  safe safety secure security
  help support aid assist
  ask request invite call urge appeal
  invite welcome guest
  meet visit
  discuss talk negotiate
  agree deal accord
  angry anger criticise criticism complain complaint condemn
  against oppose opposition objection
  like favour favor support prefer
  worry concern fear afraid
  happy pleased glad delighted
  sad upset
  sorry apologise apology
  promise pledge
  admit confess
  refuse reject
  suggest propose
  explain explanation
  win winner victory champion beat
  lose defeat
  lose miss
  match game
  team squad side club
  prize award trophy medal
  religion religious faith
  mosque muslim islam
  church christian
  soldier troop army military
  war conflict battle
  weapon missile gun
  bomb explosive explosion
  fight battle
  name call title
  people person crowd visitor attendee public citizen
  resident inhabitant local
  eat meal food
  drink drank
  clothes wear dress outfit
  music song band
  show exhibition festival fair
  number figure count total amount
  percent percentage share proportion
  half fifty
  double twice
  tall height high
  deep depth
  long length
  heavy weigh weight
  fast speed quick
  succeed success
  fail failure
  try attempt
  use usage
  own belong
  give gift
  get receive
  find discover discovery
  see watch witness
  hear sound
  write author
  save rescue
  proof prove evidence
  secret hidden
  private own
  whole entire all
  enough sufficient
  main major key chief
  problem trouble difficulty issue
  release publish
  move relocate
  carry bring
  hold host
  join member belong
  group organization organisation association
  spokesman spokeswoman spokesperson
  born birth birthday
`;

const synonyms = new Map<string, Set<string>>();
for (const line of SETS.trim().split('\n')) {
  const stems = line.trim().split(' ').map(stem);
  for (const one of stems) {
    const others = synonyms.get(one) ?? new Set();
    for (const other of stems) if (other !== one) others.add(other);
    synonyms.set(one, others);
  }
}

/** The stems that news may have for an English word's stem. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return synonyms.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
