import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../../src/cli/io.ts';
import { readExamples, readSamples } from '../../tests/api/examples.ts';
import { fillVariables, type Ask } from '../../src/graphiql/example.ts';
import { seeded } from './random.ts';

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  __typename ... on IngestArticleSuccess { article { id url } } ... on Error { code } } }`;
const FIND = `query ($url: String!) { article(by: { url: $url }) { id } }`;
/** Milliseconds between two articles of the writer. */
const PAUSE = 500;
/** Failures that are told one by one. */
const TOLD = 5;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
}

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Everybody who asks the service during a soak, and what they were answered. */
export class Callers {
  /** When each answer without an error came, and how many milliseconds after its question. */
  readonly answers: { readonly at: number; readonly waited: number }[] = [];
  readonly counts = { answered: 0, refused: {} as Record<string, number>, broken: 0, written: 0 };
  /** Whether Neo4j is away: then coded errors are what should come, and only then. */
  away = false;
  readonly #url: string;
  readonly #acknowledged: string[] = [];
  readonly #questions: Question[] = [];

  constructor(url: string) {
    this.#url = `${url}/graphql`;
  }

  /** Stores the sample articles and fills in the example operations that read. */
  async fill(): Promise<void> {
    for (const record of readSamples()) await this.#post({ query: INGEST, variables: { input: record } });
    const ask: Ask = (query, variables) => this.#post({ query, variables });
    const reading = readExamples().filter(({ query }) => !/^mutation/m.test(query));
    for (const example of reading) {
      let variables = await fillVariables(example, ask);
      // A server that has just started may be too slow for its first questions.
      while (Object.keys(example.find ?? {}).some((name) => !(name in variables))) {
        await sleep(PAUSE);
        variables = await fillVariables(example, ask);
      }
      this.#questions.push({ query: example.query, variables });
    }
  }

  /** So many callers, each with one question after the other. */
  async ask(clients: number, until: number): Promise<void> {
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        const random = seeded(client + 1);
        while (Date.now() < until) {
          const question = this.#questions[Math.floor(random() * this.#questions.length)];
          if (question) await this.#ask(question);
        }
      }),
    );
  }

  /** One article after the other, each another; those that are acknowledged are remembered. */
  async write(until: number): Promise<void> {
    const samples = readSamples();
    for (let number = 0; Date.now() < until; number += 1) {
      const sample = samples[number % samples.length];
      const url = `https://soak.example/${number}`;
      const answer = await this.#ask({ query: INGEST, variables: { input: { ...sample, url } } });
      const { __typename: type } = (answer.data?.['ingestArticle'] ?? {}) as { readonly __typename?: string };
      if (type === 'IngestArticleSuccess') {
        this.#acknowledged.push(url);
        this.counts.written += 1;
      }
      await sleep(PAUSE);
    }
  }

  /** Whether a question is answered now. */
  async areAnswered(): Promise<boolean> {
    const answer = await this.#post({ query: '{ articles(first: 1) { nodes { id } } }', variables: {} }).catch(() => null);
    return answer?.data?.['articles'] !== undefined && answer.data['articles'] !== null;
  }

  /** How many articles that were acknowledged cannot be found. */
  async countLost(): Promise<number> {
    let lost = 0;
    for (const url of this.#acknowledged) {
      const { data } = await this.#post({ query: FIND, variables: { url } });
      if (!data?.['article']) lost += 1;
    }
    return lost;
  }

  async #ask(question: Question): Promise<Answer> {
    const asked = { at: Date.now(), away: this.away };
    const answer = await this.#post(question).catch(toFailure);
    this.#note(answer, asked);
    return answer;
  }

  #note(answer: Answer, asked: { readonly at: number; readonly away: boolean }): void {
    const [error] = answer.errors ?? [];
    const code = error?.extensions?.code;
    if (answer.data && !error) {
      this.counts.answered += 1;
      this.answers.push({ at: Date.now(), waited: Date.now() - asked.at });
    } else if (code !== undefined && (asked.away || this.away)) this.counts.refused[code] = (this.counts.refused[code] ?? 0) + 1;
    else {
      this.counts.broken += 1;
      if (this.counts.broken <= TOLD) say(`Unexpected: ${code ?? 'no answer'} ${error?.message ?? ''}`);
      this.counts.refused[`unexpected ${code ?? 'no answer'}`] = (this.counts.refused[`unexpected ${code ?? 'no answer'}`] ?? 0) + 1;
    }
  }

  async #post(question: Question): Promise<Answer> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    return (await response.json()) as Answer;
  }
}

/** A connection that failed, told as an answer without a code. */
function toFailure(error: unknown): Answer {
  const { message, cause } = error as Error;
  return { errors: [{ message: `${message}: ${cause instanceof Error ? cause.message : ''}` }] };
}
