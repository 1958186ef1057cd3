import { SPOKE_ABOUT } from '../canvas/derived.ts';
import type { EdgeRead } from '../queries/edge.ts';
import { Link } from '../state/link.tsx';
import { readableRelation } from '../relation-words.ts';
import { counted, readableChoice } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { StatementList } from './statement-list.tsx';
import { TenureList } from './tenure-list.tsx';

/** An edge in one sentence, and the words or the statements it stands for. */
export function EdgePanel({ edge }: { readonly edge: EdgeRead }) {
  const { from, to } = edge;
  const relation = readableRelation('link' in edge ? edge.link.relation : 'tenures' in edge ? edge.relation : SPOKE_ABOUT);
  return (
    <>
      <p class="kind-line">Relationship</p>
      <h2>
        <Link to={{ focus: from.id, article: null }}>{from.caption}</Link> {relation}{' '}
        <Link to={{ focus: to.id, article: null }}>{to.caption}</Link>
      </h2>
      {'tenures' in edge && <TenureList edges={edge.tenures} name="office" />}
      {'link' in edge && (
        <>
          <p class="who">
            {edge.link.role && `As ${readableChoice(edge.link.role)}. `}
            Rests on {counted(edge.link.supportCount, 'reference')}.
          </p>
          <h3>The words</h3>
          <Evidence words={edge.link.support} atMost={8} />
        </>
      )}
      {'statements' in edge && (
        <>
          <p class="who">
            {counted(edge.statements.length, 'statement')} about {to.caption}, or addressed to them.
          </p>
          <StatementList statements={edge.statements} bySpeaker />
        </>
      )}
    </>
  );
}
