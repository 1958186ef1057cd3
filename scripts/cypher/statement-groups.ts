import { partings } from '../../src/domain/groupings.ts';
import { limits } from '../../src/domain/limits.ts';
import type { AccessPath } from '../../src/store/printed.ts';
import { keyOf } from './statement-filter.ts';
import { statementsCounted } from './statements.ts';
import { text } from './text.ts';

const measures = ['statements', 'ofItself', 'words', 'quotedWords', 'positions'] as const;

/**
 * The groups of the statements that a filter finds. The organization or party that stands behind a speaker is not on a
 * statement: it is looked for once for each speaker in office.
 */
export function statementGroups(path: AccessPath): string {
  return text(
    `// The groups of the statements that a filter finds by ${path}: the largest, or with $newest the latest, and what there is in all.`,
    ...statementsCounted(path),
    `WITH ${keyOf('by')} AS plain, ${keyOf('over', partings)} AS part,`,
    "  CASE WHEN $by IN ['ORGANIZATION', 'PARTY'] THEN s.speakerId ELSE null END AS speaker,",
    "  CASE WHEN $by = 'ORGANIZATION' THEN s.officeId ELSE null END AS office,",
    "  CASE WHEN $by = 'PARTY' THEN s.speakerId ELSE null END AS member,",
    '  $bounded AND s.date IS NULL AS leftOut, s',
    'WITH plain, part, speaker, office, member, leftOut, count(s) AS said, sum(coalesce(s.wordCount, 0)) AS allWords,',
    '  sum(coalesce(s.quotedWordCount, 0)) AS allQuoted, sum(coalesce(s.position, 0)) AS allPositions, min(s.position) AS firstPosition',
    // A collection is one row also of nothing; OPTIONAL MATCH takes seconds on the embedded engine.
    'CALL (speaker) {',
    "  MATCH (itself:Node {id: speaker}) WHERE itself:Organization AND ($by = 'ORGANIZATION' OR itself.type = 'PARTY')",
    '  RETURN collect(itself.id) AS own',
    '}',
    'CALL (office) {',
    '  MATCH (:Node {id: office})-[:IN_BODY]->(body:Organization)',
    '  WITH body ORDER BY body.orderKey LIMIT 1',
    '  RETURN collect(body.id) AS bodies',
    '}',
    'CALL (member) {',
    "  MATCH (:Node {id: member})-[:MEMBER_OF]->(party:Organization) WHERE party.type = 'PARTY'",
    '  WITH party ORDER BY party.orderKey LIMIT 1',
    '  RETURN collect(party.id) AS parties',
    '}',
    'WITH coalesce(plain, own[0], bodies[0], parties[0]) AS key, part, leftOut, sum(said) AS statements,',
    '  sum(CASE WHEN size(own) = 0 THEN 0 ELSE said END) AS ofItself, sum(allWords) AS words, sum(allQuoted) AS quotedWords,',
    '  sum(allPositions) AS positions, min(firstPosition) AS firstPosition',
    'ORDER BY part DESC',
    `WITH key, leftOut, ${measures.map((name) => `sum(${name}) AS ${name}`).join(', ')}, min(firstPosition) AS firstPosition,`,
    '  collect(CASE WHEN part IS NULL THEN null ELSE {key: part, statements: statements, words: words, quotedWords: quotedWords} END) AS parts',
    'ORDER BY CASE WHEN $newest THEN key ELSE null END DESC, statements DESC, key',
    `WITH collect(CASE WHEN leftOut THEN null ELSE {key: key, ${measures.map((name) => `${name}: ${name}`).join(', ')}, firstPosition: firstPosition, parts: parts} END) AS found,`,
    '  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE statements END), 0) AS total,',
    '  coalesce(sum(CASE WHEN leftOut OR key IS NOT NULL THEN 0 ELSE statements END), 0) AS keyless,',
    '  coalesce(sum(CASE WHEN leftOut THEN statements ELSE 0 END), 0) AS undated,',
    '  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE words END), 0) AS words,',
    '  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE quotedWords END), 0) AS quotedWords',
    'CALL (found) {',
    '  UNWIND found AS row',
    '  UNWIND row.parts AS part',
    '  WITH part.key AS key, sum(part.statements) AS said, sum(part.words) AS spoken, sum(part.quotedWords) AS quoted',
    `  ORDER BY key DESC LIMIT ${limits.pageItems}`,
    '  RETURN collect({key: key, statements: said, words: spoken, quotedWords: quoted}) AS parts',
    '}',
    'WITH [row IN found WHERE row.key IS NOT NULL] AS keyed, parts, total, keyless, undated, words, quotedWords',
    'WITH keyed[..$first] AS groups, size(keyed) AS groupCount, parts, total, keyless, undated, words, quotedWords',
    'RETURN groups, groupCount, parts, total, keyless, undated, words, quotedWords',
  );
}
