import { stemsIn } from '../../language/stem.ts';
import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** What somebody said, where the entry tells of no words: being sent to a doctor is not what the doctor said. */
export function findUnsaidSpeech(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const asks = (text: readonly MarkedWord[]) => ASKS.test(wordingOf(text));
  const tells = (text: readonly MarkedWord[]) => text.some(({ stem: said }) => SPEECH.has(said));
  if (!asks(asked) || sure.some(asks) || [...own, ...cited].some(tells)) return undefined;
  return 'the question asks what was said, and it quotes nobody';
}

const ASKS = /^(?:(?:so|and|but) )?what (?:exactly )?(?:did|does|do|has|have)\b.* (?:say|said|tell|told)\b/;

const SPEECH: ReadonlySet<string> = stemsIn(
  'say tell according announce tweet post claim argue warn reply respond answer describe comment remark observe note ' +
    'believe think explain insist add admit confirm deny promise pledge urge assert state suggest criticise ' +
    'criticize plead express speak talk write thank apologise apologize quote statement report',
);
