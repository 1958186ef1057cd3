import * as Plot from '@observablehq/plot';
import query from '../../schema/examples/heard-as-in-outlet.graphql?raw';
import outletsAndOffices from '../../schema/examples/outlets-and-offices.graphql?raw';
import { ask } from './ask.ts';
import { nothingYet, type Figure } from './figure.ts';

const OUTLETS = 4;
const OFFICES = 6;

interface Outlets {
  readonly outlets: { readonly rows: readonly { readonly key: string }[] };
}

interface HeardAs {
  readonly statementCounts: {
    readonly rows: readonly {
      readonly statements: number;
      readonly node: {
        readonly id: string;
        readonly caption: string;
        readonly tenures?: { readonly nodes: readonly { readonly holder: { readonly name: string } | null }[] } | null;
      } | null;
    }[];
  };
}

interface Bar {
  readonly id: string;
  readonly office: string;
  readonly holders: string;
  readonly statements: number;
}

/** As what people are heard in each outlet. */
export const heardAs: Figure = {
  title: 'Who is heard as what, where',
  note: 'Statements of the holders of an office, by outlet, and who has held it.',
  query,
  draw: async (width) => {
    const { outlets } = await ask<Outlets>(outletsAndOffices, { first: OUTLETS });
    const answers = await Promise.all(
      outlets.rows.map(async ({ key }) => ({ outlet: key, bars: toBars(await ask<HeardAs>(query, { outlet: key, first: OFFICES })) })),
    );
    const heard = answers.filter(({ bars }) => bars.length > 0);
    if (heard.length === 0) return nothingYet('Nobody is heard as the holder of an office yet.');
    const most = Math.max(...heard.flatMap(({ bars }) => bars.map(({ statements }) => statements)));
    const all = document.createElement('div');
    for (const { outlet, bars } of heard) {
      const heading = Object.assign(document.createElement('h3'), { textContent: outlet });
      all.append(heading, drawBars(bars, most, width));
    }
    return all;
  },
};

function toBars({ statementCounts: { rows } }: HeardAs): readonly Bar[] {
  return rows.map(({ statements, node }) => ({
    id: node?.id ?? '',
    statements,
    office: node?.caption ?? '',
    holders: [...new Set((node?.tenures?.nodes ?? []).flatMap(({ holder }) => holder?.name ?? []))].join(', '),
  }));
}

function drawBars(bars: readonly Bar[], most: number, width: number): Element {
  return Plot.plot({
    width,
    height: 24 * bars.length + 10,
    marginLeft: 1,
    marginTop: 0,
    marginBottom: 10,
    // Room for the words beside the longest bar.
    x: { domain: [0, most * 3], axis: null },
    y: { domain: bars.map(({ id }) => id), axis: null },
    marks: [
      Plot.barX(bars, { x: 'statements', y: 'id', fill: '#2b5fb3' }),
      Plot.text(bars, {
        x: 'statements',
        y: 'id',
        text: ({ statements, office, holders }: Bar) => `${statements}  ${office}${holders ? ` (${holders})` : ''}`,
        textAnchor: 'start',
        dx: 6,
        fontSize: 12,
        lineWidth: 34,
        textOverflow: 'ellipsis-end',
      }),
    ],
  });
}
