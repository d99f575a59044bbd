type Child = Node | string | undefined | false;

/** What an element is made with: attributes by name, and listeners by `on…`. An absent or false value sets nothing. */
export type Parts = Record<string, string | number | boolean | undefined | ((event: never) => void)>;

/** Makes an element. Texts become text nodes, so nothing is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  parts?: Parts,
  ...children: Child[]
): HTMLElementTagNameMap[Name];
export function make(name: string, parts?: Parts, ...children: Child[]): HTMLElement;
export function make(name: string, parts: Parts = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(parts)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.replace(/^on/, ''), value as EventListener);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The element of the page's frame with that id; its absence is a mistake in the frame. */
export function part<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found as Kind;
}
