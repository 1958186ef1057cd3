import { pino } from 'pino';
import { extract as extractByRules } from '../../src/extract/extract.ts';
import type { Role } from '../../src/domain/caller.ts';
import { openAccess, type Access } from '../../src/http/access.ts';
import type { Audit } from '../../src/http/audit-log.ts';
import type { Metrics } from '../../src/http/metrics.ts';
import type { KnownOperation } from '../../src/http/operations.ts';
import { createGraphQL, type GraphQLServer } from '../../src/http/yoga.ts';
import { createService, type Parts } from '../../src/service/create-service.ts';
import type { Service } from '../../src/service/service.ts';
import type { Engine } from '../../src/store/engine.ts';
import { createStore } from '../../src/store/store.ts';
import { ArticleFacts } from '../store/article-graphs.ts';
import { openEmbeddedEmpty } from '../store/stores.ts';

/** What came back: the status and the body, without what it cost. */
export interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
}

/** A service over a graph in memory, asked as its users ask. */
export interface TestGraph {
  readonly graphql: GraphQLServer;
  readonly service: Service;
  /** The names of the statements that ran since it was last asked, in order; `write` for each transaction. */
  statements(): readonly string[];
  /** What was logged since. */
  logged(): readonly string[];
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Options {
  readonly access?: Access;
  readonly publicOrigins?: readonly string[];
  readonly costPerMinute?: number;
  readonly metrics?: Metrics;
  readonly trustedProxies?: readonly string[];
  readonly locked?: boolean;
  readonly registered?: readonly KnownOperation[];
  readonly textsFor?: Role;
  readonly audit?: Audit;
  /** The engine, empty; in memory unless told. */
  readonly open?: () => Promise<{ readonly engine: Engine; readonly close: () => Promise<void> }>;
  /** What reads facts; the rules alone, without the language model, unless told. */
  readonly extract?: Parts['extract'];
  readonly now?: () => Date;
  /** Puts something in the place of a part of the service. */
  readonly instead?: (service: Service) => Service;
}

export async function openGraph({
  access = openAccess,
  publicOrigins = [],
  costPerMinute = 0,
  metrics,
  trustedProxies = [],
  locked = false,
  registered = [],
  textsFor = 'reader',
  audit = () => undefined,
  open = openEmbeddedEmpty,
  extract = extractByRules,
  now = () => new Date(),
  instead = (service) => service,
}: Options = {}): Promise<TestGraph> {
  let ran: string[] = [];
  let lines: string[] = [];
  const { engine, close } = await open();
  const watched: Engine = {
    ...engine,
    read: (query, params, call) => {
      ran.push(query.name.replace('read/', ''));
      return engine.read(query, params, call);
    },
    write: (work) => {
      ran.push('write');
      return engine.write(work);
    },
  };
  const store = createStore(watched);
  const service = createService({ store, extract, now });
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const graphql = createGraphQL({
    service: instead(service),
    access,
    log,
    publicOrigins,
    costPerMinute,
    metrics,
    trustedProxies,
    locked,
    registered,
    textsFor,
    audit,
  });
  return {
    graphql,
    service,
    statements: () => ran.splice(0),
    logged: () => lines.splice(0),
    ask: async (query, variables = {}, headers = {}) => {
      const response = await graphql.fetch('http://service/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { extensions: _, ...body } = (await response.json()) as Record<string, unknown>;
      return { status: response.status, ...body };
    },
    close,
  };
}

/** Two articles about a bridge toll: two people, an office, a body, a place and an event between them. */
export async function openTollGraph(options: Options = {}): Promise<TestGraph> {
  const graph = await openGraph(options);
  for (const facts of [tollFacts(), ferryFacts()]) {
    await (graph.service.graph as unknown as ReturnType<typeof createStore>).replaceArticle(
      facts.article,
      facts.keys,
      ({ candidates }) => ({
        graph: facts.decide(candidates),
        pins: [],
      }),
    );
  }
  graph.statements();
  return graph;
}

const filler = 'The senators sat until nine and heard two hundred people, one after another, on what it costs to cross a river. ';

function tollFacts(): ArticleFacts {
  const facts = new ArticleFacts({
    name: 'toll',
    title: 'Senate backs toll',
    outlet: 'Courier',
    published: '2026-01-26',
    text: filler.repeat(9),
  });
  const ada = facts.person('Ada Vane', ['Vane']);
  const ruth = facts.person('Ruth Holt');
  const office = facts.refer('Office', { title: 'Governor of Westland', aliases: ['Gov.'] }, ['office governor of westland']);
  const senate = facts.refer('Organization', { name: 'Westland Senate', aliases: [], type: 'LEGISLATURE' }, [
    'organization westland senate',
  ]);
  const alder = facts.refer('Place', { name: 'Port Alder', aliases: [], type: 'CITY' }, ['place port alder']);
  const hearing = facts.refer('Event', { name: 'Hearing on the toll', type: 'MEETING', date: '2026-01-25' }, ['event hearing']);
  const tenure = facts.holds(ada, office, 'Ada Vane, Governor of Westland');
  facts.relate('MEMBER_OF', ruth, senate);
  facts.relate('TOOK_PART', ruth, hearing, { role: 'SPEAKER' });
  facts.relate('TOOK_PLACE_IN', hearing, alder);
  facts.say('The bridge is old.', { speaker: ada, as: tenure, about: [alder], during: hearing });
  facts.say('Nobody should pay to get to work.', { speaker: ruth, to: [ada], about: [ada], during: hearing });
  facts.say('The senate has voted.', { speaker: senate });
  return facts;
}

function ferryFacts(): ArticleFacts {
  const facts = new ArticleFacts({
    name: 'ferry',
    title: 'Ferry stays',
    outlet: 'Ledger',
    published: '2026-02-02',
    text: filler.repeat(9),
  });
  const ada = facts.person('Ada Vane', ['Gov. Vane']);
  const office = facts.refer('Office', { title: 'Governor of Westland', aliases: ['Gov.'] }, ['office governor of westland']);
  const tenure = facts.holds(ada, office, 'Ada Vane, Governor of Westland');
  facts.say('The ferry stays.', { speaker: ada, as: tenure });
  facts.say('I have said what I have said.', { speaker: ada });
  return facts;
}
