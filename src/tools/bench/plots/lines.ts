import { INK } from './draw.ts';

/** Colours per engine, Footnote first; medium brightness for light and dark pages. */
export const COLOURS = {
  footnote: '#2da44e',
  fuse: '#e5534b',
  fuseTokens: '#e08030',
  miniSearch: '#986ee2',
  flexSearch: '#d05ca8',
  orama: '#3b87e0',
  nlpJs: '#a88432',
};

const NAME = { color: INK, fontSize: 13 };

/** The title of the x axis, with its distance. */
export function nameBelow(name: string, gap: number) {
  return { name, nameLocation: 'middle', nameGap: gap, nameTextStyle: NAME } as const;
}

/** The title of the y axis, above it. */
export function nameAbove(name: string) {
  return { name, nameTextStyle: { ...NAME, align: 'left' } } as const;
}

/** An engine's line, with its name at the end; the first is thickest. */
export function line<T>(engine: string, index: number, data: T[], endLabel: object = { formatter: engine }) {
  return {
    name: engine,
    type: 'line',
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { width: index === 0 ? 4 : 2 },
    emphasis: { disabled: true },
    endLabel: { show: true, color: 'inherit', fontSize: 13, ...endLabel },
    labelLayout: { moveOverlap: 'shiftY' },
    data,
  } as const;
}
