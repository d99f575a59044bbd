import { make, part } from '../elements.ts';
import { nameOfChannel, type Page } from '../state.ts';

/** What an empty channel says: how to begin. */
export function showWelcome({ state }: Page, isShown: boolean): void {
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
  const tip = (key: string, text: string, start: string) =>
    make('li', {}, make('button', { type: 'button', class: 'tip', onclick: write(start) }, make('kbd', {}, key), text));
  const isDirect = state.channel.kind === 'direct';
  welcome.replaceChildren(
    make('p', { class: 'big' }, `This is ${nameOfChannel(state.channel)}`),
    make('p', {}, 'A small Discord of your own: everything here stays on this machine, and the bot is the real one.'),
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
