import * as Plot from '@observablehq/plot';
import query from '../../schema/examples/direct-and-indirect.graphql?raw';
import { ask } from './ask.ts';
import { nothingYet, type Figure } from './figure.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

interface Numbers {
  readonly rows: readonly { readonly key: string; readonly statements: number }[];
}

/** How much of what an outlet carries stands between quotation marks, in part, or not at all. */
export const directAndIndirect: Figure = {
  title: 'In their own words, or in ours',
  note: 'Statements by outlet: quoted whole (direct), in part (mixed), or only reported (indirect).',
  query,
  draw: async (width) => {
    const answer = await ask<Readonly<Record<(typeof KINDS)[number], Numbers>>>(query, {});
    const bars = KINDS.flatMap((kind) => answer[kind].rows.map(({ key, statements }) => ({ outlet: key, statements, kind })));
    if (bars.length === 0) return nothingYet('No article names its outlet yet.');
    return Plot.plot({
      width,
      marginLeft: 160,
      x: { label: 'statements', grid: true },
      y: { label: null },
      color: { legend: true, domain: [...KINDS], range: ['#2b5fb3', '#7aa5dd', '#c9d6e8'] },
      marks: [
        Plot.barX(bars, { x: 'statements', y: 'outlet', fill: 'kind', order: [...KINDS], sort: { y: '-x' }, tip: true }),
        Plot.ruleX([0]),
      ],
    });
  },
};
