/** The part of nlp.js the bench uses; the packages have no types. */
declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: {
      languages: string[];
      nlu: Record<string, Record<string, { className: string; log: boolean }>>;
      autoLoad: boolean;
      autoSave: boolean;
      calculateSentiment: boolean;
    });
    use(plugin: unknown): void;
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<{ intent: string; score: number }>;
  }
}

declare module '@nlpjs/lang-en-min' {
  export const LangEn: unknown;
}
