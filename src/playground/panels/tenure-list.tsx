import { useState } from 'preact/hooks';
import type { TenureRead } from '../queries/detail.ts';
import { years } from '../queries/drawn.ts';
import type { Supported } from '../queries/evidence.ts';
import { Link } from '../state/link.tsx';
import { joined, readableChoice, readableDate } from '../words.ts';
import { Evidence } from './evidence.tsx';

const SHOWN = 3;

interface TenureListProps {
  readonly edges: readonly (Supported & { readonly node: TenureRead })[];
  /** Which end of the tenure the list names. */
  readonly name: 'holder' | 'office';
}

/** Tenures with what is known of when, and the words that say so. */
export function TenureList({ edges, name }: TenureListProps) {
  const [isWhole, setWhole] = useState(edges.length <= SHOWN + 1);
  return (
    <>
      <ul class="cards">
        {inOrder(edges)
          .slice(0, isWhole ? edges.length : SHOWN)
          .map(({ node, support, supportCount }) => {
            const end = name === 'holder' ? node.holder : node.office;
            return (
              <li class="card" key={node.id}>
                <Link to={{ focus: end?.id ?? node.id, article: null }} class="headline">
                  {end?.caption ?? node.title}
                </Link>
                <p class="meta">{toTime(node)}</p>
                <details>
                  <summary>The words that say so</summary>
                  <Evidence words={support} of={Math.max(support.length, supportCount)} atMost={2} />
                </details>
              </li>
            );
          })}
      </ul>
      {!isWhole && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show {edges.length - SHOWN} more
        </button>
      )}
    </>
  );
}

/** What is held before what was or may be, and of those the latest attested first. */
export function inOrder<Edge extends { readonly node: TenureRead }>(edges: readonly Edge[]): readonly Edge[] {
  const rank = ({ node }: Edge) => ((node.status === 'HELD' || node.status === 'ACTING') && !node.endedBefore ? 0 : 1);
  return [...edges].sort((a, b) => rank(a) - rank(b) || (b.node.attestedLast ?? '').localeCompare(a.node.attestedLast ?? ''));
}

/** When, as far as articles say: their own dates, else the days on which they attest it. */
export function toTime({ status, from, until, attestedFirst, attestedLast, endedBefore }: TenureRead): string {
  const attested =
    attestedFirst && attestedLast && attestedFirst !== attestedLast
      ? `in articles of ${readableDate(attestedFirst)} to ${readableDate(attestedLast)}`
      : attestedFirst && `in an article of ${readableDate(attestedFirst)}`;
  const over = endedBefore && !until ? `over by ${readableDate(endedBefore)}` : null;
  return joined(status === 'HELD' ? null : readableChoice(status), years(from, until), over, attested);
}
