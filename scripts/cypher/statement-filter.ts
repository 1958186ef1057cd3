import { groupings, partings, type GroupingName } from '../../src/domain/groupings.ts';

/** What a group is known by, where that stands on the statement itself. */
const keys = {
  SPEAKER: 's.speakerId',
  OFFICE: 's.officeId',
  OUTLET: 's.outletKey',
  KIND: 's.kind',
  CUE_CLASS: 's.cueClass',
  EVENT: 's.eventId',
  MONTH: `substring(s.date, 0, ${groupings.MONTH.dateLength})`,
  WEEK: 'coalesce(s.week, s.date)',
  DAY: 's.date',
} as const;

/** The key of a statement `s` in the grouping that a parameter names; null for those whose key is another node's. */
export function keyOf(by: string, among: readonly GroupingName[] = Object.keys(keys) as GroupingName[]): string {
  const choices = Object.entries(keys)
    .filter(([name]) => among.includes(name as GroupingName))
    .map(([name, key]) => `WHEN '${name}' THEN ${key}`);
  return `CASE $${by} ${choices.join(' ')} END`;
}

const oneOf = (parameter: string, property: string) => `($${parameter} IS NULL OR s.${property} IN $${parameter})`;
const equal = (parameter: string, property = parameter) => `($${parameter} IS NULL OR s.${property} = $${parameter})`;

/** What a filter may ask of a statement `s`, wherever the search starts; null leaves a question open. */
const checks: readonly string[] = [
  oneOf('speakers', 'speakerId'),
  oneOf('offices', 'officeId'),
  equal('event', 'eventId'),
  equal('article'),
  oneOf('outletKeys', 'outletKey'),
  oneOf('kinds', 'kind'),
  oneOf('cueClasses', 'cueClass'),
  oneOf('media', 'medium'),
  equal('speakerForm'),
  '($negated IS NULL OR coalesce(s.negated, false) = $negated)',
  '($resolved IS NULL OR (s.speakerId IS NOT NULL) = $resolved)',
  '($confidence IS NULL OR s.confidence >= $confidence)',
  // The longest word first: most statements fail it, and `all` is dear.
  '($word IS NULL OR (s.searchWords CONTAINS $word AND all(other IN $words WHERE s.searchWords CONTAINS other)))',
  '($members IS NULL OR s.speakerId IN $members)',
  '($body IS NULL OR s.speakerId IN $body OR s.officeId IN $body)',
  `($groupBy IS NULL OR coalesce(${keyOf('groupBy')}, '') = $groupKey)`,
  `($partOver IS NULL OR ${keyOf('partOver', partings)} = $partKey)`,
  [
    '($bodiless IS NULL OR NOT (',
    "      EXISTS { MATCH (b:Node {id: s.speakerId}) WHERE b:Organization AND ($bodiless = 'ORGANIZATION' OR b.type = 'PARTY') }",
    "      OR ($bodiless = 'ORGANIZATION' AND EXISTS { MATCH (:Node {id: s.officeId})-[:IN_BODY]->(:Organization) })",
    "      OR ($bodiless = 'PARTY' AND EXISTS { MATCH (:Node {id: s.speakerId})-[:MEMBER_OF]->(b:Organization) WHERE b.type = 'PARTY' })))",
  ].join('\n'),
  '($speakerKind IS NULL OR EXISTS { MATCH (s)-[:SPOKEN_BY]->(speaker:Node) WHERE $speakerKind IN labels(speaker) })',
  '($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(:Node {id: $about}) })',
  '($addressee IS NULL OR EXISTS { MATCH (s)-[:ADDRESSED_TO]->(:Node {id: $addressee}) })',
  [
    '($place IS NULL',
    '    OR EXISTS { MATCH (s)-[:ABOUT]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) }',
    '    OR EXISTS { MATCH (s)-[:DURING]->(:Event)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })',
  ].join('\n'),
];

/**
 * The conditions of a filter on the statement of that name. Most filters ask little, and one look at $open spares the
 * embedded engine all of what they do not ask. A CASE, because Neo4j would plan a part for each condition of an OR.
 */
export function checksOf(name: string): readonly string[] {
  const lines = [
    `  AND (${equal('mode').slice(1)}`,
    '  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)',
    `  AND CASE WHEN $open THEN true ELSE (${checks.join('\n    AND ')}) END`,
  ];
  return name === 's' ? lines : lines.map((line) => line.replaceAll('s.', `${name}.`).replaceAll('(s)', `(${name})`));
}
