import type { Counts, EventScores } from './events.ts';
import type { SheetScores } from './sheets.ts';

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What the table needs of the scorer's JSON. */
export interface Scores {
  readonly documents: number;
  readonly quotes?: {
    readonly overlap: Readonly<Record<'all' | 'direct' | 'mixed' | 'indirect', Rates>>;
    readonly speaker: { readonly accuracy: number };
    readonly resolved?: { readonly accuracy: number };
    readonly endToEnd: Rates;
  };
  readonly entities?: { readonly exact: Rates; readonly byType: Readonly<Record<string, Rates>>; readonly bcubed?: Rates };
  readonly relations?: { readonly recall: number };
  /** Counted here, not by the scorer. */
  readonly told?: EventScores;
  readonly joined?: Counts;
  readonly sheets?: SheetScores;
}

type Row = readonly [measure: string, read: (scores: Scores) => string];

const percent = (value: number | undefined): string => (value === undefined ? '-' : (100 * value).toFixed(1));
const rates = (value: Rates | undefined): string => (value ? `${percent(value.f1)} (P ${percent(value.p)}, R ${percent(value.r)})` : '-');

const counts = (value: Counts | undefined): string =>
  value === undefined
    ? '-'
    : `P ${percent(value.right / Math.max(1, value.found))}, R ${percent(value.right / Math.max(1, value.gold))} (${value.right} right of ${value.found}, annotated ${value.gold})`;

const f1 = (value: Counts | undefined): string =>
  value === undefined ? '-' : `F1 ${percent((2 * value.right) / Math.max(1, value.found + value.gold))}, ${counts(value)}`;

const eventRows: readonly Row[] = [
  ['events, word found', ({ told }) => counts(told?.triggers)],
  ['events, word and type', ({ told }) => counts(told?.typed)],
  ['who took part and where', ({ told }) => counts(told?.args)],
  ['... of those annotated by a name', ({ told }) => counts(told?.namedArgs)],
  [
    'right by confidence',
    ({ told }) => (told?.reliability ?? []).map(({ confidence, right, of }) => `${confidence.toFixed(2)}: ${right} of ${of}`).join('; '),
  ],
];
const statementRows: readonly Row[] = [
  ['statement found, F1', ({ quotes }) => rates(quotes?.overlap.all)],
  ['... direct', ({ quotes }) => rates(quotes?.overlap.direct)],
  ['... mixed', ({ quotes }) => rates(quotes?.overlap.mixed)],
  ['... indirect', ({ quotes }) => rates(quotes?.overlap.indirect)],
  ['speaker right among found', ({ quotes }) => percent(quotes?.speaker.accuracy)],
  ['both right, F1', ({ quotes }) => rates(quotes?.endToEnd)],
];
const nameRows: readonly Row[] = [
  ['names, exact span and type, F1', ({ entities }) => rates(entities?.exact)],
  ...['PER', 'ORG', 'LOC'].map((type): Row => [`... ${type}`, ({ entities }) => rates(entities?.byType[type])]),
];

/** The data sets by file name, how they are scored, and the rows that they give. */
export const measures: Readonly<Record<string, { readonly options: readonly string[]; readonly rows: readonly Row[] }>> = {
  polnear: { options: [], rows: statementRows },
  'gum-news': {
    options: [],
    rows: [
      ...statementRows,
      ['resolved name right', ({ quotes }) => percent(quotes?.resolved?.accuracy)],
      ['mentions of one thing joined, B-cubed F1', ({ entities }) => rates(entities?.bcubed)],
    ],
  },
  'offices-us-silver': { options: [], rows: [['person with office, recall', ({ relations }) => percent(relations?.recall)]] },
  worldwide: { options: ['--types', 'PER,ORG,LOC'], rows: nameRows },
  msnbc: { options: ['--types', 'PER,ORG,LOC'], rows: nameRows.slice(0, 1) },
  wikievents: { options: [], rows: eventRows },
  samples: {
    options: [],
    rows: [
      ['people by whole name', ({ sheets }) => f1(sheets?.people)],
      ['people with their offices by whole name, once all are joined', ({ sheets }) => f1(sheets?.offices)],
      ...statementRows,
    ],
  },
  ecbplus: { options: [], rows: [['pairs of tellings in two articles, joined as one event', ({ joined }) => counts(joined)]] },
};
