import { type Message, type PartialMessage, SnowflakeUtil } from 'discord.js';
import type { Services } from '../features/deps.ts';
import { RecentMap } from '../features/recent-map.ts';
import { textFingerprint } from '../ui/text-fingerprint.ts';
import { addressedQuestion } from './addressed-question.ts';
import { logFailure } from './failure.ts';
import { answerMessage } from './mention.ts';
import { unlessGone } from './unless-gone.ts';

/** How long after a message its answer follows an edit, in milliseconds. */
const EDIT_WINDOW = 5 * 60_000;
/** Of older questions, neither edits nor deletions are followed. */
const MOST_REMEMBERED = 1_000;

/** A question that was answered; never its words. */
interface AnsweredMessage {
  fingerprint: string;
  /** The answer's message; undefined if there is none, or none yet. */
  replyId: string | undefined;
  /** Resolves when all answering so far is done. */
  done: Promise<void>;
}

/** Answers messages, and lets answers follow their questions. No method throws. */
export interface AnsweredMessages {
  created(message: Message): Promise<void>;
  edited(message: Message): Promise<void>;
  deleted(message: Message | PartialMessage): Promise<void>;
}

/** Remembers the last answered questions, in memory only. */
export function followMessages(services: Services): AnsweredMessages {
  const answered = new RecentMap<AnsweredMessage>(MOST_REMEMBERED);

  async function answerNow(message: Message, entry: AnsweredMessage): Promise<void> {
    entry.replyId = await answerMessage(message, services, entry.replyId);
  }

  return {
    created(message) {
      const question = addressed(message);
      if (question === undefined) return answerMessage(message, services).then(() => undefined);
      const entry = { fingerprint: textFingerprint(question), replyId: undefined, done: Promise.resolve() };
      answered.set(message.id, entry);
      entry.done = answerNow(message, entry);
      return entry.done;
    },
    async edited(message) {
      const entry = answered.get(message.id);
      const isRecent = Date.now() - SnowflakeUtil.timestampFrom(message.id) <= EDIT_WINDOW;
      const question = entry && isRecent ? addressed(message) : undefined;
      if (!entry || question === undefined) return;
      // Discord also sends edits when it adds a link's preview.
      const fingerprint = textFingerprint(question);
      if (fingerprint === entry.fingerprint) return;
      entry.fingerprint = fingerprint;
      entry.done = entry.done.then(() => answerNow(message, entry));
      await entry.done;
    },
    async deleted({ id, guildId, channel }) {
      const entry = answered.get(id);
      const isKept = guildId !== null && !services.store.settings(guildId).deletesWithQuestion;
      if (!entry || isKept) return;
      await entry.done;
      answered.delete(id);
      if (entry.replyId === undefined) return;
      await channel.messages
        .delete(entry.replyId)
        .catch(unlessGone)
        .catch((error) => logFailure(services.log, error, { id }, 'answer not deleted with its question'));
    },
  };
}

/** The question; undefined also for a message that cannot be read, which the pipeline then logs. */
function addressed(message: Message): string | undefined {
  try {
    return message.partial ? undefined : addressedQuestion(message);
  } catch {
    return undefined;
  }
}
