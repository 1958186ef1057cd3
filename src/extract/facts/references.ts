import type { Mention, Reference, ReferenceTo } from '../../domain/facts.ts';
import { toId, type RefId } from '../../domain/id.ts';
import { kinds, type ReferenceKind } from '../../domain/model.ts';
import { spanOf, type Document, type TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import type { EventFound } from '../events/event.ts';
import type { OfficesFound } from '../offices/offices.ts';
import { toEventReferences } from './events.ts';
import { keysOf } from './identity.ts';

/** The references of an article, with the id of each chain, office and tenure by its index. */
export interface References {
  readonly all: readonly Reference[];
  readonly chains: readonly RefId[];
  readonly offices: readonly RefId[];
  readonly tenures: readonly RefId[];
  readonly events: readonly RefId[];
}

/** Chains, offices and tenures as references: ids from the first span, fields from the words. */
export function toReferences(
  document: Document,
  chains: readonly Chain[],
  { offices, tenures }: OfficesFound,
  events: readonly EventFound[],
): References {
  const of = (kind: ReferenceKind, first: TokenRange): RefId => {
    const { start, end } = spanOf(document, first);
    return toId(document.article.revision, kind, start, end);
  };
  const published = document.article.published;
  const people = chains.map((chain) => chainReference(document, chain, of(chain.kind, chain.mentions[0] ?? { first: 0, last: 1 })));
  const posts = offices.map(({ title, key, aliases, mentions }): Reference => ({
    id: of('Office', mentions[0] ?? { first: 0, last: 1 }),
    kind: 'Office',
    fields: { title, aliases },
    keys: key === '' ? [] : [key],
    mentions: mentions.map((range) => ({ ...spanOf(document, range), form: 'TITLE' })),
    rule: 'office.title',
    confidence: 0.9,
  }));
  const held = tenures.map(({ person, office, status, from, until, mentions, rule, confidence }): ReferenceTo<'Tenure'> => {
    const first = spanOf(document, mentions[0] ?? { first: 0, last: 1 });
    const title = `${chains[person]?.name ?? ''}, ${offices[office]?.title ?? ''}`;
    return {
      id: toId(document.article.revision, 'Tenure', first.start, first.end, person, status),
      kind: 'Tenure',
      fields: {
        title,
        status,
        ...(from === null ? {} : { from }),
        ...(until === null ? {} : { until }),
        ...(published === undefined
          ? {}
          : status === 'FORMER'
            ? { endedBefore: published }
            : { attestedFirst: published, attestedLast: published }),
      },
      keys: [],
      mentions: mentions.map((range) => ({ ...spanOf(document, range), form: 'TITLE' })),
      rule,
      confidence,
    };
  });
  const happened = toEventReferences(document, events, chains);
  return {
    all: [...people, ...posts, ...held, ...happened],
    events: happened.map(({ id }) => id),
    chains: people.map(({ id }) => id),
    offices: posts.map(({ id }) => id),
    tenures: held.map(({ id }) => id),
  };
}

function chainReference(document: Document, chain: Chain, id: RefId): Reference {
  const mentions = chain.mentions.map((range): Mention => ({ ...spanOf(document, range), form: range.form }));
  const aliases = [...new Set(chain.names.map(({ text }) => text))].filter((text) => text !== chain.name).sort();
  const base = { id, keys: keysOf(chain), mentions, rule: chain.rule, confidence: chain.confidence };
  if (chain.kind === 'Person') return { ...base, kind: 'Person', fields: { name: chain.name, aliases } };
  const name = chain.known?.name ?? chain.name;
  const others = [...new Set([...aliases, ...(chain.name === name ? [] : [chain.name])])].filter((text) => text !== name).sort();
  if (chain.kind === 'Organization') {
    const type = kinds.Organization.fields.type.values.find((value) => value === chain.known?.sort);
    return { ...base, kind: 'Organization', fields: { name, aliases: others, ...(type === undefined ? {} : { type }) } };
  }
  const type = kinds.Place.fields.type.values.find((value) => value === chain.known?.sort) ?? 'UNKNOWN';
  return { ...base, kind: 'Place', fields: { name, aliases: others, type } };
}
