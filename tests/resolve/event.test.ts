import { expect, test } from '@jest/globals';
import type { Candidate, CandidateEvent } from '../../src/domain/graph.ts';
import type { NodeId } from '../../src/domain/id.ts';
import type { Event } from '../../src/domain/kinds/event.ts';
import { chooseEvent } from '../../src/resolve/event.ts';

const id = (name: string) => name as NodeId;

/** "ARREST PATIENT:pell AGENT:police @calder/CITY 2025-10-06 told 2025-10-07 to 2025-10-09 planned" */
function told(line: string): CandidateEvent & { readonly type: Event['type'] } {
  const [type = '', ...rest] = line.split(' ');
  const after = (word: string) => rest[rest.indexOf(word) + 1];
  const first = rest.includes('told') ? (after('told') ?? null) : null;
  const last = rest.includes('to') ? (after('to') ?? null) : first;
  const stated = rest.slice(0, rest.includes('told') ? rest.indexOf('told') : rest.length);
  return {
    type: type as Event['type'],
    standing: rest.includes('planned') ? 'PLANNED' : 'HAPPENED',
    date: stated.find((word) => /^\d{4}/.test(word)) ?? null,
    toldFirst: first,
    toldLast: last,
    parts: rest
      .filter((word) => /^[A-Z]+:/.test(word))
      .map((word) => ({ role: word.split(':')[0] ?? '', actor: id(word.split(':')[1] ?? '') })),
    places: rest
      .filter((word) => word.startsWith('@'))
      .map((word) => ({ place: id(word.slice(1).split('/')[0] ?? ''), type: word.split('/')[1] ?? null })),
  };
}

function candidate(line: string, at: number): Candidate {
  const event = told(line);
  return { id: id(`E${at}`), kind: 'Event', keys: ['key'], name: line, type: event.type, offices: [], event };
}

/** [what is tried, as the article tells it, what the graph holds, which of it it is] */
const cases: readonly [name: string, here: string, known: readonly string[], entity: string | null][] = [
  ['one day, one who resigns', 'RESIGNATION AGENT:brandt 2025-10-06', ['RESIGNATION AGENT:brandt 2025-10-06'], 'E0'],
  ['one man of the same name and another', 'RESIGNATION AGENT:brandt 2025-10-06', ['RESIGNATION AGENT:other 2025-10-06'], null],
  [
    'a month that the day lies in',
    'RESIGNATION AGENT:brandt 2025-10 told 2025-12-10',
    ['RESIGNATION AGENT:brandt 2025-10-06 told 2025-10-07'],
    'E0',
  ],
  ['another month', 'RESIGNATION AGENT:brandt 2025-11', ['RESIGNATION AGENT:brandt 2025-10-06'], null],
  ['undated, told in the year', 'RESIGNATION AGENT:brandt told 2026-02-13', ['RESIGNATION AGENT:brandt 2025-10-06 told 2025-10-07'], 'E0'],
  ['undated, told years after', 'RESIGNATION AGENT:brandt told 2029-02-13', ['RESIGNATION AGENT:brandt 2025-10-06 told 2025-10-07'], null],
  ['told before the other happened', 'ARREST PATIENT:pell told 2025-10-01', ['ARREST PATIENT:pell 2025-10-06 told 2025-10-07'], null],
  [
    'planned, then done',
    'APPOINTMENT PATIENT:holt 2026-01-05 told 2026-01-06',
    ['APPOINTMENT PATIENT:holt 2026-01-05 told 2025-12-10 planned'],
    'E0',
  ],
  ['a second arrest of the year', 'ARREST PATIENT:pell told 2025-09-01', ['ARREST PATIENT:pell told 2025-01-10'], null],
  ['nobody dies twice', 'DEATH VICTIM:orr told 2029-09-01', ['KILLING VICTIM:orr AGENT:pell 2025-10-06'], 'E0'],
  ['and dies on one day', 'DEATH VICTIM:orr 2025-10-09', ['KILLING VICTIM:orr 2025-10-06'], null],
  // What happens often is known by its day alone, and by everybody who was there.
  ['speeches of one day', 'SPEECH SPEAKER:vane 2025-11-12', ['SPEECH SPEAKER:vane 2025-11-12'], 'E0'],
  ['speeches without a day', 'SPEECH SPEAKER:vane told 2025-11-12', ['SPEECH SPEAKER:vane told 2025-11-12'], null],
  [
    'two meetings of one day',
    'MEETING PARTICIPANT:vane PARTICIPANT:pell 2025-11-12',
    ['MEETING PARTICIPANT:vane PARTICIPANT:holt 2025-11-12'],
    null,
  ],
  ['in two cities', 'SPEECH SPEAKER:vane @calder/CITY 2025-11-12', ['SPEECH SPEAKER:vane @brackwater/CITY 2025-11-12'], null],
  ['in a city and its state', 'SPEECH SPEAKER:vane @calder/CITY 2025-11-12', ['SPEECH SPEAKER:vane @westland/STATE 2025-11-12'], 'E0'],
  ['whoever arrests', 'ARREST PATIENT:pell AGENT:police 2025-10-06', ['ARREST PATIENT:pell AGENT:sheriff 2025-10-06'], 'E0'],
  // Where nobody takes part, the place and days tell.
  ['a flood, told again', 'DISASTER @calder/CITY told 2025-11-14', ['DISASTER @calder/CITY told 2025-11-12'], 'E0'],
  ['a flood months later', 'DISASTER @calder/CITY told 2026-03-14', ['DISASTER @calder/CITY told 2025-11-12'], null],
  ['a flood and one in another place', 'DISASTER @calder/CITY told 2025-11-14', ['DISASTER @brackwater/CITY told 2025-11-12'], null],
  // Two that fit: the surer one, else neither.
  [
    'the one with the day',
    'CHARGE PATIENT:pell 2025-10-06 told 2025-10-07',
    ['CHARGE PATIENT:pell told 2025-10-08', 'CHARGE PATIENT:pell 2025-10-06 told 2025-10-07'],
    'E1',
  ],
  [
    'what happened before what was planned',
    'CHARGE PATIENT:pell told 2025-10-09',
    ['CHARGE PATIENT:pell told 2025-10-08 planned', 'CHARGE PATIENT:pell told 2025-10-07'],
    'E1',
  ],
  ['neither', 'CHARGE PATIENT:pell told 2025-10-09', ['CHARGE PATIENT:pell told 2025-10-08', 'CHARGE PATIENT:pell told 2025-10-07'], null],
];

test.each(cases)('%s', (_, here, known, entity) => {
  const { entity: chosen } = chooseEvent({ ...told(here), names: new Map() }, known.map(candidate), () => false);
  expect(chosen).toBe(entity);
});

test('the reasons name what is the same, and what is against', () => {
  const here = { ...told('RESIGNATION AGENT:brandt 2025-10 told 2025-12-10'), names: new Map([[id('brandt'), 'Theo Brandt']]) };
  const joined = chooseEvent(here, [candidate('RESIGNATION AGENT:brandt 2025-10-06 told 2025-10-07', 0)], () => false);
  expect(joined).toEqual({
    entity: 'E0',
    reasons: ['Same type: RESIGNATION', 'Same agent: Theo Brandt', 'The dates agree: 2025-10, 2025-10-06'],
    confidence: 0.85,
  });
  const apart = chooseEvent(here, [candidate('RESIGNATION AGENT:brandt 2024-05', 0)], () => false);
  expect(apart).toEqual({
    entity: null,
    reasons: ['Not the RESIGNATION AGENT:brandt 2024-05 of E0: one is dated 2025-10, the other 2024-05'],
    confidence: 1,
  });
});
