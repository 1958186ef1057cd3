import type { ComponentChildren } from 'preact';
import type { EntityDetail } from '../queries/detail.ts';
import type { Said } from '../queries/said.ts';
import { Link } from '../state/link.tsx';
import { joined, oneOf, publishedOn, readableChoice, readableDate } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { Heading } from './heading.tsx';
import { KindLine } from './kind-line.tsx';
import { SaidLists } from './said-lists.tsx';
import { Sameness } from './sameness.tsx';
import { inOrder, TenureList } from './tenure-list.tsx';

interface EntityPanelProps {
  readonly entity: EntityDetail;
  readonly said: Said;
  readonly children: ComponentChildren;
}

/** Who or what it is, the offices with their words, what was said, and the articles that name it. */
export function EntityPanel({ entity, said, children }: EntityPanelProps) {
  const { statementsAbout, mentions, tenures } = entity;
  const pronoun = entity.__typename === 'Person' ? 'them' : 'it';
  const isActor = entity.__typename === 'Person' || entity.__typename === 'Organization';
  return (
    <>
      <KindLine kind={entity.__typename} type={entity.organizationType ?? entity.placeType ?? entity.eventType} />
      <h2>{entity.caption}</h2>
      <p class="who">{toWho(entity)}</p>
      <Related entity={entity} />
      {children}
      {tenures && tenures.edges.length > 0 && (
        <>
          <Heading title={entity.__typename === 'Office' ? 'Held by' : 'Offices'} count={tenures.edges.length} />
          <TenureList edges={tenures.edges} name={entity.__typename === 'Office' ? 'holder' : 'office'} />
        </>
      )}
      <SaidLists
        {...said}
        title="Latest statements"
        bySpeaker={isActor}
        about={
          statementsAbout
            ? { title: `Said about ${pronoun}`, nodes: statementsAbout.nodes, total: statementsAbout.totalCount ?? 0 }
            : undefined
        }
      />
      {mentions && mentions.edges.length > 0 && <Mentions mentions={mentions} pronoun={pronoun} />}
      <Sameness entity={entity} />
    </>
  );
}

interface MentionsProps {
  readonly mentions: NonNullable<EntityDetail['mentions']>;
  readonly pronoun: string;
}

function Mentions({ mentions, pronoun }: MentionsProps) {
  return (
    <>
      <Heading title="In articles" count={mentions.totalCount ?? null} />
      <ul class="cards">
        {mentions.edges.map(({ node, support }) => (
          <li class="card" key={node.id}>
            <Link to={{ article: node.id, focus: null }} class="headline">
              {node.title}
            </Link>
            <p class="meta">{joined(node.outlet, publishedOn(node.published))}</p>
            <details>
              <summary>The words that name {pronoun}</summary>
              <Evidence words={support} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Related({ entity }: { readonly entity: EntityDetail }) {
  const rows: readonly (readonly [string, readonly { readonly id: string; readonly caption: string; readonly role?: string | null }[]])[] =
    [
      ['Member of', nodesOf(entity.memberOf)],
      ['Part of', nodesOf(entity.partOf)],
      ['Belongs to', entity.body ? [entity.body] : []],
      ['For', entity.jurisdiction ? [entity.jurisdiction] : []],
      ['Within', nodesOf(entity.within)],
      ['Participants', nodesOf(entity.participants)],
      ['Where', nodesOf(entity.places)],
    ];
  const told = rows.filter(([, nodes]) => nodes.length > 0);
  if (told.length === 0) return null;
  return (
    <dl class="facts">
      {told.map(([name, nodes]) => (
        <>
          <dt>{name}</dt>
          <dd>
            {nodes.map(({ id, caption, role }, index) => (
              <>
                {index > 0 && ', '}
                <Link to={{ focus: id, article: null }}>{caption}</Link>
                {role && ` (${readableChoice(role)})`}
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}

function nodesOf(edges: EntityDetail['memberOf']) {
  return (edges?.edges ?? []).map(({ node, role }) => ({ ...node, role }));
}

function toWho({ aliases, caption, __typename, date, dateWords, tenures }: EntityDetail): string {
  const others = aliases.filter((alias) => alias !== caption).slice(0, 5);
  const when = date ? readableDate(date) : dateWords;
  const latest = inOrder(tenures?.edges ?? [])[0]?.node;
  const status = latest && latest.status !== 'HELD' && readableChoice(latest.status);
  const holds = __typename === 'Person' && latest && `${status ? `${status} ` : ''}${latest.office?.caption ?? latest.title}`;
  return joined(holds, when, others.length > 0 && `also ${others.join(', ')}`) || `${oneOf([__typename])} that articles name.`;
}
