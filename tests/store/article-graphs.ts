import type { Article } from '../../src/domain/article.ts';
import type { AssertedBy, Coverage, Reference, RelationFact, StatementFact } from '../../src/domain/facts.ts';
import type { ArticleGraph, Candidate, Judgement } from '../../src/domain/graph.ts';
import { toId, toRevision, type NodeId } from '../../src/domain/id.ts';
import type { FieldsOf } from '../../src/domain/kind.ts';
import type { Kinds, ReferenceKind } from '../../src/domain/model.ts';
import type { RelationType, Role } from '../../src/domain/relations.ts';
import type { Span } from '../../src/domain/span.ts';
import type { PartialDate } from '../../src/domain/time.ts';

type WrittenDate<F> = { [N in keyof F]: F[N] extends PartialDate | undefined ? string : F[N] };
type Fields<K extends ReferenceKind> = WrittenDate<FieldsOf<Kinds[K]>>;

export interface ArticleSpec {
  readonly name: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly text?: string;
}

interface StatementSpec {
  readonly speaker?: NodeId;
  readonly as?: NodeId;
  readonly to?: readonly NodeId[];
  readonly about?: readonly NodeId[];
  readonly during?: NodeId;
  readonly reportedIn?: NodeId;
  readonly kind?: StatementFact['kind'];
  readonly mode?: StatementFact['mode'];
  readonly saidOn?: string;
  readonly wordsKey?: string | null;
}

/**
 * Facts of an article, told in the order of the test: each call returns the local id (a reference or a statement)
 * that later calls join. `decide` puts references to the candidates that share a key, else founds an entity.
 */
export class ArticleFacts {
  readonly article: Article;
  readonly references: Reference[] = [];
  readonly statements: StatementFact[] = [];
  readonly coverage: Coverage = { quotesWithoutSpeaker: [{ start: 1, end: 4 }], unresolvedMentions: [], openDates: [] };
  readonly #relations: RelationFact[] = [];

  constructor({ name, title = `About ${name}`, outlet, published, text = `The article called ${name}, of some words.` }: ArticleSpec) {
    this.article = {
      id: toId('test', 'Article', name),
      revision: toRevision(name, title, outlet ?? null, published ?? null, text),
      title,
      text,
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published: published as PartialDate }),
      sections: [{ kind: 'BODY', start: 0, end: text.length }],
    };
  }

  refer<K extends ReferenceKind>(kind: K, fields: Fields<K>, keys: readonly string[] = []): NodeId {
    const start = this.references.length * 10;
    const id = toId(this.article.revision, kind, start);
    const reference = { id, kind, fields, keys, mentions: [{ start, end: start + 7, form: 'NAME' }], rule: 'test-name', confidence: 0.9 };
    this.references.push(reference as unknown as Reference);
    return id;
  }

  person(name: string, aliases: readonly string[] = []): NodeId {
    return this.refer('Person', { name, aliases }, [`person ${name.toLowerCase()}`]);
  }

  /** A person in an office: the tenure, joined with both. */
  holds(person: NodeId, office: NodeId, title: string, status: Fields<'Tenure'>['status'] = 'HELD', from?: string): NodeId {
    const { published } = this.article;
    const attested = published ? { attestedFirst: published, attestedLast: published } : {};
    const tenure = this.refer('Tenure', { title, status, ...(from === undefined ? {} : { from }), ...attested }, [
      `tenure ${title.toLowerCase()}`,
    ]);
    this.relate('HOLDS', person, tenure);
    this.relate('OF_OFFICE', tenure, office);
    return tenure;
  }

  relate(type: RelationType, from: NodeId, to: NodeId, more: { role?: Role; spans?: readonly Span[]; assertedBy?: AssertedBy } = {}): void {
    this.#relations.push({
      type,
      from,
      to,
      spans: [{ start: 0, end: 5 }],
      rule: 'test-rule',
      confidence: 0.8,
      assertedBy: 'NARRATOR',
      ...more,
    });
  }

  say(text: string, spec: StatementSpec = {}): NodeId {
    const start = this.statements.length * 100;
    const id = toId(this.article.revision, 'Statement', start);
    this.statements.push({
      id,
      text,
      kind: spec.kind ?? 'DIRECT',
      mode: spec.mode ?? 'SPEECH',
      segments: [start, start + text.length],
      quoted: [start, start + text.length],
      cue: 'said',
      cueLemma: 'say',
      cueClass: 'SAY',
      negated: false,
      ...(spec.saidOn === undefined ? {} : { saidOn: spec.saidOn as PartialDate }),
      speakerForm: 'NAME',
      rule: 'test-quote',
      confidence: 0.95,
      wordsKey: spec.wordsKey ?? null,
    });
    const ends: readonly (readonly [RelationType, readonly (NodeId | undefined)[]])[] = [
      ['APPEARS_IN', [this.article.id]],
      ['SPOKEN_BY', [spec.speaker]],
      ['SPOKEN_AS', [spec.as]],
      ['ADDRESSED_TO', spec.to ?? []],
      ['ABOUT', spec.about ?? []],
      ['DURING', [spec.during]],
      ['REPORTED_IN', [spec.reportedIn]],
    ];
    for (const [type, to] of ends) for (const end of to) if (end !== undefined) this.relate(type, id, end);
    return id;
  }

  get keys(): readonly string[] {
    return this.references.flatMap(({ keys }) => keys);
  }

  /** Puts each reference to the first candidate of its kind that shares a key, else founds an entity of its own id. */
  decide(candidates: readonly Candidate[]): ArticleGraph {
    const judgements = this.references.map((reference): Judgement => {
      const same = candidates.find(({ kind, keys }) => kind === reference.kind && keys.some((key) => reference.keys.includes(key)));
      return same
        ? { ref: reference.id, entity: same.id, verdict: 'SAME', reasons: ['the same key'], confidence: 0.9 }
        : { ref: reference.id, entity: reference.id, verdict: 'FOUNDED', reasons: ['the first of its name'], confidence: 1 };
    });
    const entities = new Map(judgements.map(({ ref, entity }) => [ref, entity]));
    const relations = this.#relations.map((fact) => ({
      ...fact,
      from: entities.get(fact.from) ?? fact.from,
      to: entities.get(fact.to) ?? fact.to,
      ref: fact.from,
    }));
    return {
      article: this.article,
      coverage: this.coverage,
      references: this.references,
      judgements,
      statements: this.statements,
      relations,
    };
  }
}
