import { daysOfWeek } from '../domain/time.ts';
import { boundsOf, END } from './date-bounds.ts';
import type { Engine } from './engine.ts';
import type { Call } from './graph-store.ts';
import type { AccessPath } from './printed.ts';
import { voicesOf, type StatementParams } from './queries/statements.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { toWords } from './words.ts';

/** In no text: words are kept with one space between. */
const NOWHERE = '  ';

/** A filter as the statements of the catalogue take it: where the search starts, and all that is asked. */
export interface StatementSearch {
  readonly path: AccessPath;
  readonly params: StatementParams;
}

/** Makes a search of a filter. Who speaks for a body or a party is looked up first, in one statement each. */
export async function toSearch(engine: Engine, filter: StatementFilter, call?: Call): Promise<StatementSearch> {
  const asked = narrow(filter);
  const of = async (id: string | null, party: boolean) =>
    id === null ? null : (await engine.read(voicesOf, { id, party }, call)).map((voice) => voice.id);
  const [members, body] = await Promise.all([of(asked.party, true), of(asked.organization, false)]);
  const named = [asked.speaker ?? asked.office].filter((id) => id !== null);
  const voices = named.length > 0 ? named : (members ?? body);
  const words = asked.text === null ? [] : toWords(asked.text);
  const path = pathOf(asked, voices !== null, words.length > 0 && engine.name === 'neo4j');
  const params = { ...toParams(asked), ...datesOf(asked), members, body, voices: voices ?? [], query: toQuery(words) };
  return { path, params: { ...params, open: isOpen(params) } };
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

/** The narrowest way in that the filter offers: the date, which every order key starts with, when there is no other. */
function pathOf(filter: StatementFilter, voiced: boolean, worded: boolean): AccessPath {
  if (filter.article !== null) return 'article';
  if (filter.event !== null) return 'event';
  if (filter.place !== null) return 'place';
  if (filter.about !== null) return 'about';
  if (voiced) return 'voices';
  if (worded) return 'text';
  return filter.outlet === null ? 'date' : 'outlet';
}

function toParams(filter: StatementFilter) {
  const { article, event, speaker, office, place, about, outlet, kind, mode, cueClass, medium, negated, resolved } = filter;
  const { speakerKind, speakerForm, confidence, text, group } = filter;
  const words = text === null ? [] : toSoughtWords(text);
  const ofBodies = group?.by === 'ORGANIZATION' || group?.by === 'PARTY';
  return {
    article,
    event,
    speaker,
    office,
    place,
    about,
    outlet,
    kind,
    mode,
    cueClass,
    medium,
    negated,
    resolved,
    speakerKind,
    speakerForm,
    confidence,
    words,
    word: words.length === 0 ? null : words.reduce((longest, word) => (word.length > longest.length ? word : longest)),
    groupBy: ofBodies ? null : (group?.by ?? null),
    groupKey: group?.key ?? '',
    bodiless: ofBodies && group.key === null ? group.by : null,
  };
}

/** The bounds on the keys that a filter asks for, and those of its group of dates. */
function datesOf(filter: StatementFilter) {
  const { floor, before, ...bounds } = boundsOf(filter);
  const [first, last] = datesOfGroup(filter);
  return { ...bounds, floor: first > floor ? first : floor, before: last < before ? last : before };
}

/** Between which keys the statements of a group of dates stand. */
function datesOfGroup({ group }: StatementFilter): readonly [string, string] {
  if (group?.key == null || !['MONTH', 'WEEK', 'DAY'].includes(group.by)) return ['', END];
  const [first, last] = daysOfWeek(group.key) ?? [group.key, group.key];
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

const always = new Set(['before', 'floor', 'mode', 'from', 'wider', 'voices', 'query']);

/** Nothing is asked but mode and date; an empty list of words asks nothing, one of members all. */
function isOpen(params: Omit<StatementParams, 'open'>): boolean {
  return Object.entries(params).every(([name, value]) => always.has(name) || value === null || name === 'groupKey' || name === 'words');
}
