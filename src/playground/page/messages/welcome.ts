import { make, part } from '../elements.ts';
import { nameOfChannel, type Page } from '../state.ts';

/** What an empty channel says: what the story is, and how to begin. */
export function showWelcome({ state, opening }: Page, isShown: boolean): void {
  const welcome = part('welcome');
  welcome.hidden = !isShown;
  if (!isShown) return;
  const { bot } = state.scene;
  const write = (text: string) => () => {
    const field = part<HTMLTextAreaElement>('text');
    field.value = text;
    field.focus();
    field.dispatchEvent(new Event('input'));
  };
  const ask = (question: string) => () => {
    write(isDirect ? question : `@${bot.name} ${question}`)();
    part<HTMLFormElement>('compose').requestSubmit();
  };
  const tip = (key: string, text: string, start: string) =>
    make('li', {}, make('button', { type: 'button', class: 'tip', onclick: write(start) }, make('kbd', {}, key), text));
  const isDirect = state.channel.kind === 'direct';
  const { titles = [], questions = [] } = opening ?? {};
  const articles = titles.map((title) => `“${title}”`).join(' · ');
  const example = (question: string) =>
    make(
      'button',
      { type: 'button', class: 'tip', onclick: ask(question) },
      make('kbd', { 'aria-hidden': 'true' }, '?'),
      question,
    );
  welcome.replaceChildren(
    make('p', { class: 'big' }, `This is ${nameOfChannel(state.channel)}`),
    make('p', {}, 'A small Discord of your own: everything here stays on this machine, and the bot is the real one.'),
    ...(titles.length > 0
      ? [
          make(
            'p',
            {},
            `${bot.name} answers questions about `,
            make('strong', {}, articles),
            `.${questions.length > 0 ? ' Try:' : ''}`,
          ),
        ]
      : []),
    ...(questions.length > 0 ? [make('ul', {}, ...questions.map((one) => make('li', {}, example(one))))] : []),
    make(
      'ul',
      {},
      tip('/', `${bot.name}'s commands, with suggestions as you type`, '/'),
      isDirect ? false : tip('@', `Mention ${bot.name} and ask in your own words`, `@${bot.name} `),
      make(
        'li',
        { class: 'tip' },
        make('kbd', {}, '⋯'),
        'Right-click a message, or use its menu, for what can be done with it',
      ),
    ),
  );
}
