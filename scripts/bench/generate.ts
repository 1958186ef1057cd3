import type { Article } from '../../src/domain/article.ts';
import type { Reference, RelationFact, StatementFact } from '../../src/domain/facts.ts';
import type { ArticleGraph, Judgement } from '../../src/domain/graph.ts';
import { toId, toRevision, type NodeId } from '../../src/domain/id.ts';
import type { FieldsOf } from '../../src/domain/kind.ts';
import type { Kinds, ReferenceKind } from '../../src/domain/model.ts';
import type { RelationType } from '../../src/domain/relations.ts';
import type { PartialDate } from '../../src/domain/time.ts';
import { sentence, zipf, type Random } from './random.ts';

const STATEMENTS_PER_ARTICLE = 8;
/** One statement in twenty is of a wire story: the same words in many articles. */
const WIRE_SHARE = 0.05;
const NOWHERE = { start: 0, end: 5 };

/** How many there may be of what; statements follow from the articles, and what no article names is not made. */
export interface Size {
  readonly articles: number;
  readonly people: number;
  readonly places: number;
  readonly organizations: number;
  readonly events: number;
}

/** About `nodes` nodes: two thirds of them statements, a person with an office for every twelve. */
export function sizeOf(nodes: number): Size {
  const share = (part: number) => Math.max(1, Math.round(nodes * part));
  return { articles: share(0.083), people: share(0.08), places: share(0.02), organizations: share(0.02), events: share(0.03) };
}

/** How many statements a graph of a size has. */
export function statementsOf({ articles }: Size): number {
  return articles * STATEMENTS_PER_ARTICLE;
}

/**
 * Articles of a made-up world, always the same for a seed: mentions are Zipf-distributed, and the first person speaks
 * at least one statement in ten. Every person holds one office in one body.
 */
export function* generate(size: Size, random: Random): Generator<ArticleGraph> {
  for (let index = 0; index < size.articles; index += 1) yield articleGraph(index, size, random);
}

/** What all URLs of made-up articles begin with: by it a graph is known as one that may be thrown away. */
export const BENCH_SITE = 'https://bench.example/';

/** The id of the person of a rank: 0 is the one that everybody quotes. */
export function personId(rank: number): NodeId {
  return toId('bench', 'Person', rank);
}

function articleGraph(index: number, size: Size, random: Random): ArticleGraph {
  const article = articleOf(index, size, random);
  const draft = new Draft(article);
  const place = draft.refer('Place', zipf(random, size.places), (n) => ({ name: `Place ${n}`, type: 'CITY' as const }));
  const event = draft.refer('Event', zipf(random, size.events), (n) => ({
    name: `Briefing ${n}`,
    type: 'BRIEFING' as const,
    ...(article.published && { date: article.published }),
  }));
  draft.relate('TOOK_PLACE_IN', event.entity, place.entity, event.ref);
  for (let position = 0; position < STATEMENTS_PER_ARTICLE; position += 1) {
    const rank = random() < 0.1 ? 0 : zipf(random, size.people);
    const speaker = draft.holder(rank, size);
    const id = toId(article.revision, 'Statement', position);
    draft.statements.push({ ...statementOf(id, position, random), ...wireWords(size, random) });
    draft.relate('APPEARS_IN', id, article.id, id);
    draft.relate('SPOKEN_BY', id, speaker.person, id);
    draft.relate('SPOKEN_AS', id, speaker.tenure, id);
    draft.relate('ABOUT', id, place.entity, id);
    draft.relate('DURING', id, event.entity, id);
  }
  return draft;
}

/** One article's graph as it grows: each entity is referred to once. */
class Draft implements ArticleGraph {
  readonly article: Article;
  readonly coverage = { quotesWithoutSpeaker: [], unresolvedMentions: [], openDates: [] };
  readonly references: Reference[] = [];
  readonly judgements: Judgement[] = [];
  readonly statements: StatementFact[] = [];
  readonly relations: (RelationFact & { readonly ref: NodeId })[] = [];
  readonly #byEntity = new Map<NodeId, NodeId>();

  constructor(article: Article) {
    this.article = article;
  }

  refer<K extends ReferenceKind>(kind: K, rank: number, fields: (rank: number) => FieldsOf<Kinds[K]>): { entity: NodeId; ref: NodeId } {
    const entity = toId('bench', kind, rank);
    const known = this.#byEntity.get(entity);
    if (known !== undefined) return { entity, ref: known };
    const ref = toId(this.article.revision, kind, rank);
    this.#byEntity.set(entity, ref);
    const mentions = [{ ...NOWHERE, form: 'NAME' as const }];
    this.references.push({
      id: ref,
      kind,
      fields: fields(rank),
      keys: [`${kind} ${rank}`],
      mentions,
      rule: 'bench',
      confidence: 1,
    } as unknown as Reference);
    this.judgements.push({ ref, entity, verdict: 'SAME', reasons: ['generated'], confidence: 1 });
    return { entity, ref };
  }

  holder(rank: number, size: Size): { person: NodeId; tenure: NodeId } {
    const person = this.refer('Person', rank, (n) => ({ name: `Person Number ${n}`, aliases: [`Number ${n}`] }));
    const tenure = this.refer('Tenure', rank, (n) => ({ title: `Person Number ${n}, Secretary ${n}`, status: 'HELD' as const }));
    const office = this.refer('Office', rank, (n) => ({ title: `Secretary ${n}` }));
    const body = this.refer('Organization', rank % size.organizations, (n) => ({ name: `Department ${n}`, type: 'AGENCY' as const }));
    if (!this.relations.some(({ ref, type }) => type === 'HOLDS' && ref === tenure.ref)) {
      this.relate('HOLDS', person.entity, tenure.entity, tenure.ref);
      this.relate('OF_OFFICE', tenure.entity, office.entity, tenure.ref);
      this.relate('IN_BODY', office.entity, body.entity, office.ref);
    }
    return { person: person.entity, tenure: tenure.entity };
  }

  relate(type: RelationType, from: NodeId, to: NodeId, ref: NodeId): void {
    this.relations.push({ type, from, to, ref, spans: [NOWHERE], rule: 'bench', confidence: 1, assertedBy: 'NARRATOR' });
  }
}

function articleOf(index: number, size: Size, random: Random): Article {
  const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10) as PartialDate;
  const text = Array.from({ length: 12 }, () => sentence(random)).join(' ');
  return {
    id: toId('bench', 'Article', index),
    revision: toRevision('bench', JSON.stringify(size), String(index)),
    title: sentence(random),
    text,
    outlet: `Outlet ${index % 20}`,
    url: `${BENCH_SITE}${index}`,
    published: day,
    language: 'en',
    sections: [{ kind: 'BODY', start: 0, end: text.length }],
  };
}

/** The words of a wire story, when this is one: the more outlets print it, the more articles repeat it. */
function wireWords(size: Size, random: Random): Partial<StatementFact> {
  if (random() >= WIRE_SHARE) return {};
  const story = zipf(random, Math.max(1, Math.round(size.articles / 4)));
  return { text: `Wire story ${story} says that the bridge stays open.`, wordsKey: toId('bench', 'words', story) };
}

function statementOf(id: NodeId, position: number, random: Random): StatementFact {
  return {
    id,
    text: sentence(random),
    kind: 'DIRECT',
    mode: 'SPEECH',
    segments: [position * 10, position * 10 + 9],
    quoted: [position * 10, position * 10 + 9],
    cue: 'said',
    cueLemma: 'say',
    cueClass: 'SAY',
    speakerForm: 'NAME',
    rule: 'bench',
    confidence: 1,
    wordsKey: null,
  };
}
