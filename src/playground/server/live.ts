import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Sighting } from '../../sandbox/reader/watch.ts';
import type { Act, Answer, DeskAct, Sent, Told } from '../protocol.ts';
import { carryOut, type OpenModals } from './act.ts';
import type { Bulletin } from './bulletin.ts';
import { isOwn } from './guard.ts';
import { pageMessage } from './page-message.ts';
import { LARGEST_FRAME, readSent } from './read-sent.ts';
import { sceneFor } from './scene.ts';
import type { Player, Stage } from './stage.ts';

/** What a page talks to. */
export interface Live {
  stop(): void;
}

export interface LiveOptions {
  stage: Stage;
  bulletin: Bulletin;
  /** The page's code, by its hash. */
  build: string;
  goLive: string;
  checkQuality(): void;
  restart(): void;
  startOver(): void;
  /** Changes the pack. */
  edit(act: DeskAct): Promise<Answer>;
}

/** Keeps every open page up to date over a socket, and does what its readers do. */
export function openLive(server: Server, options: LiveOptions): Live {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    socket.on('error', () => socket.destroy());
    if (request.url !== '/live' || !isOwn(host, origin, true)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => attend(page, options));
  });
  return {
    stop: () => {
      for (const page of sockets.clients) page.terminate();
      sockets.close();
    },
  };
}

/** Serves one page until it closes. */
function attend(page: WebSocket, options: LiveOptions): void {
  const { stage, bulletin } = options;
  const modals: OpenModals = new Map();
  const tell = (told: Told) => page.send(JSON.stringify(told));
  let player = stage.cast[0] as Player;
  let look = () => {};

  const turnTo = (name: string) => {
    look();
    player = stage.cast.find(({ person }) => person.name === name) ?? player;
    const { reader } = player;
    tell({ kind: 'scene', scene: sceneFor(player, options) });
    look = reader.watches((sighting) => {
      const told = toldOf(sighting, player);
      if (told) tell(told);
    });
  };
  const answer = async (sent: Sent): Promise<Answer> => {
    if (sent.act === 'look') turnTo(sent.reader);
    else if (sent.act === 'turn-to') {
      player.reader.turnsTo(sent.locale);
      turnTo(player.person.name);
    } else if (sent.act === 'check-quality') options.checkQuality();
    else if (sent.act === 'restart') options.restart();
    else if (sent.act === 'start-over') options.startOver();
    else if (isDeskAct(sent)) return options.edit(sent);
    else return carryOut(player, sent, modals);
    return { kind: 'done' };
  };

  const unfollow = bulletin.follow(tell);
  page.on('message', async (data: RawData) => {
    const sent = readSent(data.toString());
    if (!sent) return page.close(1008, 'not of the protocol');
    tell({ kind: 'answer', request: sent.request, answer: await answer(sent) });
  });
  // A frame that is too large, or no valid text, closes the socket by itself.
  page.on('error', () => {});
  page.on('close', () => {
    look();
    unfollow();
  });
}

const DESK_ACTS: Record<DeskAct['act'], true> = {
  review: true,
  decide: true,
  'undo-edit': true,
  'accept-pack': true,
  gaps: true,
  grow: true,
  'draft-story': true,
  'leave-draft': true,
};

function isDeskAct(sent: Act): sent is DeskAct {
  return Object.hasOwn(DESK_ACTS, sent.act);
}

function toldOf(sighting: Sighting, { reader }: Player): Told | undefined {
  switch (sighting.kind) {
    case 'message':
    case 'changed':
      return { kind: 'message', message: pageMessage(sighting.message, reader) };
    case 'deleted':
      return { kind: 'deleted', channel: sighting.channelId, message: sighting.messageId };
    case 'typing':
      return { kind: 'typing', channel: sighting.channelId, name: sighting.author.name };
    case 'failed': {
      const { message, failure } = sighting;
      return message && { kind: 'message', message: { ...pageMessage(message, reader), failure } };
    }
    default:
      return undefined;
  }
}
