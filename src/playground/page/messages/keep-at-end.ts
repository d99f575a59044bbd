import { part } from '../elements.ts';

/** Nearer to the end than this counts as reading the newest. */
const NEAR_END = 120;

/** Keeps the newest message in view while it is, however it grows, and offers the way back to it once it is not. */
export function keepAtEnd(scroller: HTMLElement, content: HTMLElement): { toEnd(): void } {
  const jump = part('jump');
  let isAtEnd = true;
  let top = 0;
  const toEnd = () => {
    isAtEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener('scroll', () => {
    // Only who scrolls back leaves the end: content that grows moves it away as well.
    const isBack = scroller.scrollTop < top;
    top = scroller.scrollTop;
    const isNear = scroller.scrollHeight - top - scroller.clientHeight < NEAR_END;
    isAtEnd = isNear || (isAtEnd && !isBack);
    jump.hidden = isAtEnd;
  });
  jump.addEventListener('click', toEnd);
  const sizes = new ResizeObserver(() => {
    if (isAtEnd) toEnd();
  });
  sizes.observe(content);
  sizes.observe(scroller);
  return { toEnd };
}
