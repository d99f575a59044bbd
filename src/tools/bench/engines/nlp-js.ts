import { LangEn } from '@nlpjs/lang-en-min';
import { Nlp } from '@nlpjs/nlp';
import type { Find, Phrasing } from './best-hit.ts';

/** The intent classifier of nlp.js with default settings, an intent per entry. */
export async function learnWithNlpJs(phrasings: readonly Phrasing[]): Promise<Find> {
  const nlp = new Nlp({
    languages: ['en'],
    nlu: { en: { default: { className: 'NeuralNlu', log: false } } },
    autoLoad: false,
    autoSave: false,
    calculateSentiment: false,
  });
  nlp.use(LangEn);
  const entries = new Map(phrasings.map(({ entry }) => [entry.id, entry]));
  for (const { text, entry } of phrasings) nlp.addDocument('en', text, entry.id);
  await nlp.train();
  return async (question) => {
    const { intent, score } = await nlp.process('en', question);
    const entry = entries.get(intent);
    return entry && { entry, score };
  };
}
