import { z } from 'zod';
import { readGlobalId, toGlobalId } from '../api/ids.ts';
import { Conflict, DomainError, InvalidInput, NotFound, Unavailable, type InputProblem } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import type { ArticleRecord, Ingested, Stored } from '../service/service.ts';

const FAILURE = '... on Error { __typename code message }';
/** What commands ask of a running service. */
export const commandOperations = {
  Ingest: `mutation Ingest($input: IngestArticleInput!) { ingestArticle(input: $input) {
  ... on IngestArticleSuccess { __typename status statementCount referenceCount article { id title } } ${FAILURE} } }`,
  Retract: `mutation Retract($input: RetractArticleInput!) { retractArticle(input: $input) { ... on RetractArticleSuccess { __typename id } ${FAILURE} } }`,
  AnyArticle: 'query AnyArticle { articles(first: 1) { nodes { id } } }',
} as const;

const failure = z.object({ code: z.string(), message: z.string() });
const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() })).optional(),
});
const ingested = z.object({
  ingestArticle: z.object({
    status: z.enum(['STORED', 'UNCHANGED', 'REVISED']),
    statementCount: z.number(),
    referenceCount: z.number(),
    article: z.object({ id: z.string(), title: z.string() }),
  }),
});
const retracted = z.object({ retractArticle: z.object({ id: z.string() }) });
const counted = z.object({ articles: z.object({ nodes: z.array(z.unknown()) }) });

/** The service does not let this caller write. */
export class Refused extends DomainError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The use cases that write, done by a running service over GraphQL. */
export class RemoteService {
  readonly #url: URL;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, token: string | null) {
    this.#url = new URL('/graphql', url);
    this.#headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
  }

  async ingest(record: ArticleRecord): Promise<Ingested> {
    const { article, status, statementCount, referenceCount } = ingested.parse(await this.#ask('Ingest', { input: record })).ingestArticle;
    return {
      article: toNodeId(article.id),
      title: article.title,
      status: status.toLowerCase() as Stored,
      statements: statementCount,
      references: referenceCount,
    };
  }

  /** Takes an article away, by its address or its id. */
  async retract(article: string): Promise<NodeId> {
    const by = URL.canParse(article) ? { url: article } : { id: toGlobalId('Article', article) };
    const answered = await this.#ask('Retract', { input: { article: by } }).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound(`The graph has no article ${article}.`, { article }) : error;
    });
    return toNodeId(retracted.parse(answered).retractArticle.id);
  }

  async isEmpty(): Promise<boolean> {
    return counted.parse(await this.#ask('AnyArticle', {})).articles.nodes.length === 0;
  }

  async #ask(operation: keyof typeof commandOperations, variables: object): Promise<unknown> {
    const body = JSON.stringify({ query: commandOperations[operation], variables });
    const response = await fetch(this.#url, { method: 'POST', headers: this.#headers, body }).catch((error: unknown) => {
      throw new Unavailable(`The service at ${this.#url.origin} does not answer.`, { url: this.#url.origin }, { cause: error });
    });
    const read = answer.safeParse(await response.json().catch(() => null));
    if (!read.success)
      throw new Unavailable(`The service at ${this.#url.origin} answered ${response.status}.`, { status: response.status });
    const [error] = read.data.errors ?? [];
    if (error) throw toError(error.extensions?.code ?? 'UNAVAILABLE', error.message);
    const failed = failure.safeParse(Object.values(read.data.data ?? {})[0]);
    if (failed.success) throw toError(failed.data.code, failed.data.message);
    return read.data.data;
  }
}

/** The error that the service told of, as if it had been thrown here. */
function toError(code: string, message: string): DomainError {
  if (code === 'NOT_FOUND') return new NotFound(message);
  if (code === 'CONFLICT') return new Conflict(message);
  if (code === 'UNAVAILABLE') return new Unavailable(message);
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')
    return new Refused(code, `${message} Set ONRECORD_TOKEN to a token that may write.`);
  if (code === 'TOO_LARGE')
    return new InvalidInput(
      'ARTICLE_TOO_LARGE',
      'A running service takes no article as large as this one. Stop it, then ingest this article.',
    );
  // Every other code is about what was sent, and keeps its own name.
  return new InvalidInput(code as InputProblem, message);
}

function toNodeId(globalId: string): NodeId {
  return readGlobalId(globalId, 'id', ['Article']).id;
}
