import { groupings, type GroupingName } from '../domain/groupings.ts';
import type { RelationType } from '../domain/relations.ts';
import { daysOfWeek } from '../domain/time.ts';
import { boundsOf, END } from './date-bounds.ts';
import type { Engine } from './engine.ts';
import type { Call } from './graph-store.ts';
import type { AccessPath, StartedPath } from './printed.ts';
import { voicesOf, type StatementParams } from './queries/statements.ts';
import type { AnyOf, StatementEnd, StatementFilter } from '../domain/statement-filter.ts';
import { toOutletKey, toWords } from '../domain/words.ts';

/** In no text: words are kept with one space between. */
const NOWHERE = '  ';

/** A filter as the statements of the catalogue take it: where the search starts, and all that is asked. */
export interface StatementSearch {
  readonly path: AccessPath;
  readonly params: StatementParams;
}

/** Nodes that have statements, and as what: each has a list of its own. */
export interface From {
  readonly end: StatementEnd;
  readonly ids: readonly string[];
}

/** The path that leads to the statements of each end, and the relation where a path knows several. */
const pathsFrom: Readonly<Record<StatementEnd, { readonly path: StartedPath; readonly link?: RelationType }>> = {
  speaker: { path: 'voices' },
  office: { path: 'voices' },
  article: { path: 'article' },
  event: { path: 'event' },
  subject: { path: 'linked', link: 'ABOUT' },
  addressee: { path: 'linked', link: 'ADDRESSED_TO' },
  tenure: { path: 'linked', link: 'SPOKEN_AS' },
};

/**
 * Makes a search of a filter; with `from`, of the statements that each of those nodes has. Who speaks for a body or a
 * party is looked up first, in one statement each.
 */
export async function toSearch(engine: Engine, filter: StatementFilter, call?: Call, from?: From): Promise<StatementSearch> {
  const asked = withOutletKeys(narrow(filter));
  const of = async (id: string | null, party: boolean) =>
    id === null ? null : (await engine.read(voicesOf, { id, party }, call)).map((voice) => voice.id);
  const [members, body] = await Promise.all([of(asked.party, true), of(asked.organization, false)]);
  const words = asked.text === null ? [] : toWords(asked.text);
  const way = from
    ? { ...pathsFrom[from.end], starts: from.ids }
    : wayIn(asked, members ?? body, words.length > 0 && engine.name === 'neo4j');
  const params = { ...toParams(asked), ...datesOf(asked), members, body, open: false };
  return {
    path: way.path,
    params: {
      ...params,
      open: isOpen(params),
      starts: way.starts,
      each: from !== undefined,
      link: way.link ?? '',
      query: toQuery(words),
      outletKey: onlyOf(asked.outlet) ?? '',
    },
  };
}

/** The statements of one group are those that have its key: where that is an end of its own, the search may start there. */
function narrow(filter: StatementFilter): StatementFilter {
  const { by, key } = filter.group ?? { by: null, key: null };
  if (by === null || key === null) return filter;
  const ends = {
    SPEAKER: 'speaker',
    OFFICE: 'office',
    PARTY: 'party',
    ORGANIZATION: 'organization',
    EVENT: 'event',
    OUTLET: 'outlet',
  } as const;
  const end = by in ends ? ends[by as keyof typeof ends] : null;
  return end === null || filter[end] !== null ? filter : { ...filter, [end]: key };
}

/** Outlets are told apart by their keys: a list of spellings may be of one. */
function withOutletKeys(filter: StatementFilter): StatementFilter {
  const { outlet, group } = filter;
  const keys = listOf(outlet)?.map(toOutletKey) ?? null;
  return {
    ...filter,
    outlet: keys && [...new Set(keys)],
    group: group?.by === 'OUTLET' && group.key !== null ? { ...group, key: toOutletKey(group.key) } : group,
  };
}

interface Way {
  readonly path: AccessPath;
  readonly starts: readonly string[];
  readonly link?: RelationType;
}

/** The narrowest way in that the filter offers: the date, which every order key starts with, when there is no other. */
function wayIn(filter: StatementFilter, voices: readonly string[] | null, worded: boolean): Way {
  const { article, event, place, about, addressee, speaker, office } = filter;
  const voice = listOf(speaker ?? office);
  if (article !== null) return { path: 'article', starts: [article] };
  if (event !== null) return { path: 'event', starts: [event] };
  if (place !== null) return { path: 'place', starts: [] };
  if (about !== null) return { path: 'linked', starts: [about], link: 'ABOUT' };
  if (addressee !== null) return { path: 'linked', starts: [addressee], link: 'ADDRESSED_TO' };
  if (voice !== null) return { path: 'voices', starts: voice };
  if (voices !== null) return { path: 'voices', starts: voices };
  if (worded) return { path: 'text', starts: [] };
  return { path: byDate(filter), starts: [] };
}

/** The path in the order of dates: of one outlet an index has its own. */
export function byDate({ outlet }: StatementFilter): 'outlet' | 'date' {
  return onlyOf(outlet) === null ? 'date' : 'outlet';
}

function toParams(filter: StatementFilter) {
  const { article, event, place, about, addressee, mode, negated, resolved, speakerKind, speakerForm, confidence, text, group } = filter;
  const words = text === null ? [] : toSoughtWords(text);
  const ofBodies = group?.by === 'ORGANIZATION' || group?.by === 'PARTY';
  return {
    article,
    event,
    speakers: listOf(filter.speaker),
    offices: listOf(filter.office),
    place,
    about,
    addressee,
    outletKeys: listOf(filter.outlet),
    kinds: listOf(filter.kind),
    mode,
    cueClasses: listOf(filter.cueClass),
    media: listOf(filter.medium),
    negated,
    resolved,
    speakerKind,
    speakerForm,
    confidence,
    words,
    word: words.length === 0 ? null : words.reduce((longest, word) => (word.length > longest.length ? word : longest)),
    groupBy: ofBodies ? null : (group?.by ?? null),
    groupKey: group?.key ?? '',
    partOver: group?.part?.over ?? null,
    partKey: group?.part?.key ?? '',
    bodiless: ofBodies && group.key === null ? group.by : null,
  };
}

/** The bounds on the keys that a filter asks for, and those of its group of dates. */
function datesOf(filter: StatementFilter) {
  const { floor, before, ...bounds } = boundsOf(filter);
  const { by, key = null, part } = filter.group ?? {};
  const groups = [datesOfGroup(by, key), datesOfGroup(part?.over, part?.key ?? null)];
  return {
    ...bounds,
    floor: groups.reduce((latest, [first]) => (first > latest ? first : latest), floor),
    before: groups.reduce((earliest, [, last]) => (last < earliest ? last : earliest), before),
  };
}

/** Between which keys the statements of a group of dates stand. */
function datesOfGroup(by: GroupingName | undefined, key: string | null): readonly [string, string] {
  if (by === undefined || key === null || groupings[by].dateLength === undefined) return ['', END];
  const [first, last] = daysOfWeek(key) ?? [key, key];
  return [first, last + END];
}

/** What a text must hold, each between spaces; a text without letters and digits is nowhere, as in a search. */
function toSoughtWords(text: string): string[] {
  const words = toWords(text);
  return words.length === 0 ? [NOWHERE] : words.map((word) => ` ${word} `);
}

/** Words are letters and digits in lower case, so nothing of the user's can mean anything to Lucene. */
function toQuery(words: readonly string[]): string {
  return words.map((word) => `+${word}`).join(' ');
}

function listOf(asked: AnyOf<string>): string[] | null {
  if (asked === null) return null;
  return typeof asked === 'string' ? [asked] : [...asked];
}

/** The only value that will do; null when several do, or all. */
function onlyOf(asked: AnyOf<string>): string | null {
  const [only = null, ...others] = listOf(asked) ?? [];
  return others.length === 0 ? only : null;
}

const always = new Set(['before', 'floor', 'mode', 'from', 'wider', 'open']);

/** Nothing is asked but mode and date; an empty list of words asks nothing, one of members all. */
function isOpen(params: object): boolean {
  return Object.entries(params).every(
    ([name, value]) => always.has(name) || value === null || name === 'groupKey' || name === 'partKey' || name === 'words',
  );
}
