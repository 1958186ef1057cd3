import { join } from 'node:path';
import { z } from 'zod';
import { InvalidInput } from './domain/errors.ts';
import { settings } from './settings.ts';

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
  /** A folder or a manifest. */
  readonly knownOperations: string | null;
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
    knownOperations: values.KNOWN_OPERATIONS ?? null,
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
