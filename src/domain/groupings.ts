/** What statements can be counted by. */
interface Grouping {
  readonly doc: string;
  /** By dates, cut to so many characters: they stand in their own order, not the largest first. */
  readonly dateLength?: number;
  /** By nodes: a key is the id of one. */
  readonly ofNodes?: true;
}

function defineGroupings<const Name extends string>(all: Readonly<Record<Name, Grouping>>): Readonly<Record<Name, Grouping>> {
  return all;
}

/** Every way to count statements, in the order in which people are shown them. */
export const groupings = defineGroupings({
  SPEAKER: { doc: 'Who said it: the person or organization.', ofNodes: true },
  OFFICE: { doc: 'The office that the speaker held when speaking.', ofNodes: true },
  ORGANIZATION: {
    doc: 'The organization that said it itself, else the body of the office that the speaker held when speaking.',
    ofNodes: true,
  },
  PARTY: {
    doc: 'The party that said it itself, else the party that the speaker is a member of; of several, the first in the order of names.',
    ofNodes: true,
  },
  OUTLET: { doc: 'The outlet of the article, however its name is spelled; named as most of its latest articles name it.' },
  KIND: { doc: 'Quoted whole, in part, or not at all.' },
  CUE_CLASS: { doc: 'What the cue does: say, ask, deny.' },
  EVENT: { doc: 'The event it was said at.', ofNodes: true },
  MONTH: { doc: 'When it was said, else published. A date of which only the year is known is a group of its own: 2026.', dateLength: 7 },
  WEEK: {
    doc: 'The ISO week in which it was said, else published: 2026-W05. A date of which only the month or year is known is a group of its own.',
    dateLength: 8,
  },
  DAY: { doc: 'When it was said, else published. A date of which only the month or year is known is a group of its own.', dateLength: 10 },
});

export type GroupingName = keyof typeof groupings;

/** The groupings that the groups of another can be parted by: few keys, or dates, and each on the statement itself. */
export const partings = ['MONTH', 'WEEK', 'DAY', 'KIND', 'CUE_CLASS'] as const satisfies readonly GroupingName[];
export type PartingName = (typeof partings)[number];

/** What is counted by: the groups, over which parts of them if any, and how many groups at most. */
export interface CountRequest {
  readonly by: GroupingName;
  readonly over: PartingName | null;
  readonly first: number;
}

/** Of a group, or of all that is found, the statements that have a key of a second grouping in common. */
export interface GroupPart {
  readonly key: string;
  readonly statements: number;
  readonly words: number;
  readonly quotedWords: number;
}

/** The statements that have a key in common: an id for a node, else the words or the date. */
export interface StatementGroup {
  readonly key: string;
  readonly statements: number;
  /** By body or party: of them, those that the organization said itself. */
  readonly ofItself: number;
  /** Words of the statements, and of them those between quotation marks. */
  readonly words: number;
  readonly quotedWords: number;
  /** How far into their articles they begin on average, and the first of them; from 0 to 1. */
  readonly meanPosition: number;
  readonly firstPosition: number;
  /** Its parts, in the order of their keys; none without a second grouping. */
  readonly parts: readonly GroupPart[];
}

/** The statements that a filter finds, counted by one grouping. */
export interface StatementGroups {
  /** The largest first; of dates the latest, the oldest of them first. */
  readonly groups: readonly StatementGroup[];
  readonly groupCount: number;
  /** All that the filter finds, those without a key among them. */
  readonly total: number;
  readonly keyless: number;
  /** What a bound on the date leaves out because it has none. */
  readonly undated: number;
  /** The parts of all that is found, in the order of their keys, of dates at most the latest hundred. */
  readonly parts: readonly GroupPart[];
  /** Of all: words, and those between quotation marks. */
  readonly words: number;
  readonly quotedWords: number;
}
