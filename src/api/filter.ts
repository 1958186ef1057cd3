import { InvalidInput } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import type { KindName } from '../domain/model.ts';
import type { PartialDate } from '../domain/time.ts';
import type { StatementFilter } from '../service/service.ts';
import { builder } from './builder.ts';
import { choiceEnum } from './choices.ts';
import { readGlobalId } from './ids.ts';

/** A filter as a caller gives it. */
interface FilterInput {
  readonly speaker?: string | null | undefined;
  readonly office?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly event?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly mode?: string | null | undefined;
  readonly from?: PartialDate | null | undefined;
  readonly until?: PartialDate | null | undefined;
  readonly includeUndated?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

export const StatementFilterRef = builder.inputType('StatementFilter', {
  description: 'Which statements; what is left out is left open, and all that is given must hold.',
  fields: (t) => ({
    speaker: t.id({ description: 'Said by this person or organization.' }),
    office: t.id({ description: 'Said by a holder of this office, speaking as such.' }),
    place: t.id({ description: 'About this place or at an event in it, or in a place that lies within it.' }),
    event: t.id({ description: 'Said at this event.' }),
    article: t.id({ description: 'In this article.' }),
    outlet: t.string({ description: 'In articles of this outlet, named as it was given.' }),
    kind: t.field({ type: choiceEnum('Statement', 'kind'), description: 'Quoted whole, in part, or not at all.' }),
    mode: t.field({
      type: choiceEnum('Statement', 'mode'),
      defaultValue: 'SPEECH',
      description: 'Said, or thought and wished; null for both.',
    }),
    from: t.field({ type: 'PartialDate', description: 'Said on this date or later; of those with no date of their own, published then.' }),
    until: t.field({ type: 'PartialDate', description: 'Said on this date or earlier, the whole month or year included.' }),
    includeUndated: t.boolean({ defaultValue: false, description: 'With a bound on the date: also those that have no date at all.' }),
    text: t.string({
      description: `With these words, whatever their case; at most ${limits.searchCharacters} characters. No query language.`,
    }),
  }),
});

/** Checks a filter; throws InvalidInput. */
export function readFilter(input: FilterInput | null | undefined): StatementFilter {
  const { speaker, office, place, event, article, outlet, kind, from, until, includeUndated, text } = input ?? {};
  if (from && until && from.slice(0, until.length) > until) {
    throw new InvalidInput('BAD_USER_INPUT', `from (${from}) lies after until (${until}).`, { argument: 'filter.from' });
  }
  return {
    speaker: readId(speaker, 'filter.speaker', ['Person', 'Organization']),
    office: readId(office, 'filter.office', ['Office']),
    place: readId(place, 'filter.place', ['Place']),
    event: readId(event, 'filter.event', ['Event']),
    article: readId(article, 'filter.article', ['Article']),
    outlet: outlet ?? null,
    kind: (kind ?? null) as StatementFilter['kind'],
    mode: (input?.mode === undefined ? 'SPEECH' : input.mode) as StatementFilter['mode'],
    from: from ?? null,
    until: until ?? null,
    includeUndated: includeUndated ?? false,
    text: text == null ? null : readWords(text, 'filter.text'),
  };
}

/** Checks words to look for: some, and not too many. */
export function readWords(text: string, argument: string): string {
  const words = text.trim();
  if (words === '' || words.length > limits.searchCharacters) {
    throw new InvalidInput('BAD_USER_INPUT', `${argument} must have 1 to ${limits.searchCharacters} characters.`, { argument });
  }
  return words;
}

function readId(value: string | null | undefined, argument: string, allowed: readonly KindName[]): NodeId | null {
  return value == null ? null : readGlobalId(value, argument, allowed).id;
}
