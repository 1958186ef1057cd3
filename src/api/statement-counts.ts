import {
  groupings,
  type CountRequest,
  type GroupPart,
  type GroupingName,
  type PartingName,
  type StatementGroup,
  type StatementGroups,
} from '../domain/groupings.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { builder } from './builder.ts';
import { GroupingEnum, PartingEnum } from './choices.ts';
import type { Context } from './context.ts';
import { DEFAULT_FIRST, readFirst } from './cursors.ts';
import { readFilter, StatementFilterRef } from './filter.ts';
import { toGlobalId } from './ids.ts';
import { EntityRef, type Entity } from './kinds.ts';
import { loadAnyNode, loadOnce, loadOutletName } from './read.ts';
import { StatementCountPartRef, toParts } from './statement-count-parts.ts';
import { modeDoc } from './statement-lists.ts';

/** A group with what its number is read against. */
type Row = StatementGroup & {
  readonly by: GroupingName;
  readonly total: number;
  readonly allWords: number;
  readonly allParts: readonly GroupPart[];
};
type Counts = StatementGroups & { readonly by: GroupingName };

const partArgs = builder.args((t) => ({
  first: t.int({
    defaultValue: DEFAULT_FIRST,
    description: `How many keys at most, the same for every row, from 1 to ${limits.pageItems}.`,
  }),
}));
const checkFirst = ({ first }: { readonly first?: number | null }) => readFirst(first);

/** Those whose speaker is an organization itself, or belongs to it. */
const ofBodies: ReadonlySet<GroupingName> = new Set(['ORGANIZATION', 'PARTY']);

const StatementCountRef = builder.objectRef<Row>('StatementCount').implement({
  description: 'How many statements have a key in common.',
  fields: (t) => ({
    key: t.string({
      description:
        'What they have in common: the id of the node, else the words or the date; of an outlet its name, as most of its latest articles spell it. `filter: {group: {by, key}}` of `statements` lists exactly these. Null when the node is gone by now.',
      resolve: async ({ by, key }, _, context) => {
        if (by === 'OUTLET') return (await loadOutletName(context, key)) ?? key;
        if (!groupings[by].ofNodes) return key;
        const node = await loadAnyNode(context, key as NodeId);
        return node && toGlobalId(node.label, node.id);
      },
    }),
    node: t.field({
      type: EntityRef,
      description: 'The speaker, office, organization, party or event; null when they are counted by something else.',
      resolve: async ({ by, key }, _, context) =>
        groupings[by].ofNodes ? ((await loadAnyNode(context, key as NodeId)) as Entity | null) : null,
    }),
    statements: t.exposeInt('statements', { nullable: false, description: 'How many.' }),
    share: t.float({
      nullable: false,
      description: 'Which part that is of all that the filter finds, from 0 to 1.',
      resolve: ({ statements, total }) => statements / total,
    }),
    words: t.exposeInt('words', { nullable: false, description: 'How many words the statements have.' }),
    quotedWords: t.exposeInt('quotedWords', { nullable: false, description: 'Of the words, those that stand between quotation marks.' }),
    wordShare: t.float({
      nullable: false,
      description: 'Share of voice: which part their words are of all words that the filter finds, from 0 to 1.',
      resolve: ({ words, allWords }) => (allWords === 0 ? 0 : words / allWords),
    }),
    meanPosition: t.exposeFloat('meanPosition', {
      nullable: false,
      description: 'How far into their articles they begin on average: 0 is the beginning, 1 the end.',
    }),
    firstPosition: t.exposeFloat('firstPosition', {
      nullable: false,
      description: 'How far into its article the one begins that stands nearest to a beginning.',
    }),
    over: t.field({
      type: [StatementCountPartRef],
      nullable: false,
      description:
        'Its parts, in the order of their keys: of dates the latest. Empty without `over`; a key that no statement of the row has is left out.',
      args: partArgs,
      extensions: { check: checkFirst },
      resolve: ({ parts, allParts }, { first }) => toParts(parts, allParts, readFirst(first)),
    }),
    ofItself: t.int({
      description:
        'By organization or party: of them, those that it said itself; the others were said by those who spoke for it. Null when they are counted by something else.',
      resolve: ({ by, ofItself }) => (ofBodies.has(by) ? ofItself : null),
    }),
  }),
});

const StatementCountsRef = builder.objectRef<Counts>('StatementCounts').implement({
  description: 'Statements counted by what they have in common. Each stands in one row, or is among `keyless`.',
  fields: (t) => ({
    rows: t.field({
      type: [StatementCountRef],
      nullable: false,
      description: 'The largest first; by month, week or day the latest, and of these the oldest first.',
      resolve: ({ by, groups, total, words, parts }) => groups.map((group) => ({ ...group, by, total, allWords: words, allParts: parts })),
    }),
    over: t.field({
      type: [StatementCountPartRef],
      nullable: false,
      description:
        'The keys that the rows are counted over, in their order, with all statements that the filter finds under each: of dates the latest.',
      args: partArgs,
      extensions: { check: checkFirst },
      resolve: ({ parts }, { first }) => toParts(parts, parts, readFirst(first)),
    }),
    keyCount: t.exposeInt('groupCount', { nullable: false, description: 'How many rows there are without `first`.' }),
    total: t.exposeInt('total', { nullable: false, description: 'All that the filter finds: what `statements(filter).totalCount` says.' }),
    keyless: t.exposeInt('keyless', {
      nullable: false,
      description:
        'Of all, those that no row can have: without a known speaker, office, outlet, event or date. `group: {by, key: null}` lists them.',
    }),
    words: t.exposeInt('words', { nullable: false, description: 'How many words all of them have.' }),
    quotedWords: t.exposeInt('quotedWords', { nullable: false, description: 'Of the words, those that stand between quotation marks.' }),
    undated: t.exposeInt('undated', {
      nullable: false,
      description: 'Beside all: those that the bounds on the date leave out because they have none. `includeUndated` puts them in.',
    }),
  }),
});

interface CountArgs {
  readonly by: GroupingName;
  readonly over?: PartingName | null | undefined;
  readonly filter?: Parameters<typeof readFilter>[0];
  readonly first?: number | null | undefined;
}

builder.queryField('statementCounts', (t) =>
  t.field({
    type: StatementCountsRef,
    description: `How many statements there are by speaker, office, outlet or time. ${modeDoc}`,
    args: {
      by: t.arg({ type: GroupingEnum, required: true, description: 'What to count by.' }),
      over: t.arg({ type: PartingEnum, description: 'What to count each row over beside: an office over MONTH is what it said in each.' }),
      filter: t.arg({ type: StatementFilterRef, description: 'Which statements: as in `statements`.' }),
      first: t.arg.int({ defaultValue: DEFAULT_FIRST, description: `How many rows at most, from 1 to ${limits.pageItems}.` }),
    },
    extensions: { check: readCount },
    resolve: (_, args, context) => count(context, args),
  }),
);

function readCount({ by, over = null, filter, first }: CountArgs): readonly [StatementFilter, CountRequest] {
  if (by === over) throw new InvalidInput('BAD_USER_INPUT', `over must be something else than by, which is ${by}.`, { argument: 'over' });
  return [readFilter(filter), { by, over, first: readFirst(first) }];
}

async function count(context: Context, args: CountArgs): Promise<Counts> {
  const { service, call } = context;
  const [filter, request] = readCount(args);
  const groups = await loadOnce(context, 'statementCounts', { ...filter, ...request }, () =>
    service.graph.countStatementsBy(filter, request, call),
  );
  return { ...groups, by: request.by };
}
