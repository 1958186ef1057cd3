import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { fetchDetail, type Detail } from '../queries/detail.ts';
import { fetchEdge, isEdge } from '../queries/edge.ts';
import type { Said } from '../queries/said.ts';
import { JudgingContext } from '../state/judging.ts';
import { useNavigation } from '../state/link.tsx';
import type { Actions } from '../state/use-actions.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { Connections } from './connections.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { ArticlePanel, TenurePanel } from './small-panels.tsx';
import { Rejected } from './rejected.tsx';
import { StatementPanel } from './statement-panel.tsx';
import { Waiting } from './waiting.tsx';

interface FocusPanelProps {
  readonly focus: string;
  readonly isDrawn: boolean;
  readonly actions: Actions;
}

/** The details of what is looked at: a node of any kind, or an edge. */
export function FocusPanel({ focus, isDrawn, actions }: FocusPanelProps) {
  const { go } = useNavigation();
  const close = useRef<HTMLButtonElement>(null);
  const { changes, rejected } = useContext(JudgingContext);
  const loaded = useLoaded(
    focus,
    async (signal) => {
      if (isEdge(focus)) return { edge: await fetchEdge(focus, signal) };
      return fetchDetail(focus, signal);
    },
    changes,
  );

  useEffect(() => close.current?.closest('.panel')?.scrollTo(0, 0), [focus]);

  return (
    <>
      <button type="button" class="close" aria-label="Close the details" ref={close} onClick={() => go({ focus: null })}>
        ×
      </button>
      <Waiting loaded={loaded}>
        {(found) => {
          if ('edge' in found) return found.edge ? <EdgePanel edge={found.edge} /> : <Gone />;
          if (!found.node) return rejected?.statement === focus ? <Rejected rejected={rejected} /> : <Gone />;
          return (
            <NodePanel node={found.node} said={found.said}>
              <NodeActions node={found.node} isDrawn={isDrawn} actions={actions} />
            </NodePanel>
          );
        }}
      </Waiting>
    </>
  );
}

function NodeActions({ node, isDrawn, actions }: { readonly node: Detail; readonly isDrawn: boolean; readonly actions: Actions }) {
  const { view } = useNavigation();
  return (
    <>
      <p class="actions">
        {view.article === null && isDrawn ? (
          <>
            <button type="button" class="main" onClick={() => actions.expand(node.id)}>
              Expand
            </button>
            <button type="button" onClick={() => actions.hide(node.id)}>
              Hide
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={() => actions.show(node.id)}>
            Show in the graph
          </button>
        )}
      </p>
      <h3>Joined with</h3>
      <Connections counts={node.neighbourCounts ?? []} onExpand={(relation, kind) => actions.expand(node.id, relation, kind)} />
    </>
  );
}

interface NodePanelProps {
  readonly node: Detail;
  readonly said: Said;
  readonly children: ComponentChildren;
}

function NodePanel({ node, said, children }: NodePanelProps) {
  if (node.__typename === 'Statement') return <StatementPanel statement={node} />;
  if (node.__typename === 'Article') return <ArticlePanel {...{ said, children }} article={node} />;
  if (node.__typename === 'Tenure') return <TenurePanel tenure={node}>{children}</TenurePanel>;
  return <EntityPanel {...{ said, children }} entity={node} />;
}

function Gone() {
  return (
    <>
      <h2>Not in the graph</h2>
      <p class="empty">The link may be older than the article it came from, or the article was taken away. Search for the name instead.</p>
    </>
  );
}
