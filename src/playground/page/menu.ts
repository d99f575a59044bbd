import { make } from './elements.ts';

export interface MenuItem {
  label: string;
  hint?: string;
  run(): void;
}

/** Opens a menu at a place of the window; arrow keys move in it, Escape closes it, and the focus goes back. */
export function openMenu({ at, from }: { at: { x: number; y: number }; from: HTMLElement }, items: MenuItem[]): void {
  document.querySelector('.menu')?.remove();
  const buttons = items.map(({ label, hint, run }) =>
    make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: -1,
        onclick: () => {
          close();
          run();
        },
      },
      label,
      hint !== undefined && make('small', {}, hint),
    ),
  );
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': 'Message menu' }, ...buttons);
  const close = () => {
    menu.remove();
    document.removeEventListener('pointerdown', closeOutside);
    from.focus();
  };
  const closeOutside = ({ target }: PointerEvent) => {
    if (!menu.contains(target as Node)) close();
  };
  menu.addEventListener('keydown', (event) => {
    const current = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = {
      ArrowDown: (current + 1) % buttons.length,
      ArrowUp: (current - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (next !== undefined) buttons[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', closeOutside);
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
  buttons[0]?.focus();
}
