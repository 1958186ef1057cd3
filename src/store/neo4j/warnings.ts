/** The oldest server that the catalogue of statements runs on. */
const OLDEST = [5, 26] as const;

/** What each setting should be, for a server that leaves it open. */
const wanted: Readonly<Record<string, string>> = {
  'db.transaction.timeout': '60s',
  'db.memory.transaction.max': '256m',
  'db.lock.acquisition.timeout': '10s',
};

/** What an operator should know of a server: that it is too old, or that it bounds nothing. */
export function toWarnings(
  agent: string | undefined,
  settings: readonly { readonly name: string; readonly value: string }[],
): readonly string[] {
  const open = settings.filter(({ value }) => /^0(?:\D|$)/.test(value));
  return [
    ...(isTooOld(agent) ? [`${agent} is older than 5.26, which this service is made for.`] : []),
    ...open.map(({ name }) => `${name} is not set, so the server bounds nothing: set it to ${wanted[name]} or so.`),
  ];
}

function isTooOld(agent = ''): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}
