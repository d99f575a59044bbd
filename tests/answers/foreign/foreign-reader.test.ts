import { describe, expect, test } from 'vitest';
import { readQuestionKind } from '../../../src/answers/understand/question-kind.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const readerOf = (language: string, sentences: string[] = ['Xx.'], names: { name: string; also: string[] }[] = []) =>
  makeReader(makePack({ articles: [{ ...makeArticle([sentences]), language }], names }));

describe('the kind of a question', () => {
  test.each([
    ['es', '¿Quién dirige la obra?', 'who'],
    ['es', 'cuando abren el puente', 'when'],
    ['es', '¿A qué hora empezó?', 'clock'],
    ['es', '¿Cuántas personas murieron?', 'count'],
    ['es', '¿Cuánto cuesta la entrada?', 'money'],
    ['es', '¿Por qué cerraron?', 'why'],
    ['pt', 'Quem pagou a obra?', 'who'],
    ['pt', 'Quantas pessoas morreram?', 'count'],
    ['pt', 'Onde aconteceu?', 'where'],
    ['pt', 'Por que fecharam a ponte?', 'why'],
    ['fr', 'Combien de personnes sont mortes ?', 'count'],
    ['fr', 'Pourquoi la préfète est-elle venue ?', 'why'],
    ['fr', "À quelle heure l'orage a-t-il éclaté ?", 'clock'],
    ['fr', 'Où iront-ils ?', 'where'],
    ['de', 'Wer hat das gesagt?', 'who'],
    ['de', 'Wie viele Menschen starben?', 'count'],
    ['de', 'Seit wann ist es zu?', 'when'],
    ['de', 'Um wie viel Uhr war das?', 'clock'],
    ['de', 'Wie lange dauerte es?', 'duration'],
    ['pl', 'Ile osób zginęło?', 'count'],
    ['pl', 'Dlaczego zamknięto most?', 'why'],
    ['pl', 'O której godzinie wybuchł pożar?', 'clock'],
    ['pl', 'Kto to powiedział?', 'who'],
    ['uk', 'Скільки людей загинуло?', 'count'],
    ['uk', 'Чому закрили міст?', 'why'],
    ['uk', 'Де сталася пожежа?', 'where'],
    ['uk', 'О котрій годині це сталося?', 'clock'],
    ['ko', '불은 언제 났나요?', 'when'],
    ['ko', '몇 명이 다쳤나요?', 'count'],
    ['ko', '왜 다리를 닫았나요?', 'why'],
    ['ko', '누가 말했나요?', 'who'],
  ])('%s: %s is “%s”', (language, question, kind) => {
    expect(
      readQuestionKind(
        readerOf(language)
          .read(question)
          .terms.map(({ word }) => word),
      ),
    ).toBe(kind);
  });
});

describe('the words of another language', () => {
  const stems = (language: string, text: string) =>
    readerOf(language)
      .read(text)
      .terms.map(({ stem }) => stem);

  test.each([
    ['es', 'desalojadas', 'desalojar'],
    ['es', 'LA FABRICA', 'la fábrica'],
    ['uk', 'пожежі', 'пожежу'],
    ['pl', 'pożaru', 'pożarem'],
    ['fr', "l'incendie", 'incendie'],
    ['fr', '180 000 euros', '180000 euros'],
    ['de', '20.000', '20000'],
    ['es', 'dos mil', '2.000'],
    ['ko', '시장은', '시장이'],
  ])('%s: %s and %s are alike', (language, one, other) => {
    expect(stems(language, one).at(-1)).toBe(stems(language, other).at(-1));
  });

  test('are never corrected into English ones, nor real ones into those of the story', () => {
    for (const [language, question] of [
      ['es', '¿Qué dijo el gobernador sobre la tormenta del viernes?'],
      ['de', 'Wer war der Angeklagte im Prozess?'],
      ['uk', 'Коли відкриють новий вокзал?'],
    ] as const)
      expect(readerOf(language, ['Governor Wren said the storm was over.']).read(question).corrected).toEqual({});
  });

  test('keep the chat spellings of English out: “y”, “wer” and “im” are words', () => {
    expect(readerOf('es').read('y la luz').terms[0]?.word).toBe('y');
    expect(readerOf('de').read('im Haus').terms[0]?.word).toBe('in');
  });

  test('names are known in their cases, and a slip in one is mended', () => {
    const names = [{ name: 'Зеленоводськ', also: ['Зеленка'] }];
    const reader = readerOf('uk', ['У місті Зеленоводськ було тихо.', 'Потім у Зеленоводськ приїхали люди.'], names);
    const [named, other] = ['у Зеленоводську', 'у Зеленці'].map((text) => reader.read(text).terms[1]?.stem);
    expect(named).toBe(reader.read('Зеленоводськ').terms[0]?.stem);
    expect(other).toBeDefined();
    expect(reader.read('що в Зеленоводск').corrected).toEqual({ зеленоводск: 'зеленоводськ' });
  });

  test('tell the reader his own word, not what it means', () => {
    expect(readerOf('es').read('qué pasó el lunes').terms.at(-1)).toMatchObject({ word: 'monday', shown: 'lunes' });
  });

  test.each([['ja'], ['th'], ['xx'], ['ar'], ['it']])('any text in any language (%s) is read', (language) => {
    const reader = readerOf(language, ['Xx yy zz.']);
    for (const text of [
      '',
      '東京で火事がありました',
      'กรุงเทพ',
      '😀',
      '\u0000',
      "'''",
      'a'.repeat(5_000),
      '1 000 000 000 000 000',
    ])
      expect(Array.isArray(reader.read(text).terms)).toBe(true);
  });
});
