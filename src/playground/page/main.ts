import type { Answer, PageMessage, Told } from '../protocol.ts';
import { showBanner } from './banner.ts';
import { showChannels } from './channels.ts';
import { openCompose } from './compose/compose.ts';
import { connect } from './connection.ts';
import { startDrawers } from './drawers.ts';
import { part } from './elements.ts';
import { openHistory } from './messages/history.ts';
import { openModal } from './modal.ts';
import { openPanel } from './panel/panel.ts';
import { showReaders } from './readers.ts';
import './skyra/components.ts';
import { forget, keep, nameOfChannel, type Page, type State, stateOf } from './state.ts';
import { startTheme } from './theme.ts';

/** The page: connects, shows what it is told, and sends what the reader does. */
let state: State | undefined;
let build: string | undefined;

const connection = connect({
  opened: () => void connection.send({ act: 'look', reader: sessionStorage.getItem('reader') ?? '' }),
  lost: () => showBanner('connection', { text: 'Connection lost. Trying again…' }),
  told: takeIn,
});
const page: Page = {
  get state() {
    if (!state) throw new Error('Nothing can be done before the page has its scene.');
    return state;
  },
  opening: undefined,
  send: connection.send,
  show,
  names: {
    user: (id) => [page.state.scene.bot, ...page.state.scene.readers].find((person) => person.id === id)?.name,
    channel: (id) => page.state.scene.channels.find((channel) => channel.id === id)?.name,
  },
};
startTheme();
startDrawers();
const history = openHistory(page, {
  reply: (message) => compose.replyTo(message),
  edit: (message) => compose.edit(message),
});
const compose = openCompose(page, { lastOwn: () => history.lastOwn() });
const panel = openPanel(page);

function takeIn(told: Exclude<Told, { kind: 'answer' }>): void {
  switch (told.kind) {
    case 'scene':
      openScene(told.scene);
      break;
    case 'message':
      takeMessage(told.message);
      break;
    case 'deleted':
      forget(page.state, told.channel, told.message);
      history.remove(told.message);
      break;
    case 'typing':
      if (told.channel === page.state.channel.id) compose.showTyping(told.name);
      break;
    case 'pack':
      page.opening = told.pack.opening;
      if (state) history.showWelcome();
      panel.tell(told);
      break;
    default:
      panel.tell(told);
  }
}

function openScene(scene: Extract<Told, { kind: 'scene' }>['scene']): void {
  // A page of earlier code would not understand what it is told from now on.
  if (build !== undefined && build !== scene.build) {
    location.reload();
    return;
  }
  build = scene.build;
  showBanner('connection');
  sessionStorage.setItem('reader', scene.reader.name);
  state = stateOf(scene, sessionStorage.getItem('channel') ?? undefined);
  part('server').textContent = scene.server;
  showReaders(scene, connection.send);
  panel.showGoLive(scene.goLive);
  openChannel(state.channel.id);
}

function openChannel(id: string): void {
  const { scene } = page.state;
  page.state.channel = scene.channels.find((channel) => channel.id === id) ?? page.state.channel;
  const name = nameOfChannel(page.state.channel);
  page.state.unread.delete(page.state.channel.id);
  sessionStorage.setItem('channel', name);
  part('channel-name').textContent = name;
  document.title = `${name} · ${scene.bot.name} playground`;
  showChannels(page.state, openChannel);
  history.showAll();
  compose.turnTo(name);
}

function takeMessage(message: PageMessage): void {
  keep(page.state, message);
  if (message.channel === page.state.channel.id) {
    history.put(message);
    compose.showTyping();
  } else {
    page.state.unread.add(message.channel);
    showChannels(page.state, openChannel);
  }
}

function show(answer: Answer, { channel, message }: { channel: string; message?: string }): void {
  if (answer.kind === 'modal') openModal(page, answer.modal, channel);
  else if (answer.kind === 'refused') compose.showError(answer.why);
  else if (answer.kind !== 'failure') return;
  else if (message === undefined) history.tellFailure(channel, answer.failure);
  else history.tellFailureUnder(message, answer.failure);
}
