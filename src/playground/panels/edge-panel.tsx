import type { EdgeRead } from '../queries/edge.ts';
import { Link } from '../state/link.tsx';
import { counted, readableChoice, readableRelation } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { StatementList } from './statement-list.tsx';

/** An edge in one sentence, and the words or the statements it stands for. */
export function EdgePanel({ edge }: { readonly edge: EdgeRead }) {
  const { from, to } = edge;
  const relation = 'link' in edge ? readableRelation(edge.link.relation) : 'spoke about';
  return (
    <>
      <p class="kind-line">Relationship</p>
      <h2>
        <Link to={{ focus: from.id, article: null }}>{from.caption}</Link> {relation}{' '}
        <Link to={{ focus: to.id, article: null }}>{to.caption}</Link>
      </h2>
      {'link' in edge ? (
        <>
          <p class="who">
            {edge.link.role && `As ${readableChoice(edge.link.role)}. `}
            Rests on {counted(edge.link.supportCount, 'reference')}.
          </p>
          <h3>The words</h3>
          <Evidence words={edge.link.support} atMost={8} />
        </>
      ) : (
        <>
          <p class="who">
            {counted(edge.statements.length, 'statement')} about {to.caption}, or addressed there.
          </p>
          <StatementList statements={edge.statements} bySpeaker />
        </>
      )}
    </>
  );
}
