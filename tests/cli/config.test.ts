import { describe, expect, test } from '@jest/globals';
import { readConfig, requireSafeHost } from '../../src/config.ts';
import { InvalidInput } from '../../src/domain/errors.ts';

test('without a word from outside', () => {
  const { settings, ...config } = readConfig({});
  expect(config).toEqual({
    neo4j: null,
    dataDir: 'data',
    host: '127.0.0.1',
    port: 4000,
    publicOrigins: [],
    authTokensFile: null,
    jwt: null,
    token: null,
    trustedProxies: [],
    anonymous: 'none',
    articleText: 'open',
    operations: 'open',
    knownOperations: null,
    rateLimit: 60_000_000,
    auditFile: 'data/audit.jsonl',
    logLevel: 'info',
  });
  expect([...new Set(settings.map(({ source }) => source))]).toEqual(['not set', 'default']);
});

test('what is set, and where it came from; a secret is only said to be set', () => {
  const config = readConfig({
    NEO4J_URI: 'neo4j://db:7687',
    NEO4J_PASSWORD: 'pw',
    PUBLIC_ORIGINS: 'https://a.example, https://b.example',
    PORT: '0',
    HOST: '',
  });
  expect([config.neo4j, config.publicOrigins, config.port, config.host]).toEqual([
    { uri: 'neo4j://db:7687', username: 'neo4j', password: 'pw' },
    ['https://a.example', 'https://b.example'],
    0,
    '127.0.0.1',
  ]);
  const shown = config.settings.map(({ name, value, source }) => `${name} ${value} ${source}`);
  expect(shown.filter((line) => /PASSWORD|PORT|HOST/.test(line))).toEqual([
    'NEO4J_PASSWORD (set) environment',
    'HOST 127.0.0.1 default',
    'PORT 0 environment',
  ]);
});

describe('refused', () => {
  const cases: readonly [environment: Readonly<Record<string, string>>, message: string][] = [
    [{ PORT: 'http' }, 'PORT must be a number.'],
    [{ PORT: '70000', LOG_LEVEL: 'loud' }, 'PORT must be 0 to 65535; LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.'],
    [{ NEO4J_URI: 'http://db', NEO4J_PASSWORD: 'pw' }, 'NEO4J_URI must begin with neo4j:// or bolt://.'],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_URI is set, so NEO4J_PASSWORD must be set as well.'],
    [{ AUTH_JWKS_URL: 'https://a.example/jwks' }, 'AUTH_JWKS_URL is set, so AUTH_ISSUER and AUTH_AUDIENCE must be set as well.'],
    [{ PUBLIC_ORIGINS: 'https://a.example/' }, 'PUBLIC_ORIGINS must be origins like https://desk.example, without a path.'],
    [{ PUBLIC_ORIGINS: '*' }, 'PUBLIC_ORIGINS must be origins like https://desk.example, without a path.'],
    [{ TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, 'TRUSTED_PROXIES must be addresses or networks like 10.0.0.0/8, parted by commas.'],
    [{ RATE_LIMIT: '19999' }, 'RATE_LIMIT must be 0 for no limit, or at least 20000, the most that one operation may cost.'],
    [{ OPERATIONS: 'shut' }, 'OPERATIONS must be open or locked.'],
    [{ ANONYMOUS: 'admin' }, 'ANONYMOUS must be none or reader.'],
    [
      { HOST: '0.0.0.0' },
      'HOST=0.0.0.0 lets others in, so it needs AUTH_TOKENS_FILE or AUTH_JWKS_URL (and ANONYMOUS=reader to let them read without a token).',
    ],
    [
      { HOST: '0.0.0.0', ANONYMOUS: 'reader' },
      'HOST=0.0.0.0 lets others in, so it needs AUTH_TOKENS_FILE or AUTH_JWKS_URL (and ANONYMOUS=reader to let them read without a token).',
    ],
  ];
  test.each(cases)('%j', (environment, message) => {
    expect(() => requireSafeHost(readConfig(environment))).toThrow(new InvalidInput('INVALID_CONFIGURATION', message));
  });
});

test.each([
  [{}, 60_000_000],
  [{ HOST: '0.0.0.0' }, 600_000],
  [{ RATE_LIMIT: '0' }, 0],
])('of %j a client may ask for %i a minute', (environment, cost) => {
  expect(readConfig(environment).rateLimit).toBe(cost);
});

test.each([['127.0.0.1'], ['127.1.2.3'], ['::1'], ['localhost']])('%s is this machine', (HOST) => {
  expect(() => requireSafeHost(readConfig({ HOST }))).not.toThrow();
});
