import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuestionKind } from '../../../src/answers/understand/question-kind.ts';
import { readWords } from '../../../src/language/read-words.ts';
import { anyText } from '../../helpers/any-text.ts';

const kindOf = (question: string): string => readQuestionKind(readWords(question).map((word) => word.text));

test.each([
  ['who', 'Who lit the lamp?'],
  ['who', 'whose idea was it'],
  ['who', 'yo who lit the lamp'],
  ['who', 'so tell me who lit the lamp'],
  ['when', 'When did it break?'],
  ['duration', 'How long will it be dark?'],
  ['duration', 'how many days was it dark'],
  ['extent', 'how long is the pier'],
  ['clock', 'what time does it open'],
  ['clock', 'at what time was it lit'],
  ['age', 'how old is the lamp'],
  ['age', 'keeper age'],
  ['money', 'lens price'],
  ['where', 'lighthouse country'],
  ['when', 'what year is the lens from'],
  ['when', 'since when is it dark'],
  ['when', 'on which day did the storm come'],
  ['where', 'Where is the roof now?'],
  ['where', 'in which town did the roof come off'],
  ['why', 'Why has it gone dark?'],
  ['why', 'how come there is no light'],
  ['why', 'what caused it'],
  ['why', 'reason for the dark'],
  ['count', 'How many steps are there?'],
  ['count', 'number of steps'],
  ['money', 'how much is a lens'],
  ['money', 'how much money went into it'],
  ['count', 'how much oil was left'],
  ['distance', 'How far can it be seen?'],
  ['measure', 'how strong was the wind'],
  ['how', 'How did she light it?'],
  ['which', 'Which boats may come in?'],
  ['which', 'what broke'],
  ['yes-no', 'Was anybody hurt?'],
  ['yes-no', 'did a ship sink'],
  ['other', 'oil lamp?'],
  ['other', 'the harbour'],
  ['other', ''],
])('the kind of a question is “%s”: %s', (kind, question) => {
  expect(kindOf(question)).toBe(kind);
});

test('any text has a kind, and always the same', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const kind = kindOf(text);
      return kind.length > 0 && kindOf(text) === kind;
    }),
  );
});
