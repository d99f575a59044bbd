import type { PageMessage } from '../../protocol.ts';
import { part } from '../elements.ts';
import { type Page, peopleOf } from '../state.ts';
import { type CommandForm, openCommandForm } from './command-form.ts';
import { type Intent, showIntent } from './intent.ts';
import { mentionBeing, withMentions, withNames } from './mentions.ts';
import { type SlashCommand, slashCommands } from './slash-commands.ts';
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
  /** The commands that can be chosen, while one is being typed. */
  let asked: Promise<SlashCommand[] | undefined> | undefined;

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
    write(kept);
    text.focus();
  };
  const write = (value: string) => {
    text.value = value;
    text.dispatchEvent(new Event('input'));
  };
  const openCommand = (command: SlashCommand, rest: string) => {
    suggestions.hide();
    text.value = '';
    const leave = () => leaveCommand();
    form = openCommandForm(page, command, { text: rest, suggestions, showError, leave });
  };
  const forgetCommands = () => {
    asked = undefined;
  };
  const askCommands = async () => {
    const answer = await page.send({ act: 'commands', channel: page.state.channel.id });
    return answer.kind === 'commands' ? slashCommands(answer.commands, page.state.scene.locale) : undefined;
  };
  const suggestCommands = async () => {
    // Asked for once: a list that came late for each keystroke would let Enter choose what is not typed.
    asked ??= askCommands();
    const own = asked;
    const commands = await own;
    if (own !== asked) return;
    if (!commands) return forgetCommands();
    if (!text.value.startsWith('/') || form) return;
    const typed = text.value.slice(1);
    const begun = commands.find(({ path }) => typed.startsWith(`${path} `));
    if (begun) return openCommand(begun, typed.slice(begun.path.length + 1));
    const fitting = commands.filter(({ path, name }) => [path, name].some((one) => one.includes(typed.toLowerCase())));
    suggestions.show(
      text,
      fitting.map((command) => ({
        label: `/${command.name}`,
        detail: command.description,
        choose: () => openCommand(command, ''),
      })),
      { first: true, empty: 'No command of that name' },
    );
  };
  const suggestPeople = () => {
    const being = mentionBeing(text.value, text.selectionStart);
    if (!being) return suggestions.hide();
    const typed = being.typed.toLowerCase();
    const fitting = peopleOf(page.state.scene).filter(({ name }) => name.toLowerCase().startsWith(typed));
    suggestions.show(
      text,
      fitting.map(({ name, role }) => ({
        label: `@${name}`,
        detail: role,
        choose: () => {
          text.setRangeText(`@${name} `, being.start, text.selectionStart, 'end');
          text.focus();
        },
      })),
      { first: typed !== '' || being.start > 0 || text.value === '@' },
    );
  };
  const suggest = () => {
    if (text.value.startsWith('/')) return void suggestCommands();
    forgetCommands();
    suggestPeople();
  };
  const send = async () => {
    showError('');
    const { id } = page.state.channel;
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
      forgetCommands();
      if (document.activeElement === text) suggest();
      showTyping();
      showError('');
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
