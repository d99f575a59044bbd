import { stemsIn } from '../../language/stem.ts';
import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** Who died or was hurt, where the entry tells of no such fate: the number stuck in a tunnel is no death toll. */
export function findUnsaidFate(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const fate = asked.find(({ word }) => FATES.has(word));
  if (!fate || !ASKS.test(wordingOf(asked))) return undefined;
  const tells = (text: readonly MarkedWord[]) => text.some(({ stem: told }) => TOLD.has(told));
  if ([...sure, ...own, ...cited].some(tells)) return undefined;
  return `the question asks who was “${fate.written}”, and it tells of nobody's fate`;
}

const FATES: ReadonlySet<string> = new Set('die died dead killed perished injured wounded hurt'.split(' '));
/** Asks for the fate itself; after “when”, “after” or “who” it is only the setting. */
const ASKS = new RegExp(
  String.raw`^(?:(?:so|and|but) )?(?:how many|who|whom|which|was|were|did|has|have|is|are) (?:(?!when|after|before|since|because|where|that|who|if)\S+ )*(?:${[...FATES].join('|')})\b`,
);

const TOLD: ReadonlySet<string> = stemsIn(
  'die died dead death deadly kill killed killing fatal fatality perish perished drown drowned murder manslaughter ' +
    'suicide toll life lives casualty casualties victim survive survivor alive body bodies bury funeral execute ' +
    'assassinate shoot shot stab poison injure injured injury wound wounded hurt unhurt unharmed uninjured harm hospital treat ' +
    'burn burned broke bleed bloody bloodied lose lost crush trample corpse grave late',
);
