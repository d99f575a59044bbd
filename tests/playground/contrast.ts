import type { Page } from 'playwright-core';

/**
 * Texts of a page that stand out too little from their ground, as `ratio text`. axe-core leaves undecided what stands in
 * web components; this looks into them. 4.5, or 3 for large text: https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(FIND);
}

/** Runs in the page, as text: the project's other code has no page around it. */
const FIND = `(() => {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour) => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], alpha: a / 255 };
  };
  const over = (top, ground) => top.rgb.map((part, at) => part * top.alpha + ground[at] * (1 - top.alpha));
  const above = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const groundOf = (element) => {
    if (!element) return [255, 255, 255];
    const own = read(getComputedStyle(element).backgroundColor);
    return own.alpha > 0.99 ? own.rgb : over(own, groundOf(above(element)));
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  return all(document.body).flatMap((element) => {
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('').trim();
    const style = getComputedStyle(element);
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
    if (!text || !isShown || ['STYLE', 'NOSCRIPT', 'SCRIPT', 'OPTION'].includes(element.tagName)) return [];
    const ground = groundOf(element);
    const found = ratio(over(read(style.color), ground), ground);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return found >= (isLarge ? 3 : 4.5) ? [] : [found.toFixed(2) + ' ' + text.slice(0, 40)];
  });
})()`;
