import * as Plot from '@observablehq/plot';
import officeByMonth from '../../schema/examples/office-by-month.graphql?raw';
import outletsAndOffices from '../../schema/examples/outlets-and-offices.graphql?raw';
import { ask } from './ask.ts';
import { nothingYet, type Figure } from './figure.ts';

const OFFICES = 5;

interface Offices {
  readonly offices: { readonly rows: readonly { readonly node: { readonly id: string; readonly caption: string } | null }[] };
}

interface Months {
  readonly statementCounts: { readonly rows: readonly { readonly key: string; readonly statements: number }[] };
}

/** Of what holders of the most heard offices say, each office's part, month by month. */
export const shareOfVoice: Figure = {
  title: 'Share of voice by office',
  note: `Each month’s statements by holders of the ${OFFICES} most heard offices, speaking as such.`,
  query: officeByMonth,
  draw: async (width) => {
    const { offices } = await ask<Offices>(outletsAndOffices, { first: OFFICES });
    const named = offices.rows.flatMap(({ node }) => node ?? []);
    const counted = await Promise.all(named.map(({ id }) => ask<Months>(officeByMonth, { office: id })));
    const bars = counted.flatMap(({ statementCounts: { rows } }, at) =>
      rows.map(({ key, statements }) => ({ month: key, statements, office: named[at]?.caption ?? '' })),
    );
    if (bars.length === 0) return nothingYet('Nobody is heard as the holder of an office yet.');
    return Plot.plot({
      width,
      height: 300,
      marginBottom: 40,
      x: { label: null, type: 'band', tickRotate: 0 },
      y: { label: 'share of statements', percent: true, grid: true },
      color: { legend: true, scheme: 'observable10', domain: named.map(({ caption }) => caption) },
      marks: [
        Plot.barY(bars, Plot.stackY({ offset: 'normalize' }, { x: 'month', y: 'statements', fill: 'office', tip: true })),
        Plot.ruleY([0]),
      ],
    });
  },
};
