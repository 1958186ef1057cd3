import type { AnswerSheet } from './answer-sheet.ts';

/** Names, offices, events and statements that a sheet refers to without listing them, a sentence each. */
export function findUnlisted(sheet: AnswerSheet): string[] {
  const listed = toListed(sheet);
  return [...toUses(sheet), ...toStatementUses(sheet)]
    .filter(({ what, used }) => used !== null && !listed[what].has(used))
    .map(({ what, used }) => `${what} ${String(used)} is not listed`);
}

interface Use {
  readonly what: 'office' | 'organization' | 'place' | 'actor' | 'entity' | 'event' | 'statement';
  readonly used: string | number | null;
}

function toListed({
  people,
  organizations,
  offices,
  places,
  events,
  statements,
}: AnswerSheet): Record<Use['what'], ReadonlySet<Use['used']>> {
  const office = new Set(offices.map(({ title }) => title));
  const organization = new Set(organizations.map(({ name }) => name));
  const place = new Set(places.map(({ name }) => name));
  const event = new Set(events.map(({ id }) => id));
  const actor = new Set([...people.map(({ name }) => name), ...organization]);
  return {
    office,
    organization,
    place,
    event,
    actor,
    entity: new Set([...actor, ...place, ...office, ...event]),
    statement: new Set(statements.map(({ id }) => id)),
  };
}

function toUses({ people, organizations, offices, places, events }: AnswerSheet): Use[] {
  return [
    ...people.flatMap((person) => person.offices.map(({ office }) => ({ what: 'office' as const, used: office }))),
    ...people.flatMap((person) => person.memberOf.map(({ organization }) => ({ what: 'organization' as const, used: organization }))),
    ...organizations.map(({ partOf }) => ({ what: 'organization' as const, used: partOf })),
    ...offices.map(({ organization }) => ({ what: 'organization' as const, used: organization })),
    ...offices.map(({ place }) => ({ what: 'place' as const, used: place })),
    ...places.map(({ within }) => ({ what: 'place' as const, used: within })),
    ...events.map(({ place }) => ({ what: 'place' as const, used: place })),
    ...events.flatMap((event) => event.participants.map(({ actor }) => ({ what: 'actor' as const, used: actor }))),
  ];
}

function toStatementUses({ statements }: AnswerSheet): Use[] {
  return statements.flatMap(({ spokenAs, speaker, addressees, about, event, reportedIn }) => [
    { what: 'office', used: spokenAs },
    ...[speaker, ...addressees].map((used) => ({ what: 'actor' as const, used })),
    ...about.map((used) => ({ what: 'entity' as const, used })),
    { what: 'event', used: event },
    { what: 'statement', used: reportedIn },
  ]);
}
