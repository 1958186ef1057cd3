import { join } from 'node:path';
import { z } from 'zod';
import { InvalidInput } from './domain/errors.ts';
import { isProxy } from './http/client-address.ts';

/** A list parted by commas. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const address = z.string().refine((text) => URL.canParse(text) && /^https?:/.test(text), 'must be an http or https address');

/** What a browser sends as `Origin`: anything else would never be found equal to it. */
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

const settings = {
  NEO4J_URI: {
    shape: z
      .string()
      .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/]/, 'must begin with neo4j:// or bolt://')
      .optional(),
    doc: 'Neo4j to keep the graph in; without it the embedded graph is used',
  },
  NEO4J_USERNAME: { shape: z.string().default('neo4j'), doc: 'user of Neo4j' },
  NEO4J_PASSWORD: { shape: z.string().optional(), doc: 'password of Neo4j', secret: true },
  NEO4J_DATABASE: { shape: z.string().optional(), doc: "database of Neo4j; the user's own unless set" },
  DATA_DIR: { shape: z.string().default('data'), doc: 'folder of the embedded graph' },
  HOST: { shape: z.string().default('127.0.0.1'), doc: 'address to listen on' },
  PORT: {
    shape: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(0, 'must be 0 to 65535')
      .max(65_535, 'must be 0 to 65535')
      .default(4000),
    doc: 'port to listen on; 0 picks a free one',
  },
  PUBLIC_ORIGINS: {
    shape: list.default([]).refine((given) => given.every(isOrigin), 'must be origins like https://desk.example, without a path'),
    doc: 'origins of other sites whose pages may ask, parted by commas',
  },
  AUTH_TOKENS_FILE: { shape: z.string().optional(), doc: 'file of hashed tokens with their roles' },
  AUTH_JWKS_URL: {
    shape: address.optional(),
    doc: 'where the keys are that sign JSON Web Tokens; also needs AUTH_ISSUER and AUTH_AUDIENCE',
  },
  AUTH_ISSUER: { shape: z.string().optional(), doc: 'who issues JSON Web Tokens' },
  AUTH_AUDIENCE: { shape: z.string().optional(), doc: 'whom JSON Web Tokens must be for' },
  AUTH_ROLE_CLAIM: { shape: z.string().default('role'), doc: 'claim of a JSON Web Token that holds the role, or a list of them' },
  ONRECORD_TOKEN: { shape: z.string().optional(), doc: 'token that ingest and retract show to a running service', secret: true },
  ANONYMOUS: {
    shape: z.enum(['none', 'reader'], 'must be none or reader').default('none'),
    doc: 'what callers without a token may do, once there is a tokens file',
  },
  ARTICLE_TEXT: {
    shape: z.enum(['open', 'restricted'], 'must be open or restricted').default('open'),
    doc: 'restricted: whole texts of articles for researchers and admins alone; evidence stays',
  },
  OPERATIONS: {
    shape: z.enum(['open', 'locked'], 'must be open or locked').default('open'),
    doc: 'locked: answer the operations of schema/operations.json alone',
  },
  RATE_LIMIT: {
    shape: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .refine((cost) => cost === 0 || cost >= 20_000, 'must be 0 for no limit, or at least 20000, the most that one operation may cost')
      .optional(),
    doc: 'cost that a client may ask for in a minute; 600000 unless set, 60000000 for this machine alone',
  },
  TRUSTED_PROXIES: {
    shape: list.default([]).refine((given) => given.every(isProxy), 'must be addresses or networks like 10.0.0.0/8, parted by commas'),
    doc: 'addresses or networks of proxies whose X-Forwarded-For says whom the rate limit is for, parted by commas; none unless set',
  },
  AUDIT_LOG: {
    shape: z.string().optional(),
    doc: 'file that each write is noted in, or log for the log; audit.jsonl in DATA_DIR unless set, with Neo4j the log',
  },
  LOG_LEVEL: {
    shape: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be trace, debug, info, warn, error, fatal or silent')
      .default('info'),
    doc: 'least level that is logged',
  },
} as const satisfies Readonly<Record<string, { readonly shape: z.ZodType; readonly doc: string; readonly secret?: true }>>;

type Name = keyof typeof settings;

/** One setting, as `doctor` shows it: a secret is only said to be set. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly source: 'environment' | 'default' | 'not set';
  readonly doc: string;
}

/** Whose JSON Web Tokens are believed, and where they say what a caller may do. */
export interface JwtConfig {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
}

/** All that can be set from outside, read once. */
export interface Config {
  readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string; readonly database?: string } | null;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly publicOrigins: readonly string[];
  readonly authTokensFile: string | null;
  readonly jwt: JwtConfig | null;
  readonly token: string | null;
  readonly anonymous: 'none' | 'reader';
  readonly articleText: 'open' | 'restricted';
  readonly operations: 'open' | 'locked';
  /** Cost that a client may ask for in a minute; 0 is no limit. */
  readonly rateLimit: number;
  readonly trustedProxies: readonly string[];
  /** A file, or null for the log. */
  readonly auditFile: string | null;
  readonly logLevel: string;
  readonly settings: readonly Setting[];
}

/** Reads the configuration from environment variables; an empty one counts as not set. Throws INVALID_CONFIGURATION. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const shape = z.object(
    Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.shape])) as {
      [N in Name]: (typeof settings)[N]['shape'];
    },
  );
  const read = shape.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new InvalidInput('INVALID_CONFIGURATION', `${problems.join('; ')}.`, { problems });
  }
  const values = read.data;
  return {
    neo4j: readNeo4j(values.NEO4J_URI, values.NEO4J_USERNAME, values.NEO4J_PASSWORD, values.NEO4J_DATABASE),
    dataDir: values.DATA_DIR,
    host: values.HOST,
    port: values.PORT,
    publicOrigins: values.PUBLIC_ORIGINS,
    authTokensFile: values.AUTH_TOKENS_FILE ?? null,
    jwt: readJwt(values.AUTH_JWKS_URL, values.AUTH_ISSUER, values.AUTH_AUDIENCE, values.AUTH_ROLE_CLAIM),
    token: values.ONRECORD_TOKEN ?? null,
    anonymous: values.ANONYMOUS,
    articleText: values.ARTICLE_TEXT,
    operations: values.OPERATIONS,
    rateLimit: values.RATE_LIMIT ?? (isLoopback(values.HOST) ? 60_000_000 : 600_000),
    trustedProxies: values.TRUSTED_PROXIES,
    auditFile: readAuditFile(values.AUDIT_LOG, values.NEO4J_URI, values.DATA_DIR),
    logLevel: values.LOG_LEVEL,
    settings: (Object.keys(settings) as Name[]).map((name) => toSetting(name, values[name], name in given)),
  };
}

/** Refuses to serve others than this machine without knowing callers. Throws INVALID_CONFIGURATION. */
export function requireSafeHost({ host, authTokensFile, jwt }: Config): void {
  if (isLoopback(host) || authTokensFile !== null || jwt !== null) return;
  throw new InvalidInput(
    'INVALID_CONFIGURATION',
    `HOST=${host} lets others in, so it needs AUTH_TOKENS_FILE or AUTH_JWKS_URL (and ANONYMOUS=reader to let them read without a token).`,
    { host },
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function readNeo4j(uri: string | undefined, username: string, password: string | undefined, database: string | undefined): Config['neo4j'] {
  if (uri === undefined) return null;
  if (password === undefined) throw new InvalidInput('INVALID_CONFIGURATION', 'NEO4J_URI is set, so NEO4J_PASSWORD must be set as well.');
  return { uri, username, password, ...(database !== undefined && { database }) };
}

function readJwt(
  jwksUrl: string | undefined,
  issuer: string | undefined,
  audience: string | undefined,
  roleClaim: string,
): JwtConfig | null {
  if (jwksUrl === undefined) return null;
  if (issuer !== undefined && audience !== undefined) return { jwksUrl, issuer, audience, roleClaim };
  throw new InvalidInput('INVALID_CONFIGURATION', 'AUTH_JWKS_URL is set, so AUTH_ISSUER and AUTH_AUDIENCE must be set as well.');
}

function readAuditFile(given: string | undefined, neo4jUri: string | undefined, dataDir: string): string | null {
  if (given === 'log') return null;
  return given ?? (neo4jUri === undefined ? join(dataDir, 'audit.jsonl') : null);
}

function toSetting(name: Name, value: string | number | readonly string[] | undefined, given: boolean): Setting {
  const { doc } = settings[name];
  const isSecret = 'secret' in settings[name];
  const shown = typeof value === 'object' ? value.join(',') : String(value ?? '');
  return { name, value: isSecret && given ? '(set)' : shown, source: given ? 'environment' : shown === '' ? 'not set' : 'default', doc };
}
