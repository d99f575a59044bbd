import { part } from './elements.ts';

/** Light or dark as the system has it, until the reader chooses; the choice is kept. */
export function startTheme(): void {
  const root = document.documentElement;
  const kept = localStorage.getItem('theme');
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
  const button = part('theme');
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => button.setAttribute('aria-label', isDark() ? 'Turn to light' : 'Turn to dark');
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    localStorage.setItem('theme', root.dataset.theme);
    label();
  });
  label();
}
