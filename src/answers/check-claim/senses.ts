import { stem } from '../../language/stem.ts';

/**
 * Words of news of which one says what another does, other things being equal. Only where names, numbers and all else agree is a claim
 * taken for what a sentence says, so that these may be wider than words that are the same anywhere.
 */
const SENSES = `
  passenger traveller traveler | kill killed die died dead death deaths perish fatality | injure injury wound wounded hurt |
  let allow authorise authorize permit permission enable | arrest detain | happen occur hold held |
  send deploy deployed deployment dispatch | start begin beginning launch commence | end finish conclude |
  say said tell told =stated assert declare | stop stopped halt cease halted block blocked prevent prevented |
  reduce decrease lower cut | fall fell fallen drop decline collapse slip |
  rise rose risen increase grow grew grown climb | build built construct construction | decide decision |
  attack assault | plan intend intention | fire blaze | fight fought battle | firm company | worker employee |
  chair chairman chairwoman head lead led leads | photo picture image | lawyer attorney barrister |
  answer reply respond response | refuse reject | criticise criticize criticism | praise applaud hail |
  find found discover discovery | steal stole stolen theft rob robbery raid | support backed endorse endorsed |
  gather collect collection | student pupil schoolchild | mother mom mum | father dad |
  child kid baby infant youngster | worsen deteriorate | look resemble | value worth |
  choose chose chosen select pick | partly partially | quick fast rapid | visit tour | film movie | house home |
  doctor physician | ask request | show display | road street | wish want wants | every each | defence defense |
  favour favor prefer | enlarge expand | crowded crowd | deliver delivery supply supplied | fly flew flown flight |
  fit install | hire employ recruit | lose lost loss | pay paid payment | sell sold sale |
  come came arrive arrival reach | destroy destruction ruin | elect election | explode explosion blast |
  invade invasion | invite invitation | investigate investigation inquiry probe | propose proposal |
  resign resignation | succeed success | survive survival | shut close closed closure |
  leave left depart departure quit exit | return returned | trap trapped stuck stranded |
  replace replaced replacement | apologise apologize apology | blame blamed | treat treated treatment |
  publish published release released publication | buy bought purchase acquire acquired acquisition takeover |
  promise pledge vow | announce announcement reveal | warn warning | meet met meeting | win won winner victory |
  final =last | whole entire | big large huge | tyre tire | free gratis |
  get got gain gained receive received obtain | give gave given award awarded handed | offer offered |
  appoint appointed name named | teach taught | wear wore worn | run ran | drive drove driven driver |
  ride rode ridden travel travelled | help aid assist assistance | protect protection | need require |
  cause caused trigger | strong high severe | go went gone | make made produce produced manufacture manufactured |
  own owned owner | compensation compensate | sue sued lawsuit suing | quarter fourth | power electricity |
  visible seen | ticket fare | journey trip | remove removed | cover covered | describe described call called |
  vote voted | agree agreed agreement | speak spoke spoken talk talked | lend lent loan |
  suspend suspended suspension | restore restored restoration | repair repaired fix fixed mend |
  cancel cancelled canceled cancellation scrap scrapped | delay delayed postpone postponed defer deferred |
 price cost costs | scientist researcher | car automobile | boat vessel =ship =ships |
  plane aircraft jet airplane airliner jetliner | police officers | money cash | rule regulation | illness disease sickness |
  drug medicine | citizen resident inhabitant | vulnerability flaw |
  ban banned prohibit prohibited forbid forbidden | approve approved approval | charge charged |
  convict convicted conviction | sentence sentenced | escape escaped flee fled | rescue rescued save saved |
  hit struck strike strikes | beat defeat defeated | throw threw thrown | break broke broken | catch caught |
  feel felt | keep kept | think thought believe believed | write wrote written | wake woke woken awakened |
  sign signed signature | complain complained complaint | complete completed completion | move moved |
  use used usage | open opened opening reopen reopened | shoot shot | evacuate evacuated evacuation |
  crash crashed collide collided collision | damage damaged harm | flood flooded | cross crossed | enter entered |
  join joined | establish established create created founded founder | discuss discussed discussion |
  demand demanded | urge urged | contain include included | accuse accused accusation | deny denied denial |
  admit admitted admission confess confessed | confirm confirmed confirmation |
  condemn condemned condemnation denounce denounced | thank thanked | celebrate celebrated celebration |
  attend attended | host hosted | organise organize organised organized | develop developed development |
  inspect inspected inspection | estimate estimated | predict forecast | spend spent | fund funded finance financed |
  carry carried transport transported | hide hid hidden conceal | burn burned burnt | sink sank sunk |
  drown drowned | disappear vanish disappeared vanished | jail jailed imprison imprisoned prison |
  deal pact accord treaty | job position post | salary wage | cop policeman | football soccer | game match |
  shop store | flat apartment | lorry truck | underground subway | harbour port | sea ocean | nation country |
  parliament legislature | law legislation | verdict judgment | website webpage | error mistake | danger risk |
  aim goal objective | result outcome | spokesman spokeswoman spokesperson | yearly annual | everybody everyone |
  small little tiny | important significant | famous renowned | rich wealthy | costly expensive | difficult hard |
  easy simple | main chief principal | angry furious | happy glad delighted pleased | correct right |
  wrong incorrect | ready prepared | pilot airman | thief robber burglar | body corpse |
  rubbish trash garbage waste | chemist pharmacy | petrol gasoline | holiday vacation | lift elevator |
  boss manager | staff personnel | gun firearm | kidnap abduct abducted kidnapped abduction |
  threaten threatened threat | protest demonstrator | negotiate negotiated negotiation | recover recovered recovery |
  recommend recommended recommendation | search searched hunt | serve served | shake shook shaken |
  stay stayed remain remained | teenage teenager | transfer transferred | tear tore torn |
  translate translated translation | vaccine jab | weigh weighed weight | withdraw withdrew withdrawn withdrawal |
  trade traded | unite united | train trained training | cold chilly | witness witnessed |
  worry worried concern concerned | hope hoped | fear feared | renovate renovated renovation refurbish refurbished |
  inaugurate inaugurated inauguration | relocate relocated | merge merged merger | dismiss dismissed sack sacked |
  retire retired retirement | marry married marriage wed | divorce divorced | bury buried burial funeral |
  born birth | live lived reside resided | study studied | graduate graduated graduation | measure measured |
  contribute contributed contribution donate donated donation | share shared | split divided divide | hang hung |
  lock locked | unlock unlocked | connect connected connection link linked | contact contacted | ignore ignored |
  forget forgot forgotten | remember remembered | demolish demolished demolition dismantle raze |
  extinguish extinguished | conduct conducted perform performed | participate participated participation participant attendee |
  distribute distributed distribution | repay repaid | disable disabled deactivate | activate activated |
  accelerate accelerated | register registered registration | examine examined examination scrutinise |
  stress stressed emphasise highlight underline | question questioned interrogate |
  improve improved improvement enhance | extend extended extension lengthen prolong |
  restrict restricted restriction curb | surround surrounded encircle | seize seized snatch grab |
  beg begged plead pleaded | order ordered instruct command | mistaken mistakenly wrongly erroneously |
  badly seriously | slightly lightly mildly | shortly soon | fully totally | immediately instantly |
  mainly mostly primarily | jointly together | unhurt uninjured unharmed unscathed | nearby neighbouring |
  empty vacant | illegal unlawful | mandatory compulsory obligatory | optional voluntary | headquarters hq |
  stockholder shareholder | firefighter fireman firemen | motorway highway freeway | pavement sidewalk |
  railway railroad | earthquake quake | landslide mudslide | court tribunal | judge magistrate | poll survey |
  envoy ambassador | government administration | writer novelist | journalist reporter | teacher instructor |
  engine motor | bike bicycle | motorbike motorcycle | widen broaden | triple treble | cure heal | eat consume ate |
  exceed surpass | consist comprise | try attempt | honour honor honored | attract attracted | revenue turnover |
  fine penalty | gig concert | grandmother granny | granddad grandfather | cinema theater theatre |
  mobile cellphone | garment clothing clothes | evidence proof | rival competitor | disagreement dispute quarrel |
  benefit advantage | drawback disadvantage | prize trophy | inform notify notified informed | capture captured |
  surrender surrendered | expel expelled deport deported | admire admired | hate hated detest loathe |
  assassinate assassinated | behead decapitate | tow towed | dig dug excavate excavated | freeze froze frozen |
  melt thaw melted | boil boiled | spread spreading | leak leaked leakage | overturn capsize capsized overturned |
  derail derailed derailment | swap exchange exchanged swapped | rent rented lease leased |
  insure insured insurance | inherit inherited | edit edited | print printed | broadcast aired televised |
  ease eased relax relaxed loosen | tighten tightened | ration rationed rationing | privatise privatised |
  nationalise nationalised | tax taxed taxation | subsidise subsidised subsidy |
  pollute polluted pollution contaminate contaminated contamination | infect infected infection |
  vaccinate vaccinated vaccination immunise | diagnose diagnosed diagnosis | amputate amputated |
  starve starved starvation | torture tortured | emigrate emigrated | immigrate immigrated | commute commuted |
  patrol patrolled | guard guarded | salvage salvaged | bankrupt bankruptcy insolvent insolvency
`;

const senses = new Map(
  SENSES.trim()
    .split(/\s*\|\s*/)
    .flatMap((group) => {
      const words = group.split(/\s+/);
      return words.flatMap((word) => formsOf(word).map((form): [string, string] => [form, `~${words[0]}`]));
    }),
);

/** A word with its regular endings, so that "travellers" is no form of "travel"; one with "=" before it has none. */
function formsOf(word: string): string[] {
  if (word.startsWith('=')) return [word.slice(1)];
  const base = word.replace(/e$/, '');
  const twice = `${word}${word.at(-1)}`;
  const regular = ['s', 'es', 'd', 'ed', 'ing'].map((ending) => `${word}${ending}`);
  const ies = word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : [];
  return [word, ...regular, ...ies, `${base}ing`, `${base}ed`, `${twice}ed`, `${twice}ing`];
}

/** One key for the words that can say the same as this lower-case one. */
export function senseOf(word: string, key: string): string {
  const base = stem(word);
  // "Sent", "children"
  const isIrregular = !word.startsWith(base.slice(0, 3)) || !word.startsWith(base.replace(/[iy]$/, ''));
  return senses.get(word) ?? (isIrregular ? senses.get(base) : undefined) ?? familyOf(key);
}

/** "Deployed" and "deployment", "partial" and "partially": what Porter's rules leave apart. */
function familyOf(key: string): string {
  return key.startsWith('=') || key.startsWith('@')
    ? key
    : key
        .replace(/(?<=...)li$/, '')
        .replace(/i$/, 'y')
        .replace(/(?<=...)iz$/, 'is');
}
