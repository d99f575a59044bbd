import type { PackStatus, QualityStatus } from '../pack-news.ts';
import type { BotStatus, Told } from '../protocol.ts';

/** News for every page: about the bot, the pack and the last answer. */
export type News = Extract<Told, { kind: 'bot' | 'pack' | 'explained' | 'quality' | 'preview' }>;

/** The latest news of each kind, for pages that are open and pages that come later. */
export interface Bulletin {
  post(news: News): void;
  /** Calls back with what is known already, and with all that comes, until the function it returns is called. */
  follow(listener: (news: News) => void): () => void;
}

export function createBulletin(): Bulletin {
  const latest = new Map<News['kind'], News>();
  const listeners = new Set<(news: News) => void>();
  return {
    post: (news) => {
      latest.set(news.kind, news);
      for (const listener of [...listeners]) listener(news);
    },
    follow: (listener) => {
      for (const news of latest.values()) listener(news);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function tellBot(bulletin: Bulletin, state: BotStatus['state'], reason?: string): void {
  bulletin.post({ kind: 'bot', bot: { state, ...(reason !== undefined && { reason }) } });
}

export function tellPack(bulletin: Bulletin, pack: PackStatus): void {
  bulletin.post({ kind: 'pack', pack });
}

export function tellQuality(bulletin: Bulletin, quality: QualityStatus): void {
  bulletin.post({ kind: 'quality', quality });
}
