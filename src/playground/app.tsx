import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { fetchArticle, type StatementMark } from './queries/article.ts';
import type { Drawn } from './queries/drawn.ts';
import { newestOperation } from './queries/newest.ts';
import { request } from './queries/request.ts';
import { ArticleText } from './reading/article-text.tsx';
import { GraphCanvas } from './canvas/graph-canvas.tsx';
import { ArticleSummary } from './panels/article-summary.tsx';
import { CanvasNote } from './panels/canvas-note.tsx';
import { FocusPanel } from './panels/focus-panel.tsx';
import { SearchBox } from './panels/search-box.tsx';
import { StartPanel } from './panels/start-panel.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { Waiting } from './panels/waiting.tsx';
import { NavigationContext } from './state/link.tsx';
import { useLoaded } from './state/use-loaded.ts';
import { useScene } from './state/use-scene.ts';
import { useView } from './state/use-view.ts';
import { withStep, type Step, type View } from './state/view.ts';

const NEWEST = 12;

/** The page: search above, the graph or an article on the stage, and beside it the panel of what is looked at. */
export function App() {
  const navigation = useView();
  const { view, go } = navigation;
  const newest = useLoaded('newest', (signal) => request(newestOperation, { first: NEWEST }, signal));
  const latest = newest.status === 'ready' ? (newest.data.articles?.nodes ?? []) : null;
  const steps = useMemo(() => stepsOf(view, latest?.map(({ id }) => id) ?? null), [view, latest]);
  const graph = useScene(steps);
  const open = useLoaded(view.article, (signal) => fetchArticle(view.article ?? '', signal));
  const title = open.status === 'ready' && view.article !== null ? open.data?.article.title : null;

  useEffect(() => {
    document.title = title ? `${title} · On Record` : 'On Record';
  }, [title]);

  const does = useCallback(
    (step: Step, to: Partial<View> = {}) => go({ ...withStep({ ...view, steps: steps ?? [] }, step), ...to }),
    [view, steps, go],
  );
  const show = (id: string) => does({ does: 'expand', id }, { article: null, focus: id });
  const choose = ({ __typename: kind, id }: Drawn) => (kind === 'Article' ? go({ article: id, focus: null }) : show(id));

  return (
    <NavigationContext.Provider value={navigation}>
      <div class="frame">
        <TopBar>
          <SearchBox onChoose={choose} />
        </TopBar>
        <main
          class={`stage ${view.article === null ? 'with-graph' : 'with-article'}`}
          id="stage"
          aria-label={view.article === null ? 'Graph' : 'Article'}
        >
          {view.article === null ? (
            <>
              <h1 class="visually-hidden">Who spoke about whom</h1>
              <GraphCanvas
                scene={graph.scene}
                focus={view.focus}
                onFocus={(focus) => go({ focus })}
                onExpand={(id) => does({ does: 'expand', id })}
                onHide={(id) => does({ does: 'hide', id }, { focus: null })}
                onUndo={view.steps.length > 0 ? () => go({ steps: view.steps.slice(0, -1) }) : null}
                onMove={(id, { x, y }) => does({ does: 'move', id, x, y })}
              />
              <CanvasNote
                graph={graph}
                start={view.steps.length === 0 && graph.scene.nodes.size > 0 ? 'Whom and what the newest article names' : ''}
                onShowHidden={() =>
                  go({ steps: [...(steps ?? []), ...[...graph.scene.hidden].map((id) => ({ does: 'add', id }) as const)] })
                }
              />
            </>
          ) : (
            <Waiting loaded={open}>
              {(read) =>
                read ? (
                  <ArticleText article={read.article} statements={toShown(read.statements, view)} focus={view.focus} />
                ) : (
                  <p class="empty">The graph has no such article. It may have been taken away.</p>
                )
              }
            </Waiting>
          )}
        </main>
        <aside class={`panel ${view.focus === null ? '' : 'chosen'}`} aria-label="Details">
          {view.focus !== null ? (
            <FocusPanel
              focus={view.focus}
              isDrawn={graph.scene.nodes.has(view.focus)}
              onExpand={(id, relation, kind) =>
                does({ does: 'expand', id, ...(relation && { relation }), ...(kind && { kind }) }, { article: null })
              }
              onAdd={show}
              onHide={(id) => does({ does: 'hide', id }, { focus: null })}
            />
          ) : view.article !== null ? (
            <Waiting loaded={open}>{(read) => read && <ArticleSummary {...read} onShow={() => show(read.article.id)} />}</Waiting>
          ) : (
            <Waiting loaded={newest}>
              {({ articles }) => <StartPanel articles={articles?.nodes ?? []} total={articles?.totalCount ?? 0} />}
            </Waiting>
          )}
        </aside>
      </div>
    </NavigationContext.Provider>
  );
}

/** What was said; thoughts and wishes when they are asked for, or looked at. */
function toShown(statements: readonly StatementMark[], { attitudes, focus }: View): readonly StatementMark[] {
  return attitudes ? statements : statements.filter(({ mode, id }) => mode === 'SPEECH' || id === focus);
}

/** The steps of the address; at the start, the newest article with all that it names. Null: not known yet. */
function stepsOf(view: View, newest: readonly string[] | null): readonly Step[] | null {
  if (view.steps.length > 0) return view.steps;
  const [first] = newest ?? [];
  return newest && (first === undefined ? [] : [{ does: 'expand', id: first }]);
}
