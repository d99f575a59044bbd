import { type EChartsOption, init } from 'echarts';

/** Grey, legible on GitHub's light and dark pages: about 4.3 : 1 on either. */
export const INK = '#777b80';
export const FAINT = '#777b8055';
const FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

/** A chart as static SVG without background. */
export function draw(option: EChartsOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT, color: INK }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${centreText(dropInteraction(svg))}\n`;
}

/** Drops mouse interaction and chart numbers, so that equal figures give equal bytes. */
function dropInteraction(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>\n?/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, '');
}

/** Some SVG renderers lack the central baseline. */
function centreText(svg: string): string {
  return svg.replaceAll('dominant-baseline="central"', 'dy="0.35em"');
}
