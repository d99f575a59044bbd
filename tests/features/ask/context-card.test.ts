import { describe, expect, test } from 'vitest';
import { contextCard } from '../../../src/features/ask/context-card.ts';
import { textFingerprint } from '../../../src/ui/text-fingerprint.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';
import { labelsOf, visibleText } from '../../helpers/shown.ts';

const article = makeArticle([['Doors open at six.', 'The *old* hall burnt down.', 'Nobody was hurt.']], {
  source: 'The Harbour Post',
  author: 'Ines Vale',
  published: '2031-05-02',
});
const pack = makePack({ articles: [article] });
const fingerprint = textFingerprint(article.paragraphs[0]?.text ?? '');

function context(sentences: number[], from = pack) {
  return contextCard(ENGLISH, { article: article.id, paragraph: 1, sentences, fingerprint }, from);
}

describe('the context of a quote', () => {
  test('is its paragraph with the sentence in bold, the place in words, and the source; for the one who asked', () => {
    expect(context([2])).toMatchObject({
      quiet: true,
      embeds: [
        {
          description:
            'Doors open at six. **The \\*old\\* hall burnt down.** Nobody was hurt.\n' +
            '-# — paragraph 1, sentence 2 in bold',
          footer: { text: 'Ines Vale · The Harbour Post · published 2031-05-02' },
        },
      ],
    });
  });

  test('marks every sentence the button is for', () => {
    const card = context([1, 3]);
    expect(card?.embeds?.[0]?.description).toBe(
      '**Doors open at six.** The \\*old\\* hall burnt down. **Nobody was hurt.**\n' +
        '-# — paragraph 1, sentences 1 and 3 in bold',
    );
  });

  test('says nothing about a source that the article does not give', () => {
    const bare = makePack({ articles: [makeArticle([['Doors open at six.']])] });
    const card = contextCard(
      ENGLISH,
      { article: article.id, paragraph: 1, sentences: [1], fingerprint: textFingerprint('Doors open at six.') },
      bare,
    );
    expect(card?.embeds).toHaveLength(1);
    expect(card?.embeds?.[0]).not.toHaveProperty('footer');
  });

  test('leads to the paragraphs before and after it, as far as there are any', () => {
    const three = makePack({ articles: [makeArticle([['Doors open.'], ['Rain fell.'], ['Doors close.']])] });
    const labels = (paragraph: number, text: string) => {
      const passage = { article: article.id, paragraph, sentences: [1], fingerprint: textFingerprint(text) };
      return labelsOf(contextCard(ENGLISH, passage, three) ?? { kind: 'stale' });
    };
    expect(labels(1, 'Doors open.')).toEqual(['Next paragraph']);
    expect(labels(2, 'Rain fell.')).toEqual(['Previous paragraph', 'Next paragraph']);
    expect(labels(3, 'Doors close.')).toEqual(['Previous paragraph']);
    expect(labelsOf(context([2]) ?? { kind: 'stale' })).toEqual([]);
  });

  test('is shown where another paragraph has come before it since', () => {
    const passage = { article: article.id, paragraph: 2, sentences: [1], fingerprint };
    expect(contextCard(ENGLISH, passage, pack)?.embeds?.[0]?.description).toContain('paragraph 1, sentence 1 in bold');
  });

  test.each([
    ['the article is gone', { article: 'another' }],
    ['the paragraph is gone', { paragraph: 2, fingerprint: 'zzzzzzz' }],
    ['the paragraph is no number', { paragraph: Number.NaN, fingerprint: 'zzzzzzz' }],
    ['the sentence is gone', { sentences: [4] }],
    ['there is no sentence', { sentences: [] }],
    ['the paragraph reads differently now', { fingerprint: 'zzzzzzz' }],
  ])('is not shown where %s', (_, change) => {
    expect(
      contextCard(ENGLISH, { article: article.id, paragraph: 1, sentences: [1], fingerprint, ...change }, pack),
    ).toBeUndefined();
  });
});

describe('the context of a quote in a very long paragraph', () => {
  test('is whole sentences around the marked one, with what is left out shown by dots', () => {
    const sentences = Array.from({ length: 200 }, (_, index) => `Sentence number ${index + 1} has its say here.`);
    const long = makePack({ articles: [makeArticle([sentences])] });
    const passage = {
      article: article.id,
      paragraph: 1,
      sentences: [100],
      fingerprint: textFingerprint(sentences.join(' ')),
    };
    const card = contextCard(ENGLISH, passage, long);
    const description = card?.embeds?.[0]?.description ?? '';
    expect(card && brokenLimits(card)).toEqual([]);
    expect(description).toContain(' **Sentence number 100 has its say here.** Sentence number 101 has');
    expect(description.startsWith('… Sentence number ')).toBe(true);
    expect(description).toMatch(/has its say here\. …$/);
  });

  test('is the beginning of a sentence that no message can hold, and says so', () => {
    const text = `${'on and '.repeat(900)}on.`;
    const long = makePack({ articles: [makeArticle([[text]])] });
    const passage = { article: article.id, paragraph: 1, sentences: [1], fingerprint: textFingerprint(text) };
    const card = contextCard(ENGLISH, passage, long);
    expect(card && brokenLimits(card)).toEqual([]);
    expect(card && visibleText(card)).toMatch(/^\*\*on and on .*…\*\*\n-# The sentence goes on in the article/);
  });
});
