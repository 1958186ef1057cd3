import { describe, expect, test } from '@jest/globals';
import type { Facts, Reference, RelationFact } from '../../src/domain/facts.ts';
import type { Candidate, CandidateOffice } from '../../src/domain/graph.ts';
import type { NodeId } from '../../src/domain/id.ts';
import type { PartialDate } from '../../src/domain/time.ts';
import { keysOf, resolve } from '../../src/resolve/resolve.ts';

const id = (name: string) => name as NodeId;
const common = { mentions: [{ start: 0, end: 4, form: 'NAME' as const }], rule: 'test', confidence: 1 };

function person(ref: string, name: string): Reference {
  return { id: id(ref), kind: 'Person', fields: { name }, keys: [name.toLowerCase()], ...common };
}

function office(ref: string, title: string): Reference {
  return { id: id(ref), kind: 'Office', fields: { title }, keys: [title.toLowerCase()], ...common };
}

function tenure(ref: string, title: string, status: 'HELD' | 'FORMER', published: string): Reference {
  const date = published as PartialDate;
  const when = status === 'FORMER' ? { endedBefore: date } : { attestedFirst: date, attestedLast: date };
  return { id: id(ref), kind: 'Tenure', fields: { title, status, ...when }, keys: [], ...common };
}

function organization(ref: string, name: string, type: 'COMPANY' | 'OUTLET'): Reference {
  return { id: id(ref), kind: 'Organization', fields: { name, type }, keys: [name.toLowerCase()], ...common };
}

function relation(type: RelationFact['type'], from: string, to: string, at = 0): RelationFact {
  return { type, from: id(from), to: id(to), spans: [{ start: at, end: at + 4 }], rule: 'test', confidence: 1, assertedBy: 'NARRATOR' };
}

function facts(references: readonly Reference[], relations: readonly RelationFact[] = [], published = '2025-09-16'): Facts {
  const article = { id: id('a'), revision: 'r', title: 'T', text: 'T', sections: [], published: published as PartialDate };
  return { article, references, statements: [], relations, coverage: { quotesWithoutSpeaker: [], unresolvedMentions: [], openDates: [] } };
}

function candidate(
  name: string,
  entity: string,
  kind: Candidate['kind'],
  offices: readonly CandidateOffice[] = [],
  type: string | null = null,
): Candidate {
  return { id: id(entity), kind, keys: [name.toLowerCase()], name, type, offices };
}

function held(tenureId: string, officeId: string, title: string, status = 'HELD', attested = '2025-09-01'): CandidateOffice {
  return {
    tenure: id(tenureId),
    office: id(officeId),
    title,
    status,
    from: null,
    until: null,
    ...(status === 'FORMER'
      ? { attestedFirst: null, attestedLast: null, endedBefore: attested }
      : { attestedFirst: attested, attestedLast: attested, endedBefore: null }),
  };
}

/** An article in which Ruth Holt, p1, holds an office, o1, by the tenure t1. */
function holtAs(title: string, status: 'HELD' | 'FORMER' = 'HELD', published = '2025-09-16'): Facts {
  return facts(
    [person('p1', 'Ruth Holt'), office('o1', title), tenure('t1', `Ruth Holt, ${title}`, status, published)],
    [relation('HOLDS', 'p1', 't1'), relation('OF_OFFICE', 't1', 'o1')],
    published,
  );
}

/** [what is tried, the facts, what the graph holds, the entity of every reference] */
const cases: readonly [name: string, facts: Facts, candidates: readonly Candidate[], entities: Readonly<Record<string, string>>][] = [
  ['the same full name joins', facts([person('p1', 'Ada Vane')]), [candidate('Ada Vane', 'E', 'Person')], { p1: 'E' }],
  ['a surname alone never joins', facts([person('p1', 'Vane')]), [candidate('Vane', 'E', 'Person')], { p1: 'p1' }],
  [
    'two of the name and nothing that tells',
    facts([person('p1', 'Ruth Holt')]),
    [candidate('Ruth Holt', 'E', 'Person'), candidate('Ruth Holt', 'F', 'Person')],
    { p1: 'p1' },
  ],
  [
    'two of the name, one holds the office',
    holtAs('Mayor of Calder'),
    [
      candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor of Calder')]),
      candidate('Ruth Holt', 'F', 'Person'),
      candidate('Mayor of Calder', 'O', 'Office'),
    ],
    { p1: 'E', o1: 'O', t1: 'T' },
  ],
  [
    'a judge is not the goalkeeper',
    holtAs('Judge of Calder'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Goalkeeper of Port Alder')])],
    { p1: 'p1', o1: 'o1', t1: 't1' },
  ],
  [
    'a mayor who becomes governor is one person with two tenures',
    holtAs('Governor of Westland'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor of Calder')])],
    { p1: 'E', o1: 'o1', t1: 't1' },
  ],
  [
    'a former mayor held what earlier articles say she holds',
    holtAs('Mayor of Calder', 'FORMER'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor of Calder')]), candidate('Mayor of Calder', 'O', 'Office')],
    { p1: 'E', o1: 'O', t1: 'T' },
  ],
  [
    'and an older article that comes later',
    holtAs('Mayor of Calder', 'HELD', '2024-05-01'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor of Calder', 'FORMER')]), candidate('Mayor of Calder', 'O', 'Office')],
    { p1: 'E', o1: 'O', t1: 'T' },
  ],
  [
    'a former mayor who is mayor again holds another tenure',
    holtAs('Mayor of Calder', 'HELD', '2026-05-01'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor of Calder', 'FORMER')]), candidate('Mayor of Calder', 'O', 'Office')],
    { p1: 'E', o1: 'O', t1: 't1' },
  ],
  [
    'who may have held either of two tenures stays apart',
    holtAs('Mayor of Calder', 'FORMER'),
    [
      candidate('Ruth Holt', 'E', 'Person', [
        held('T', 'O', 'Mayor of Calder', 'HELD', '2021-01-01'),
        held('U', 'O', 'Mayor of Calder', 'HELD', '2025-01-01'),
      ]),
      candidate('Mayor of Calder', 'O', 'Office'),
    ],
    { p1: 'E', o1: 'O', t1: 't1' },
  ],
  [
    'a bare title means the office that its holder is known by',
    {
      ...holtAs('Mayor'),
      references: holtAs('Mayor').references.map((reference) => (reference.kind === 'Office' ? { ...reference, keys: [] } : reference)),
    },
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor of Calder')])],
    { p1: 'E', o1: 'O', t1: 'T' },
  ],
  [
    'who leads a body is its president, when that is what is known of them',
    holtAs('Leader of Harbor Workers United'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'President of Harbor Workers United')])],
    { p1: 'E', o1: 'O', t1: 'T' },
  ],
  [
    'who leads a body is no member of another',
    holtAs('Leader of Harbor Workers United'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Chair of the Ferry Board')])],
    { p1: 'E', o1: 'o1', t1: 't1' },
  ],
  [
    'a full title names what was a bare one',
    holtAs('Mayor of Calder'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor')])],
    { p1: 'E', o1: 'O', t1: 'T' },
  ],
  [
    'a deputy is another office',
    holtAs('Deputy Mayor'),
    [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Mayor')])],
    { p1: 'E', o1: 'o1', t1: 't1' },
  ],
  [
    'two people of one article stay two',
    facts([person('p1', 'Ruth Holt'), person('p2', 'Ruth Holt')]),
    [candidate('Ruth Holt', 'E', 'Person')],
    { p1: 'E', p2: 'p2' },
  ],
  [
    'one office of one article is one',
    facts([office('o1', 'Mayor of Calder'), office('o2', 'Mayor of Calder')]),
    [],
    { o1: 'o1', o2: 'o1' },
  ],
  ['a key of another kind is no candidate', facts([office('o1', 'Speaker')]), [candidate('Speaker', 'E', 'Person')], { o1: 'o1' }],
  [
    'types that contradict stay apart',
    facts([organization('g1', 'The Beacon', 'OUTLET')]),
    [candidate('The Beacon', 'E', 'Organization', [], 'COMPANY')],
    { g1: 'g1' },
  ],
];

describe('who is who', () => {
  test.each(cases)('%s', (_, found, candidates, entities) => {
    expect(Object.fromEntries(resolve(found, candidates).judgements.map(({ ref, entity }) => [ref, entity]))).toEqual(entities);
  });

  test('every judgement says why', () => {
    const candidates = [candidate('Ruth Holt', 'E', 'Person', [held('T', 'O', 'Goalkeeper of Port Alder')])];
    expect(resolve(holtAs('Judge of Calder'), candidates).judgements[0]).toEqual({
      ref: 'p1',
      entity: 'p1',
      verdict: 'FOUNDED',
      reasons: ['Not the Ruth Holt of E: Judge of Calder and Goalkeeper of Port Alder: nobody is both at about the same time'],
      confidence: 1,
    });
  });
});

test('relations lead between entities, one for each reference that they came by', () => {
  const found = facts(
    [
      office('o1', 'Mayor of Calder'),
      office('o2', 'Mayor of Calder'),
      person('p1', 'Ada Vane'),
      tenure('t1', 'Ada Vane, Mayor of Calder', 'HELD', '2025-09-16'),
    ],
    [relation('OF_OFFICE', 't1', 'o1', 5), relation('OF_OFFICE', 't1', 'o2', 1), relation('HOLDS', 'p1', 't1')],
  );
  expect(resolve(found, [candidate('Ada Vane', 'E', 'Person')]).relations).toEqual([
    {
      ...relation('OF_OFFICE', 't1', 'o1'),
      spans: [
        { start: 1, end: 5 },
        { start: 5, end: 9 },
      ],
      ref: 't1',
    },
    { ...relation('HOLDS', 'E', 't1'), ref: 'p1' },
  ]);
});

test('keys are asked for once', () => {
  expect(keysOf(facts([office('o1', 'Mayor of Calder'), office('o2', 'Mayor of Calder'), person('p1', 'Ada Vane')]))).toEqual([
    'ada vane',
    'mayor of calder',
  ]);
});
