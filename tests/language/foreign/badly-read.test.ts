import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { loadPack } from '../../../src/pack/load-pack.ts';
import { wordingFor } from '../../../src/words/wording.ts';

const ITALIAN = `---
title: Il ponte di Valmora chiuso per tre mesi
LANGUAGE
---

Il sindaco di Valmora ha chiuso martedì il ponte sul fiume dopo la scoperta di alcune crepe nei pilastri. Ogni giorno lo attraversano quattordicimila automobili.

I lavori costeranno tre milioni di euro e la regione ne pagherà la metà, ha detto l’assessora Marta Bianchi.
`;

const load = (text: string) => loadPack([{ path: 'ponte.md', text }]);

describe('a story in a language that is not read well', () => {
  test.each([
    ['its header says', 'language: it'],
    ['its text tells', 'source: Il Corriere'],
  ])('is noted, by what %s, and is no problem', (_, line) => {
    const { pack, notes } = load(ITALIAN.replace('LANGUAGE', line));
    expect(pack).toBeDefined();
    expect(notes.map(({ found }) => found)).toEqual([expect.stringMatching(/^Italian, /)]);
  });

  test('one that is read well is not noted', () => {
    for (const language of ['en', 'es', 'pt-BR', 'uk', 'ko'])
      expect(load(ITALIAN.replace('LANGUAGE', `language: ${language}`)).notes).not.toContainEqual(
        expect.objectContaining({ expected: expect.stringContaining('language') }),
      );
  });

  test.each([
    ['Perché hanno chiuso il ponte?'],
    ['Chi paga la metà dei lavori?'],
    ['Quanto dista Roma?'],
    ['xyzzy'],
    ['東京'],
    ['🙂'],
    [''],
  ])('never is said not to say something: %s', (question) => {
    const { pack } = load(ITALIAN.replace('LANGUAGE', 'language: it'));
    if (!pack) throw new Error('expected a pack');
    const answer = trainAnswerer(pack).ask(question);
    const card = answerCard(wordingFor('en-US'), answer, pack, { askerId: '1', isPrivate: false, isDirect: false });
    expect(JSON.stringify(card)).not.toMatch(/does not (?:say|contain)/i);
  });

  test.each([
    ['ja', '市長は火曜日、川に架かる橋を閉鎖した。毎日一万四千台の車が橋を渡る。', '橋を閉鎖したのは誰ですか？'],
    ['th', 'นายกเทศมนตรีปิดสะพานเมื่อวันอังคาร รถยนต์ข้ามสะพานทุกวัน', 'ใครปิดสะพาน'],
  ])('shows its nearest sentence where words have no space between them (%s)', (language, text, question) => {
    const { pack, notes } = load(`---\ntitle: Xx\nlanguage: ${language}\n---\n\n${text}\n`);
    if (!pack) throw new Error('expected a pack');
    expect(notes).toHaveLength(1);
    const answer = trainAnswerer(pack).ask(question);
    expect(answer.outcome === 'unknown' ? [] : answer.citations).not.toEqual([]);
  });
});
