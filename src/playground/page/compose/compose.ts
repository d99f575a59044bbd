import type { PageMessage } from '../../protocol.ts';
import { part } from '../elements.ts';
import { type Page, peopleOf } from '../state.ts';
import { type CommandForm, openCommandForm } from './command-form.ts';
import { type Intent, showIntent } from './intent.ts';
import { hideHint, hintAtMention } from './mention-hint.ts';
import { withMentions, withNames } from './mentions.ts';
import type { SlashCommand } from './slash-commands.ts';
import { offerCommands } from './suggest-commands.ts';
import { suggestPeople } from './suggest-people.ts';
import { openSuggestions } from './suggestions.ts';

/** The box that messages and commands are written in. */
export interface Compose {
  /** Another channel is open now. */
  turnTo(channelName: string): void;
  replyTo(message: PageMessage): void;
  edit(message: PageMessage): void;
  showError(problem: string): void;
  /** Who is typing in the open channel; nobody without a name. */
  showTyping(name?: string): void;
}

/** Discord shows somebody typing for this long. */
const TYPING = 9_000;

export function openCompose(page: Page, { lastOwn }: { lastOwn(): PageMessage | undefined }): Compose {
  const text = part<HTMLTextAreaElement>('text');
  const suggestions = openSuggestions();
  let form: CommandForm | undefined;
  let intent: Intent | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const showError = (problem: string) => {
    part('compose-error').textContent = problem;
  };
  const setIntent = (next: Intent | undefined) => {
    intent = next;
    showIntent(intent, () => setIntent(undefined));
    text.focus();
  };
  const leaveCommand = (kept = '') => {
    form?.close();
    form = undefined;
    writeAndFocus(kept);
  };
  const write = (value: string) => {
    text.value = value;
    text.dispatchEvent(new Event('input'));
  };
  const writeAndFocus = (value: string) => {
    write(value);
    text.focus();
  };
  const openCommand = (command: SlashCommand, rest: string) => {
    suggestions.hide();
    text.value = '';
    const leave = () => leaveCommand();
    form = openCommandForm(page, command, { text: rest, suggestions, showError, leave });
  };
  const commands = offerCommands(page, text, suggestions, { isFilling: () => form !== undefined, open: openCommand });
  const suggest = () => {
    if (text.value.startsWith('/')) return void commands.suggest();
    commands.forget();
    suggestPeople(page, text, suggestions);
  };
  const send = async () => {
    showError('');
    hideHint();
    const { id } = page.state.channel;
    // Typed in full and sent before its list came.
    if (!form && !intent && text.value.startsWith('/')) await commands.openTyped();
    if (form) {
      const options = form.values();
      if (!options) return;
      const { path } = form.command;
      leaveCommand();
      return page.show(await page.send({ act: 'run', channel: id, command: path, options }), { channel: id });
    }
    const content = withMentions(text.value, peopleOf(page.state.scene));
    if (content.trim() === '') return;
    const draft = text.value;
    const sent = intent;
    suggestions.hide();
    write('');
    setIntent(undefined);
    const answer = await page.send(
      sent?.kind === 'edit'
        ? { act: 'edit', channel: id, message: sent.message.id, content }
        : { act: 'say', channel: id, content, ...(sent && { replyTo: sent.message.id, ping: sent.ping }) },
    );
    if (answer.kind === 'refused') write(draft);
    else hintAtMention(page, content, sent, writeAndFocus);
    page.show(answer, { channel: id });
  };

  text.addEventListener('input', () => {
    showError('');
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight, 200)}px`;
    suggest();
  });
  text.addEventListener('blur', () => suggestions.hide());
  text.addEventListener('keydown', (event) => {
    if (event.isComposing || suggestions.takeKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && intent) {
      event.preventDefault();
      if (intent.kind === 'edit') write('');
      setIntent(undefined);
    } else if (event.key === 'ArrowUp' && text.value === '') {
      const own = lastOwn();
      if (own) edit(own);
    }
  });
  part<HTMLFormElement>('compose').addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });

  const edit = (message: PageMessage) => {
    setIntent({ kind: 'edit', message });
    write(withNames(message.content, peopleOf(page.state.scene)));
  };
  const showTyping = (name?: string) => {
    clearTimeout(typing);
    part('typing').textContent = name === undefined ? '' : `${name} is typing…`;
    if (name !== undefined) typing = setTimeout(showTyping, TYPING);
  };
  return {
    turnTo: (channelName) => {
      if (form) leaveCommand();
      if (intent) setIntent(undefined);
      commands.forget();
      if (document.activeElement === text) suggest();
      showTyping();
      showError('');
      hideHint();
      text.placeholder = `Message ${channelName}`;
      text.setAttribute('aria-label', `Message ${channelName}`);
    },
    replyTo: (message) => {
      if (form) leaveCommand();
      setIntent({ kind: 'reply', message, ping: true });
    },
    edit,
    showError,
    showTyping,
  };
}
