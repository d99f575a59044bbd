import { stem } from '../../language/stem.ts';
import { senseOf } from './senses.ts';

/** What is of a kind: whoever says that a vehicle was stolen says no more than that a van was. Never the other way round. */
const KINDS: readonly string[] = [
  'people: resident passenger worker soldier student tourist visitor villager firefighter protester customer guest traveller pilgrim voter child woman man pupil spectator employee miner sailor patient citizen',
  'vehicle: car van truck lorry bus coach tram motorbike motorcycle taxi ambulance tractor minibus',
  'building: house hall school hospital tower church mosque museum library hotel factory warehouse palace temple theatre',
  'politician: mayor minister senator congressman mp president premier chancellor governor councillor',
  'official: mayor minister governor councillor commissioner',
  'weapon: missile gun rifle bomb rocket pistol knife grenade',
  'aircraft: plane jet helicopter fighter airliner glider',
  'boat: ferry tanker trawler yacht freighter frigate canoe',
  'road: motorway highway street avenue lane',
  'book: novel biography memoir textbook',
  'child: boy girl toddler',
  'officer: policeman policewoman constable sergeant',
  'animal: dog cat horse cow sheep goat bird fox bear wolf elephant',
  'disease: cancer malaria cholera measles flu influenza ebola',
  'accident: crash collision derailment',
  'disaster: flood earthquake hurricane tsunami eruption avalanche',
  'criminal: thief robber burglar murderer',
  'scientist: physicist chemist biologist geologist astronomer',
  'athlete: runner swimmer sprinter footballer player cyclist',
  'firm: airline manufacturer retailer supplier',
  'money: reward grant donation fund',
  'relative: father mother brother sister uncle aunt cousin',
  'meal: breakfast lunch dinner',
  'metal: gold silver copper iron',
  'device: phone computer laptop camera radio clock',
  'law: statute bill constitution',
  'damage: destroyed destruction',
  'hurt: burned burnt crushed stabbed',
  'take: steal seize',
  'go: travel drive fly walk march',
  'attack: bomb ambush shell',
  'worker: engineer builder cook cleaner nurse mechanic',
  'boss: ceo director chairman manager',
  'award: medal prize trophy',
  'medic: doctor nurse paramedic',
  'traveller: passenger commuter tourist',
  'injury: burn fracture wound',
  'bird: eagle owl gull penguin goose swan parrot',
  'tree: oak pine beech willow maple',
  'kill: murder',
  'team: squad',
];

const kinds = new Map<string, string[]>();
for (const line of KINDS) {
  const [broader = '', narrower = ''] = line.split(': ');
  for (const word of narrower.split(' ')) {
    const sense = senseOf(word, stem(word));
    kinds.set(sense, [...(kinds.get(sense) ?? []), senseOf(broader, stem(broader))]);
  }
}

/** The senses that are wider than this one. */
export function kindsOf(sense: string): readonly string[] {
  return kinds.get(sense) ?? [];
}
