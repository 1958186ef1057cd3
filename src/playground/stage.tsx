import { GraphCanvas } from './canvas/graph-canvas.tsx';
import { CanvasNote } from './panels/canvas-note.tsx';
import { Waiting } from './panels/waiting.tsx';
import type { fetchArticle, StatementMark } from './queries/article.ts';
import { ArticleText } from './reading/article-text.tsx';
import { Link, useNavigation } from './state/link.tsx';
import type { Actions } from './state/use-actions.ts';
import type { Loaded } from './state/use-loaded.ts';
import type { SceneState } from './state/use-scene.ts';
import { emptyView, type View } from './state/view.ts';

/** An article with its statements, or null when the graph has none of that id. */
export type OpenArticle = Awaited<ReturnType<typeof fetchArticle>>;

interface StageProps {
  readonly graph: SceneState;
  readonly actions: Actions;
  readonly open: Loaded<OpenArticle>;
}

/** The large part of the page: the graph, or the article that is open. */
export function Stage({ graph, actions, open }: StageProps) {
  const { view } = useNavigation();
  const isGraph = view.article === null;
  return (
    <main class={`stage ${isGraph ? 'with-graph' : 'with-article'}`} id="stage" aria-label={isGraph ? 'Graph' : 'Article'}>
      {isGraph ? <GraphStage {...{ graph, actions }} /> : <Waiting loaded={open}>{(read) => <Reading {...{ read, view }} />}</Waiting>}
    </main>
  );
}

function GraphStage({ graph, actions }: Pick<StageProps, 'graph' | 'actions'>) {
  const { view, go } = useNavigation();
  return (
    <>
      <h1 class="visually-hidden">Who spoke about whom</h1>
      <GraphCanvas scene={graph.scene} focus={view.focus} onFocus={(focus) => go({ focus })} actions={actions} />
      <CanvasNote graph={graph} start={toStart(view, graph)} onShowHidden={() => actions.showAgain(graph.scene.hidden)} />
    </>
  );
}

/** What the canvas shows when no step has been made. */
function toStart({ steps }: View, { scene }: SceneState): string {
  if (scene.nodes.size === 0) return 'Nothing is drawn. Search for a name.';
  return steps.length === 0 ? 'Whom and what the newest article names' : '';
}

function Reading({ read, view }: { readonly read: OpenArticle; readonly view: View }) {
  if (!read) return <NoSuchArticle />;
  return <ArticleText article={read.article} statements={toShown(read.statements, view)} focus={view.focus} />;
}

function NoSuchArticle() {
  return (
    <div class="no-such">
      <h1>There is no such article</h1>
      <p>The address may be mistyped, or the article was taken away. Search for a name in it, or begin anew.</p>
      <p class="actions">
        <Link to={emptyView} class="main">
          To the start page
        </Link>
      </p>
    </div>
  );
}

/** What was said, or refused; thoughts and wishes when they are asked for, or looked at. */
function toShown(statements: readonly StatementMark[], { attitudes, focus }: View): readonly StatementMark[] {
  return attitudes ? statements : statements.filter(({ mode, id }) => mode !== 'ATTITUDE' || id === focus);
}
