import type { QuotedActor } from '../queries/newest.ts';
import { Link } from '../state/link.tsx';
import { counted } from '../words.ts';

/** Who speaks most in all articles: the name, which leads to the details, the office and how many statements. */
export function MostQuoted({ rows }: { readonly rows: readonly QuotedActor[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="most-quoted">
      <h2 id="most-quoted">Most quoted</h2>
      <ol class="most-quoted">
        {rows.map(
          ({ node, statements }) =>
            node && (
              <li key={node.id}>
                <Link to={{ focus: node.id }}>{node.caption}</Link>
                <span class="office">{officeOf(node.tenures?.nodes ?? [])}</span>
                <span class="source">{counted(statements, 'statement')}</span>
              </li>
            ),
        )}
      </ol>
    </section>
  );
}

/** The office that is held, as the latest articles attest it; empty when none is. */
function officeOf(tenures: NonNullable<NonNullable<QuotedActor['node']>['tenures']>['nodes']): string {
  const held = tenures.filter(({ status, endedBefore }) => (status === 'HELD' || status === 'ACTING') && !endedBefore);
  const [latest] = [...held].sort((a, b) => (b.attestedLast ?? '').localeCompare(a.attestedLast ?? ''));
  return latest?.office?.caption ?? '';
}
