/** The oldest server that the catalogue of statements runs on. */
const OLDEST = [5, 26] as const;

/** Of each setting what a server does that leaves it open, and what it should be. */
const wanted: Readonly<Record<string, { readonly open: string; readonly value: string }>> = {
  'db.transaction.timeout': { open: 'a statement may run for ever', value: '60s' },
  'db.memory.transaction.max': { open: 'one statement may take all of the memory', value: '256m' },
  'db.lock.acquisition.timeout': { open: 'a writer may wait for another for ever', value: '10s' },
};

/** What an operator should know of a server: that it is too old, or that it bounds nothing. */
export function toWarnings(
  agent: string | undefined,
  settings: readonly { readonly name: string; readonly value: string }[],
): readonly string[] {
  const open = settings.filter(({ value }) => /^0(?:\D|$)/.test(value));
  return [
    ...(isTooOld(agent) ? [`${agent} is older than 5.26, which this service is made for: bring it up to date.`] : []),
    ...open.map(({ name }) => toWarning(name)),
  ];
}

function toWarning(name: string): string {
  const { open = 'the server bounds nothing', value = '' } = wanted[name] ?? {};
  return `${name} is not set, so ${open}: write ${name}=${value} or so into neo4j.conf, and start the server anew.`;
}

function isTooOld(agent = ''): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}
