import { useEffect, useRef } from 'preact/hooks';
import { detailOperation, type Detail } from '../queries/detail.ts';
import { fetchEdge } from '../queries/edge.ts';
import { request } from '../queries/request.ts';
import { useNavigation } from '../state/link.tsx';
import { useLoaded } from '../state/use-loaded.ts';
import { Connections } from './connections.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { ArticlePanel, TenurePanel } from './small-panels.tsx';
import { StatementPanel } from './statement-panel.tsx';
import { Waiting } from './waiting.tsx';

interface FocusPanelProps {
  readonly focus: string;
  readonly isDrawn: boolean;
  readonly onExpand: (id: string, relation?: string, kind?: string) => void;
  readonly onAdd: (id: string) => void;
  readonly onHide: (id: string) => void;
}

/** The details of what is looked at: a node of any kind, or an edge. */
export function FocusPanel({ focus, isDrawn, onExpand, onAdd, onHide }: FocusPanelProps) {
  const { view, go } = useNavigation();
  const top = useRef<HTMLButtonElement>(null);
  const isEdge = focus.includes('~');
  const loaded = useLoaded(focus, async (signal) => {
    if (isEdge) return { edge: await fetchEdge(focus, signal) };
    return { node: (await request(detailOperation, { id: focus }, signal)).node };
  });

  useEffect(() => top.current?.closest('.panel')?.scrollTo(0, 0), [focus]);

  const actions = (node: Detail) => (
    <>
      <p class="actions">
        {view.article !== null || !isDrawn ? (
          <button type="button" class="main" onClick={() => onAdd(node.id)}>
            Show in the graph
          </button>
        ) : (
          <>
            <button type="button" class="main" onClick={() => onExpand(node.id)}>
              Expand
            </button>
            <button type="button" onClick={() => onHide(node.id)}>
              Hide
            </button>
          </>
        )}
      </p>
      <h3>Joined with</h3>
      <Connections counts={node.neighbourCounts ?? []} onExpand={(relation, kind) => onExpand(node.id, relation, kind)} />
    </>
  );

  return (
    <>
      <button type="button" class="close" aria-label="Close the details" ref={top} onClick={() => go({ focus: null })}>
        ×
      </button>
      <Waiting loaded={loaded}>
        {(found) => {
          if ('edge' in found) return found.edge ? <EdgePanel edge={found.edge} /> : <Gone />;
          return found.node ? <NodePanel node={found.node}>{actions(found.node)}</NodePanel> : <Gone />;
        }}
      </Waiting>
    </>
  );
}

function NodePanel({ node, children }: { readonly node: Detail; readonly children: preact.ComponentChildren }) {
  if (node.__typename === 'Statement') return <StatementPanel statement={node} />;
  if (node.__typename === 'Article') return <ArticlePanel article={node}>{children}</ArticlePanel>;
  if (node.__typename === 'Tenure') return <TenurePanel tenure={node}>{children}</TenurePanel>;
  return <EntityPanel entity={node}>{children}</EntityPanel>;
}

function Gone() {
  return (
    <>
      <h2>Not in the graph</h2>
      <p class="empty">
        The link may be older than the article it came from, or the article was taken away. Search for the name instead: press /.
      </p>
    </>
  );
}
