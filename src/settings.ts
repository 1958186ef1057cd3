import { z } from 'zod';
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

/** Every environment variable that is read: its shape, and what it is for. */
export const settings = {
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
    doc: 'locked: answer known operations alone',
  },
  KNOWN_OPERATIONS: {
    shape: z.string().optional(),
    doc: 'operations of your own, known beside those of schema/operations.json: a folder of .graphql files, or a JSON manifest',
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
