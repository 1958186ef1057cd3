import { InvalidInput } from '../domain/errors.ts';
import { groupings, type GroupingName, type PartingName } from '../domain/groupings.ts';
import type { NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import type { KindName } from '../domain/model.ts';
import { outletDoc, statementSorts, type AnyOf, type StatementFilter } from '../domain/statement-filter.ts';
import { toOutletKey } from '../domain/words.ts';
import { builder } from './builder.ts';
import { choiceEnum, defineEnum, GroupingEnum, PartingEnum } from './choices.ts';
import { readGlobalId } from './ids.ts';

export const StatementSortEnum = defineEnum(
  'StatementSort',
  'The orders in which statements are paged. More values may come.',
  statementSorts,
);

export const ActorKindEnum = defineEnum('ActorKind', 'The kinds of those who can speak. More values may come.', ['Person', 'Organization']);

const StatementGroupRef = builder.inputType('StatementGroup', {
  description: 'One row of `statementCounts`: the statements that it counts.',
  fields: (t) => ({
    by: t.field({ type: GroupingEnum, required: true, description: 'What they were counted by.' }),
    key: t.string({ description: 'The `key` of the row; null for those that have none, which `keyless` counts.' }),
    over: t.field({ type: PartingEnum, description: 'With `overKey`, one part of the row: what the rows were counted over.' }),
    overKey: t.string({ description: 'The `key` of the part.' }),
  }),
});

const manyDoc = `At most ${limits.ids}; of an empty list there is nothing to be found.`;

export const StatementFilterRef = builder.inputType('StatementFilter', {
  description: 'Which statements; what is left out is left open, and all that is given must hold.',
  fields: (t) => ({
    speaker: t.id({ description: 'Said by this person or organization.' }),
    office: t.id({ description: 'Said by a holder of this office, speaking as such.' }),
    party: t.id({ description: 'Said by this party itself or by one of its members, as `statementCounts(by: PARTY)` counts.' }),
    organization: t.id({
      description: 'Said by this organization itself or in an office of it, as `statementCounts(by: ORGANIZATION)` counts.',
    }),
    about: t.id({ description: 'Its words name this person, organization, office, place or event.' }),
    addressee: t.id({ description: 'Said to this person or organization.' }),
    place: t.id({ description: 'About this place or at an event in it, or in a place that lies within it.' }),
    event: t.id({ description: 'Said at this event.' }),
    article: t.id({ description: 'In this article.' }),
    outlet: t.string({ description: `In articles of this outlet. ${outletDoc}` }),
    kind: t.field({ type: choiceEnum('Statement', 'kind'), description: 'Quoted whole, in part, or not at all.' }),
    mode: t.field({
      type: choiceEnum('Statement', 'mode'),
      defaultValue: 'SPEECH',
      description: 'Said, or thought and wished; null for both.',
    }),
    cueClass: t.field({ type: choiceEnum('Statement', 'cueClass'), description: 'What the cue does: say, ask, deny.' }),
    medium: t.field({ type: choiceEnum('Statement', 'medium'), description: 'Where or by what it was said.' }),
    negated: t.boolean({ description: 'True: reported as not said, or denied. False: the others.' }),
    speakerResolved: t.boolean({ description: 'True: it is known who said it. False: the others, which name a group or nobody.' }),
    speakerKind: t.field({ type: ActorKindEnum, description: 'Said by a person, or by an organization.' }),
    speakerForm: t.field({ type: choiceEnum('Statement', 'speakerForm'), description: 'How the speaker is named there.' }),
    confidenceAtLeast: t.float({ description: 'At least so sure, from 0 to 1.' }),
    from: t.field({ type: 'PartialDate', description: 'Said on this date or later; of those with no date of their own, published then.' }),
    until: t.field({ type: 'PartialDate', description: 'Said on this date or earlier, the whole month or year included.' }),
    includeUndated: t.boolean({ defaultValue: false, description: 'With a bound on the date: also those that have no date at all.' }),
    text: t.string({
      description: `With these words, whatever their case; at most ${limits.searchCharacters} characters. No query language.`,
    }),
    speakers: t.idList({ description: `Said by any of these persons and organizations. ${manyDoc}` }),
    offices: t.idList({ description: `Said by a holder of any of these offices, speaking as such. ${manyDoc}` }),
    outlets: t.stringList({ description: `In articles of any of these outlets. ${manyDoc}` }),
    kinds: t.field({ type: [choiceEnum('Statement', 'kind')], description: `Of any of these kinds. ${manyDoc}` }),
    cueClasses: t.field({ type: [choiceEnum('Statement', 'cueClass')], description: `With a cue that does any of these. ${manyDoc}` }),
    media: t.field({ type: [choiceEnum('Statement', 'medium')], description: `By any of these media. ${manyDoc}` }),
    group: t.field({
      type: StatementGroupRef,
      description: 'Exactly those that one row of `statementCounts` with the same filter counts, by month or week too.',
    }),
  }),
});

/** A filter as a caller gives it. */
export type FilterInput = typeof StatementFilterRef.$inferInput;

/** Checks a filter; throws InvalidInput. */
export function readFilter(input: FilterInput | null | undefined): StatementFilter {
  const { from, until, text, confidenceAtLeast, group, ...given } = input ?? {};
  if (from && until && from.slice(0, until.length) > until) {
    throw new InvalidInput('BAD_USER_INPUT', `from (${from}) lies after until (${until}).`, { argument: 'filter.from' });
  }
  return {
    speaker: anyOf(
      readId(given.speaker, 'filter.speaker', ['Person', 'Organization']),
      readMany(given.speakers, 'filter.speakers', (id) => readGlobalId(id, 'filter.speakers', ['Person', 'Organization']).id),
    ),
    office: anyOf(
      readId(given.office, 'filter.office', ['Office']),
      readMany(given.offices, 'filter.offices', (id) => readGlobalId(id, 'filter.offices', ['Office']).id),
    ),
    party: readId(given.party, 'filter.party', ['Organization']),
    organization: readId(given.organization, 'filter.organization', ['Organization']),
    about: readId(given.about, 'filter.about', ['Person', 'Organization', 'Office', 'Place', 'Event']),
    addressee: readId(given.addressee, 'filter.addressee', ['Person', 'Organization']),
    place: readId(given.place, 'filter.place', ['Place']),
    event: readId(given.event, 'filter.event', ['Event']),
    article: readId(given.article, 'filter.article', ['Article']),
    outlet: anyOf(given.outlet, readMany(given.outlets, 'filter.outlets'), toOutletKey),
    kind: anyOf(given.kind, readMany(given.kinds, 'filter.kinds')),
    mode: given.mode === undefined ? 'SPEECH' : given.mode,
    cueClass: anyOf(given.cueClass, readMany(given.cueClasses, 'filter.cueClasses')),
    medium: anyOf(given.medium, readMany(given.media, 'filter.media')),
    negated: given.negated ?? null,
    resolved: given.speakerResolved ?? null,
    speakerKind: given.speakerKind ?? null,
    speakerForm: given.speakerForm ?? null,
    confidence: readShare(confidenceAtLeast, 'filter.confidenceAtLeast'),
    from: from ?? null,
    until: until ?? null,
    includeUndated: given.includeUndated ?? false,
    text: text == null ? null : readWords(text, 'filter.text'),
    group: group ? { by: group.by, key: readKey(group.by, group.key), part: readPart(group) } : null,
  };
}

/** Checks a list of values of which any will do. */
function readMany<Value extends string = string>(
  values: readonly string[] | null | undefined,
  argument: string,
  read = (value: string) => value as Value,
): readonly Value[] | null {
  if (values == null) return null;
  if (values.length > limits.ids) throw new InvalidInput('BAD_USER_INPUT', `${argument} takes at most ${limits.ids} values.`, { argument });
  return values.map(read);
}

/** The one value, the many, or what is asked by both: those that are the same by their key. */
function anyOf<Value extends string>(
  one: Value | null | undefined,
  many: readonly Value[] | null,
  toKey: (value: Value) => string = (value) => value,
): AnyOf<Value> {
  if (one == null || many === null) return one ?? many;
  return many.filter((value) => toKey(value) === toKey(one));
}

/** Checks words to look for: some, and not too many. */
export function readWords(text: string, argument: string): string {
  const words = text.trim();
  if (words === '' || words.length > limits.searchCharacters) {
    throw new InvalidInput('BAD_USER_INPUT', `${argument} must have 1 to ${limits.searchCharacters} characters.`, { argument });
  }
  return words;
}

function readShare(share: number | null | undefined, argument: string): number | null {
  if (share == null) return null;
  if (share < 0 || share > 1) throw new InvalidInput('BAD_USER_INPUT', `${argument} must be from 0 to 1, not ${share}.`, { argument });
  return share;
}

/** The key of a group as the store has it: the id of a node without its kind. */
function readKey(by: GroupingName, key: string | null | undefined): string | null {
  if (key == null) return null;
  return groupings[by].ofNodes ? readGlobalId(key, 'filter.group.key').id : key;
}

function readPart({ over, overKey }: typeof StatementGroupRef.$inferInput): { readonly over: PartingName; readonly key: string } | null {
  if (over != null && overKey != null) return { over, key: overKey };
  if (over == null && overKey == null) return null;
  throw new InvalidInput('BAD_USER_INPUT', 'filter.group takes over and overKey together, or neither.', { argument: 'filter.group.over' });
}

function readId(value: string | null | undefined, argument: string, allowed: readonly KindName[]): NodeId | null {
  return value == null ? null : readGlobalId(value, argument, allowed).id;
}
