/** What the page changes in the components' own styles; the colours are the page's, from `styles/colours.css`. */
export const MESSAGES = `
  :host { border: 0; color: var(--text); font-family: inherit; }
  ::slotted(*:not(:first-child)) { margin-top: 0.75rem; }
  ::slotted([message-body-only]:not(:first-child)) { margin-top: 0; }
`;

export const MESSAGE = `
  :host { color: var(--text); font-family: inherit; padding: 0.25rem 1rem; }
  :host(:hover), :host(:focus-within) { background-color: var(--hover); }
  :host([highlight]), :host([highlight]:hover) { background-color: var(--highlight); }
  :host([ephemeral]), :host([ephemeral]:hover) { background-color: var(--accent-faint); }
  :host([ephemeral])::before { background-color: var(--accent); }
  :host([ephemeral]), :host([highlight]) { padding-right: 1rem; }
  .discord-message-timestamp, .discord-message-edited { color: var(--muted); font-size: 0.75rem; margin-left: 0.4rem; }
  .discord-message-content { min-width: 0; }
  .discord-author-avatar { margin-right: 0.9rem; }
  .discord-author-avatar img { cursor: auto; }
  .discord-message-body-only-indent { flex: none; width: calc(40px + 0.9rem); margin: 0; }
  :host(:hover) .discord-message-timestamp-hover::before { content: none; }
  .discord-message-ephemeral { display: none; }
  .discord-message-markup { display: block; }
`;

export const AUTHOR = `
  :host .discord-author-username { color: var(--strong); font-weight: 600; }
`;

export const TAG = `
  :host { background-color: var(--accent-solid); color: #fff; font-size: 0.6875rem; }
`;

export const LINE = `
  :host { color: var(--muted); font-family: inherit; min-width: 0; }
  .discord-replied-message-username { color: var(--text); opacity: 1; cursor: auto; text-decoration: none !important; }
  .discord-replied-message-content { color: var(--muted); cursor: auto; overflow: hidden; text-overflow: ellipsis; }
  .discord-replied-message-content:hover { color: var(--text); }
  :host .discord-slash-command-name, .discord-slash-command-name:hover { background-color: var(--mention); color: var(--strong); border-radius: 0.25rem; padding: 0 0.25rem; }
  .discord-slash-command-name svg { display: none; }
  .discord-slash-command-name span::before { content: '/'; }
  .discord-slash-command-name span { color: var(--strong); }
  .discord-application-tag { background-color: var(--accent-solid); font-size: 0.6875rem; }
`;

export const EMBED = `
  :host { color: var(--text); font-size: 0.875rem; margin: 0.3rem 0; }
  .discord-embed-wrapper { background-color: var(--raised) !important; border-color: var(--line) !important; }
  .discord-embed-root { flex: 0 1 auto; }
  :host .discord-left-border { background-color: var(--line); }
`;

export const FOOTER = `
  :host { color: var(--muted); font-size: 0.75rem; }
`;

export const ACTION_ROW = `
  :host { display: flex; flex-wrap: wrap; gap: 0.25rem 0; margin-top: 0.2rem; }
`;

export const BUTTON = `
  :host > *:first-child { font-family: inherit; border-radius: 0.5rem; height: auto; min-width: 1.5rem; padding: 0.15rem 0.9rem; text-align: center; }
  .primary { background-color: var(--accent-solid); }
  .secondary { background-color: var(--button); color: var(--strong); }
  .secondary.hoverable:hover { background-color: var(--button-hover); }
  .success { background-color: #1f7a43; }
  .destructive { background-color: #c22f36; }
  button:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;
