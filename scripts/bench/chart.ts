import { ms, type Figure } from './figures.ts';

const WIDTH = 760;
const LABEL = 300;
const BAR = 14;
const GAP = 14;
/** Pixels that the words beside the longest bar need. */
const ROOM = 70;
const colours = ['#2b5fb3', '#b9bdc9', '#d98a3d'];

/** The medians of all systems beside each other, as one SVG: a group of bars for each operation, each group on a scale of its own. */
export function toChart(figures: readonly Figure[], caption: string): string {
  const groups = figures.flatMap(({ name, bars }) => (bars && Object.keys(bars).length > 1 ? [{ name, bars: Object.entries(bars) }] : []));
  const systems = [...new Set(groups.flatMap(({ bars }) => bars.map(([system]) => system)))];
  let y = 64;
  const drawn = groups.map(({ name, bars }) => {
    const longest = Math.max(...bars.map(([, value]) => value));
    const top = y;
    y += bars.length * BAR + GAP;
    const rows = bars.map(([system, value], at) => {
      const width = (value / longest) * (WIDTH - LABEL - ROOM);
      const line = top + at * BAR;
      return (
        `<rect x="${LABEL}" y="${line}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colours[systems.indexOf(system)] ?? '#000'}"/>` +
        `<text x="${(LABEL + width + 6).toFixed(1)}" y="${line + BAR - 4}">${ms(value)} ms</text>`
      );
    });
    return `<text x="${LABEL - 10}" y="${top + BAR - 3}" text-anchor="end">${escape(name)}</text>${rows.join('')}`;
  });
  const legend = systems.map(
    (system, at) =>
      `<rect x="${20 + at * 220}" y="36" width="12" height="12" fill="${colours[at] ?? '#000'}"/><text x="${38 + at * 220}" y="46">${escape(system)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="11" fill="#23242b">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="20" y="22" font-size="14" font-weight="600">${escape(caption)}</text>`,
    ...legend,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
