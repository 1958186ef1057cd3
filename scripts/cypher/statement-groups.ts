import { groupings } from '../../src/domain/groupings.ts';
import type { AccessPath, BodyName } from '../../src/store/printed.ts';
import { statementsFound } from './statements.ts';
import { text } from './text.ts';

/** What a group is known by, where that stands on the statement itself. */
const keys = {
  SPEAKER: 's.speakerId',
  OFFICE: 's.officeId',
  OUTLET: 's.outlet',
  KIND: 's.kind',
  CUE_CLASS: 's.cueClass',
  EVENT: 's.eventId',
  MONTH: `substring(s.date, 0, ${groupings.MONTH.dateLength})`,
  DAY: 's.date',
} as const;

/** The organization that stands behind a speaker: itself when it speaks, else whom the speaker belongs to. */
const bodies = {
  organization: { itself: '', from: 'office', relation: 'IN_BODY', whole: '' },
  party: {
    itself: " AND itself.type = 'PARTY'",
    from: 'speaker',
    relation: 'MEMBER_OF',
    whole: " WHERE body.type = 'PARTY'",
  },
} as const;

const LEFT_OUT = '$bounded AND s.date IS NULL AS leftOut';

/** What is left of the groups: the first of them, and how many statements there are in all. */
const totals = [
  'WITH collect(CASE WHEN leftOut OR key IS NULL THEN null ELSE {key: key, statements: statements, ofItself: ofItself} END) AS found,',
  '  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE statements END), 0) AS total,',
  '  coalesce(sum(CASE WHEN leftOut OR key IS NOT NULL THEN 0 ELSE statements END), 0) AS keyless,',
  '  coalesce(sum(CASE WHEN leftOut THEN statements ELSE 0 END), 0) AS undated',
  'WITH found[..$first] AS groups, size(found) AS groupCount, total, keyless, undated',
  'RETURN groups, groupCount, total, keyless, undated',
];

/** The groups of the statements that a filter finds, by what stands on a statement. */
export function statementGroups(path: AccessPath): string {
  const choices = Object.entries(keys).map(([by, key]) => `WHEN '${by}' THEN ${key}`);
  return text(
    `// The groups of the statements that a filter finds by ${path}: the largest, or with $newest the latest, and what there is in all.`,
    ...statementsFound(path, true),
    `WITH CASE $by ${choices.join(' ')} END AS key,`,
    `  ${LEFT_OUT}, s`,
    'WITH key, leftOut, count(s) AS statements, 0 AS ofItself',
    'ORDER BY CASE WHEN $newest THEN key ELSE null END DESC, statements DESC, key',
    ...totals,
  );
}

/** The same by body or by party, which are not on a statement: they are looked for once for each speaker in office. */
export function statementBodies(path: AccessPath, name: BodyName): string {
  const { itself, from, relation, whole } = bodies[name];
  return text(
    `// The groups, by ${name}, of the statements that a filter finds by ${path}: the largest, and what there is in all.`,
    ...statementsFound(path, true),
    `WITH s.speakerId AS speaker, s.officeId AS office, ${LEFT_OUT}, s`,
    'WITH speaker, office, leftOut, count(s) AS said',
    // A collection is one row also of nothing; OPTIONAL MATCH takes seconds on the embedded engine.
    'CALL (speaker) {',
    `  MATCH (itself:Node {id: speaker}) WHERE itself:Organization${itself}`,
    '  RETURN collect(itself.id) AS own',
    '}',
    `CALL (${from}) {`,
    `  MATCH (:Node {id: ${from}})-[:${relation}]->(body:Organization)${whole}`,
    '  WITH body ORDER BY body.orderKey LIMIT 1',
    '  RETURN collect(body.id) AS others',
    '}',
    'WITH coalesce(own[0], others[0]) AS key, leftOut, sum(said) AS statements,',
    '  sum(CASE WHEN size(own) = 0 THEN 0 ELSE said END) AS ofItself',
    'ORDER BY statements DESC, key',
    ...totals,
  );
}
