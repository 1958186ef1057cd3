import { z } from 'zod';
import type { SectionKind } from '../../src/domain/article.ts';
import { event } from '../../src/domain/kinds/event.ts';
import { organization } from '../../src/domain/kinds/organization.ts';
import { place } from '../../src/domain/kinds/place.ts';
import { statement } from '../../src/domain/kinds/statement.ts';
import { tenure } from '../../src/domain/kinds/tenure.ts';
import type { Role } from '../../src/domain/relations.ts';
import { readPartialDate } from '../../src/domain/time.ts';

const roles = ['AGENT', 'PATIENT', 'VICTIM', 'SPEAKER', 'PARTICIPANT', 'AUTHOR', 'PUBLISHER'] as const satisfies readonly Role[];
const leftOutReasons = ['INTER_TITLE', 'RELATED_LINK', 'BOILERPLATE', 'FOOTER'] as const satisfies readonly SectionKind[];

const name = z.string().min(1);
const date = z.string().refine((value) => readPartialDate(value) === value, 'no partial ISO date');
/** The nth place, from 1, where the words stand in the stored text. */
const wordsAt = z.strictObject({ words: name, nth: z.int().positive().default(1) });
/** A form of a name: wherever it stands as whole words, or only at the places listed when another bears it too. */
const form = z.union([name, z.strictObject({ words: name, nth: z.array(z.int().positive()).min(1) })]);
const forms = z.array(form).default([]);
const names = z.array(name).default([]);

const person = z.strictObject({
  name,
  forms,
  offices: z
    .array(
      z.strictObject({
        office: name,
        status: z.enum(tenure.fields.status.values).default('HELD'),
        from: date.nullable().default(null),
        until: date.nullable().default(null),
        title: wordsAt,
      }),
    )
    .default([]),
  memberOf: z.array(z.strictObject({ organization: name, words: wordsAt })).default([]),
});

const organizationEntry = z.strictObject({
  name,
  acronym: name.nullable().default(null),
  type: z.enum(organization.fields.type.values),
  partOf: name.nullable().default(null),
  forms,
});

const officeEntry = z.strictObject({ title: name, organization: name.nullable().default(null), place: name.nullable().default(null) });

const placeEntry = z.strictObject({ name, type: z.enum(place.fields.type.values), within: name.nullable().default(null), forms });

const eventEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(event.fields.type.values),
  words: z.array(wordsAt).min(1),
  participants: z.array(z.strictObject({ actor: name, role: z.enum(roles) })).default([]),
  place: name.nullable().default(null),
  date: date.nullable().default(null),
  dateWords: wordsAt.nullable().default(null),
});

const statementEntry = z.strictObject({
  id: z.int().positive(),
  kind: z.enum(statement.fields.kind.values),
  mode: z.enum(statement.fields.mode.values).default('SPEECH'),
  segments: z.array(wordsAt).min(1),
  cue: z.array(wordsAt).default([]),
  speaker: name.nullable().default(null),
  mention: wordsAt.nullable().default(null),
  speakerForm: z.enum(statement.fields.speakerForm.values),
  spokenAs: name.nullable().default(null),
  addressees: names,
  addresseeMention: wordsAt.nullable().default(null),
  about: names,
  event: name.nullable().default(null),
  medium: z.enum(statement.fields.medium.values).nullable().default(null),
  reportedIn: z.int().positive().nullable().default(null),
  repeats: z.array(z.string().regex(/^[a-z0-9-]+#\d+$/)).default([]),
  saidOn: date.nullable().default(null),
});

/** What a careful reader records of one sample article; samples/README.md says what each field means. */
export const answerSheet = z.strictObject({
  article: name,
  people: z.array(person).default([]),
  organizations: z.array(organizationEntry).default([]),
  offices: z.array(officeEntry).default([]),
  places: z.array(placeEntry).default([]),
  events: z.array(eventEntry).default([]),
  statements: z.array(statementEntry).default([]),
  leftOut: z.array(wordsAt.extend({ reason: z.enum(leftOutReasons) })).default([]),
  scareQuotes: z.array(wordsAt).default([]),
});

/** A sample article, in the shape of one line that `ingest` reads. */
export const sampleArticle = z.strictObject({
  id: name.optional(),
  url: z.url().optional(),
  title: name,
  text: name,
  published: date.optional(),
  updated: date.optional(),
  outlet: name,
  byline: name,
  language: z.literal('en'),
});

export type WordsAt = z.infer<typeof wordsAt>;
export type Form = z.infer<typeof form>;
export type AnswerSheet = z.infer<typeof answerSheet>;
export type AnswerStatement = AnswerSheet['statements'][number];
export type SampleArticle = z.infer<typeof sampleArticle>;

/** A sample article with its answers, named as their files are. */
export interface Sample {
  readonly id: string;
  readonly article: SampleArticle;
  readonly sheet: AnswerSheet;
}

/** The text that spans of the article count in: title, an empty line, body. */
export function toStoredText(article: SampleArticle): string {
  return `${article.title}\n\n${article.text}`;
}
