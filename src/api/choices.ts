import { groupings, partings, type GroupingName } from '../domain/groupings.ts';
import { kinds, type KindName } from '../domain/model.ts';
import { relations } from '../domain/relations.ts';
import { builder, type EnumOf } from './builder.ts';
import { choiceDocs } from './choice-docs.ts';

/** The enum of a choice field of a kind, named after both: `EventType`, `StatementCueClass`. */
export function choiceEnum(kind: KindName, field: string): EnumOf<string> {
  const ref = choices.get(`${kind}.${field}`);
  if (!ref) throw new Error(`${kind}.${field} is no choice`);
  return ref;
}

type Values<Value extends string> = Record<Value, { value: Value; description?: string }>;

/** An enum whose values all have their sentence in choice-docs.ts. */
export function defineEnum<const Value extends string>(name: string, description: string, values: readonly Value[]): EnumOf<Value> {
  const docs = choiceDocs[name] ?? {};
  const entries = values.map((value) => [value, { value, description: docs[value] }] as const);
  return builder.enumType(name, { description, values: Object.fromEntries(entries) as Values<Value> }) as unknown as EnumOf<Value>;
}

const choices = new Map<string, EnumOf<string>>();
for (const kind of Object.values(kinds)) {
  for (const [field, { type, values, doc }] of Object.entries<{ type: string; values?: readonly string[]; doc: string }>(kind.fields)) {
    if (type !== 'choice') continue;
    const name = `${kind.name}${field[0]?.toUpperCase()}${field.slice(1)}`;
    choices.set(`${kind.name}.${field}`, defineEnum(name, `${doc} More values may come.`, values ?? []));
  }
}

export const KindEnum = defineEnum('Kind', 'The kinds of nodes. More values may come.', Object.keys(kinds) as KindName[]);

export const RelationEnum = defineEnum(
  'Relation',
  'The types of relationships. More values may come.',
  relations.map(({ type }) => type),
);

export const GroupingEnum = defineEnum(
  'StatementCountBy',
  'What statements can be counted by. More values may come.',
  Object.keys(groupings) as GroupingName[],
);

export const PartingEnum = defineEnum('StatementCountOver', 'What the rows of a count can be parted by. More values may come.', partings);

export const DirectionEnum = defineEnum('Direction', 'Which way a relationship runs, seen from the node that was asked.', ['OUT', 'IN']);

export const RoleEnum = defineEnum(
  'Role',
  "A participant's part in an event. More values may come.",
  relations.flatMap((relation) => ('roles' in relation ? relation.roles : [])),
);

export const SectionKindEnum = defineEnum(
  'SectionKind',
  'The parts of an article. Facts are read from headline, body, caption and list alone.',
  ['HEADLINE', 'BYLINE', 'DATELINE', 'BODY', 'INTER_TITLE', 'RELATED_LINK', 'CAPTION', 'BOILERPLATE', 'FOOTER'],
);

export const VerdictEnum = defineEnum('Verdict', 'Why a reference was put to an entity.', ['FOUNDED', 'SAME']);

export const StoredEnum = defineEnum('IngestStatus', 'What became of an article that was handed in.', ['STORED', 'UNCHANGED', 'REVISED']);

export const PartEnum = defineEnum('StatementPart', 'In which part somebody or something is joined with a statement.', [
  'SPEAKER',
  'ADDRESSEE',
  'ABOUT',
]);

export const VerbEnum = defineEnum('JudgementVerb', 'What a person decided. More values may come.', [
  'LINK',
  'UNLINK',
  'ACCEPT',
  'REJECT',
  'CORRECT',
  'MERGE',
  'SPLIT',
  'KEEP_APART',
  'UNDO',
]);

export const ReviewEnum = defineEnum('Review', 'What a person says of a statement.', ['ACCEPT', 'REJECT', 'CORRECT']);
