import { ArticleSummary } from './panels/article-summary.tsx';
import { FocusPanel } from './panels/focus-panel.tsx';
import { StartPanel } from './panels/start-panel.tsx';
import { Waiting } from './panels/waiting.tsx';
import type { OpenArticle } from './stage.tsx';
import { useNavigation } from './state/link.tsx';
import type { Actions } from './state/use-actions.ts';
import type { Loaded } from './state/use-loaded.ts';
import type { NewestArticles } from './state/use-newest.ts';
import type { SceneState } from './state/use-scene.ts';

interface SideProps {
  readonly graph: SceneState;
  readonly actions: Actions;
  readonly open: Loaded<OpenArticle>;
  readonly newest: NewestArticles;
}

/** Beside the stage: the details of what is looked at, else what the open article holds, else the newest articles. */
export function Side({ graph, actions, open, newest }: SideProps) {
  const { view } = useNavigation();
  const { focus } = view;
  const isMissing = open.status === 'ready' && open.data === null;
  return (
    <aside class={`panel ${focus === null ? '' : 'chosen'}`} aria-label="Details">
      {focus !== null ? (
        <FocusPanel focus={focus} isDrawn={graph.scene.nodes.has(focus)} actions={actions} />
      ) : view.article !== null && !isMissing ? (
        // What went wrong is told on the stage, once.
        open.status !== 'failed' && (
          <Waiting loaded={open}>{(read) => read && <ArticleSummary {...read} onShow={() => actions.show(read.article.id)} />}</Waiting>
        )
      ) : (
        <Waiting loaded={newest.first}>
          {({ articles }) => <StartPanel newest={newest} first={articles?.nodes ?? []} total={articles?.totalCount ?? 0} />}
        </Waiting>
      )}
    </aside>
  );
}
