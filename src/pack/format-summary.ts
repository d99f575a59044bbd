import { countOf } from './show-text.ts';
import type { PackSummary } from './summary.ts';

/** Formats a summary for a terminal: the pack's contents, then the sentences no question cites. */
export function formatSummary(summary: PackSummary): string {
  const { sentences, cited, uncited } = summary;
  const lines = [
    `${countOf(summary.articles, 'article')} with ${countOf(sentences, 'sentence')}`,
    `${countOf(summary.questions, 'question')} in ${countOf(summary.phrasings, 'phrasing')}`,
    `${countOf(summary.facts, 'fact')}`,
    `${countOf(summary.unanswered, 'unanswered question')} in ${countOf(summary.unansweredPhrasings, 'phrasing')}`,
    `${countOf(summary.names, 'name')} with ${summary.aliases} ${summary.aliases === 1 ? 'alias' : 'aliases'}`,
    `${countOf(summary.topics, 'topic')}`,
    ...(summary.drafts > 0
      ? [
          `${countOf(summary.drafts, 'draft')} waiting for your word: readers do not see them before draft: true is deleted`,
        ]
      : []),
    `${cited} of ${countOf(sentences, 'sentence')} cited by at least one question`,
  ];
  if (uncited.length > 0) lines.push('', 'Cited by no question:');
  for (const { article, paragraph, sentence, text } of uncited) {
    lines.push(`  ${article}, paragraph ${paragraph}, sentence ${sentence}: ${text}`);
  }
  return lines.join('\n');
}
