import type { APIApplicationCommand, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Explanation } from '../answers/explain/explain.ts';
import type { Decision } from '../pack/edits/decide.ts';
import type { ReviewCard } from '../pack/review-cards.ts';
import type { PackPreview, PackStatus, QualityStatus } from './pack-news.ts';

/** What the page sends, each with a number that the answer carries back. */
export type Sent = { request: number } & Act;

/** What a reader does on the page. Ids are those of the sandbox. */
export type Act =
  | { act: 'look'; reader: string }
  /** The language of the reader's app, as Discord writes it: `pt-BR`. */
  | { act: 'turn-to'; locale: string }
  | { act: 'say'; channel: string; content: string; replyTo?: string; ping?: boolean }
  | { act: 'edit'; channel: string; message: string; content: string }
  | { act: 'delete'; channel: string; message: string }
  | { act: 'commands'; channel: string }
  | { act: 'run'; channel: string; command: string; options: Options }
  | { act: 'complete'; channel: string; command: string; option: string; typed: string; options: Options }
  | { act: 'press'; channel: string; message: string; customId: string }
  | { act: 'select'; channel: string; message: string; customId: string; values: string[] }
  | { act: 'submit'; modal: string; fields: Record<string, string> }
  | { act: 'use'; channel: string; message: string; command: string }
  | { act: 'open'; channel: string; message: string; file: string }
  | { act: 'check-quality' }
  | { act: 'restart' }
  | DeskAct
  /** Deletes votes, gaps and what was taught. */
  | { act: 'start-over' };

/** What an editor does to the pack itself. */
export type DeskAct =
  | { act: 'review' }
  | { act: 'decide'; decisions: Decision[] }
  | { act: 'undo-edit' }
  /** The pack is as its editor wants it: further changes count from here. */
  | { act: 'accept-pack' }
  | { act: 'gaps' }
  /** Takes readers' questions into the pack, or only off the list. */
  | { act: 'grow'; gaps: number[]; growth: 'phrasing' | 'unanswered' | 'done' }
  /** Drafts a pack in a folder of its own, which the bot then answers from. */
  | { act: 'draft-story'; source: StorySource }
  /** Answers again from the folder that the playground was started with. */
  | { act: 'leave-draft' };

/** An article as its editor has it; a file's bytes are written in base64. */
export type StorySource =
  | { kind: 'text'; title: string; text: string }
  | { kind: 'file'; name: string; base64: string }
  | { kind: 'page'; url: string };

/** An option's value, or the id of a reader, channel or role. */
export type Options = Record<string, string | number | boolean | { id: string }>;

/** What the page is told: the answer to one thing it sent, or something that happened. */
export type Told =
  | { kind: 'answer'; request: number; answer: Answer }
  | { kind: 'scene'; scene: Scene }
  | { kind: 'message'; message: PageMessage }
  | { kind: 'deleted'; channel: string; message: string }
  | { kind: 'typing'; channel: string; name: string }
  | { kind: 'bot'; bot: BotStatus }
  | { kind: 'pack'; pack: PackStatus }
  | { kind: 'explained'; explained: Explained }
  | { kind: 'quality'; quality: QualityStatus }
  | { kind: 'preview'; preview: PackPreview };

/** Why an answer is what it is; of a message that asks several things, why each part is. */
export interface Explained {
  question: string;
  explanations: Explanation[];
  /** Questions that were left, as one answer holds no more. */
  left: string[];
  /** Characters in the middle of a long message that were not read. */
  unread: number;
}

/** What comes of something the page sent. `failure` is what Discord's app says; `refused` is what it does not let a reader send. */
export type Answer =
  | { kind: 'done' }
  | { kind: 'failure'; failure: string }
  | { kind: 'refused'; why: string }
  | { kind: 'modal'; modal: PageModal }
  | { kind: 'choices'; choices: Choice[] }
  | { kind: 'commands'; commands: PageCommand[] }
  | { kind: 'file'; text: string }
  | { kind: 'review'; review: Review }
  | { kind: 'gaps'; gaps: PageGap[] };

/** What readers asked and the story did not answer. */
export interface PageGap {
  id: number;
  sample: string;
  count: number;
  /** The question of the entry that it most likely asks. */
  likely?: string;
}

/** What waits for its editor, and the articles it was drafted from. */
export interface Review {
  cards: ReviewCard[];
  /** Entries that readers get already. */
  accepted: { questions: number; unanswered: number };
  articles: { id: string; title: string; paragraphs: { heading?: string; sentences: string[] }[] }[];
}

export interface Choice {
  name: string;
  value: string | number;
}

/** Everything that a reader who just came sees. */
export interface Scene {
  /** Changes with the page's code: a page of an earlier one loads itself anew. */
  build: string;
  server: string;
  reader: Person;
  /** The language of the reader's app, and those there are. */
  locale: string;
  locales: string[];
  readers: Person[];
  bot: Person;
  roles: PageRole[];
  channels: PageChannel[];
  messages: PageMessage[];
  /** How to take the bot to Discord, as text. */
  goLive: string;
}

export interface Person {
  id: string;
  name: string;
  /** What it may do here, in a few words. */
  role: string;
}

export interface PageRole {
  id: string;
  name: string;
}

export interface PageChannel {
  id: string;
  name: string;
  kind: 'text' | 'thread' | 'direct';
}

export interface PageMessage {
  id: string;
  channel: string;
  author: { id: string; name: string; bot: boolean };
  at: string;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  files: { name: string; size: number }[];
  reactions: { emoji: string; count: number }[];
  ephemeral: boolean;
  thinking: boolean;
  edited: boolean;
  replyTo?: { id: string; author: { name: string; id: string; bot: boolean }; content: string } | 'deleted';
  /** The command that it answers, and who used it. */
  command?: { name: string; user: { id: string; name: string }; kind: 'slash' | 'message' | 'user' };
  mentionsReader: boolean;
  /** What stands in its place when its bot never finished it. */
  failure?: string;
}

export interface PageModal {
  id: string;
  title: string;
  fields: PageField[];
}

export interface PageField {
  customId: string;
  label: string;
  description: string;
  placeholder: string;
  value: string;
  required: boolean;
  least: number;
  most: number;
  isLong: boolean;
}

export interface PageCommand {
  kind: 'slash' | 'user' | 'message';
  raw: APIApplicationCommand;
}

export interface BotStatus {
  state: 'starting' | 'online' | 'stopped';
  /** Why it stopped, in words for whoever started it. */
  reason?: string;
}
