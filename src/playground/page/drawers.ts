import { part } from './elements.ts';

/** Opens and closes what stands at the sides: on a narrow page over the messages, on a wide one beside them. */
export function startDrawers(): void {
  const backdrop = part('backdrop');
  const drawers = [
    { button: part('open-sidebar'), name: 'sidebar-open', drawer: part('sidebar') },
    { button: part('open-panel'), name: 'panel-open', drawer: part('panel') },
  ];
  const isOpen = (name: string) => document.body.classList.contains(name);
  const set = (name: string, open: boolean) => {
    document.body.classList.toggle(name, open);
    for (const { button, name: own } of drawers) button.setAttribute('aria-expanded', String(isOpen(own)));
    backdrop.hidden = !drawers.some((drawer) => isOpen(drawer.name));
  };
  const close = (name: string) => {
    const found = drawers.find((drawer) => drawer.name === name && isOpen(name));
    set(name, false);
    if (found) found.button.focus();
  };
  for (const { button, name, drawer } of drawers) {
    button.addEventListener('click', () => {
      set(name, !isOpen(name));
      if (isOpen(name)) drawer.querySelector<HTMLElement>('button, input')?.focus();
    });
  }
  part('close-panel').addEventListener('click', () => close('panel-open'));
  backdrop.addEventListener('click', () => {
    for (const { name } of drawers) close(name);
  });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    const isOverMessages = getComputedStyle(backdrop).display !== 'none';
    if (key === 'Escape' && !defaultPrevented && isOverMessages) for (const { name } of drawers) close(name);
  });
  part('sidebar').addEventListener('click', ({ target }) => {
    if ((target as HTMLElement).closest('.channel')) set('sidebar-open', false);
  });
  set('panel-open', matchMedia('(min-width: 1200px)').matches);
}
