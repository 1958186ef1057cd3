import { useEffect, useMemo } from 'preact/hooks';
import { SearchBox } from './panels/search-box.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { fetchArticle } from './queries/article.ts';
import type { Newest } from './queries/newest.ts';
import { Side } from './side.tsx';
import { Stage } from './stage.tsx';
import { NavigationContext } from './state/link.tsx';
import { JudgingContext, useJudging } from './state/judging.ts';
import { MarkingContext, useMarking } from './state/marking.ts';
import { useActions } from './state/use-actions.ts';
import { useLoaded, type Loaded } from './state/use-loaded.ts';
import { useNewest } from './state/use-newest.ts';
import { useScene } from './state/use-scene.ts';
import { useView } from './state/use-view.ts';
import type { Step, View } from './state/view.ts';

/** The page: search above, the graph or an article on the stage, and beside it the panel of what is looked at. */
export function App() {
  const navigation = useView();
  const { view } = navigation;
  const newest = useNewest();
  const steps = useMemo(() => toSteps(view, newest.first), [view, newest.first]);
  const judging = useJudging();
  const graph = useScene(steps, judging.changes, view.article === null);
  const actions = useActions(navigation, steps);
  const open = useLoaded(view.article, (signal) => fetchArticle(view.article ?? '', signal), judging.changes);
  const marking = useMarking((view.article !== null && open.data?.article.text) || null);
  const title = view.article !== null && open.status === 'ready' ? open.data?.article.title : undefined;

  useEffect(() => {
    document.title = title ? `${title} · On Record` : 'On Record';
  }, [title]);

  return (
    <NavigationContext.Provider value={navigation}>
      <JudgingContext.Provider value={judging}>
        <MarkingContext.Provider value={marking}>
          <div class="frame">
            <TopBar>
              <SearchBox onChoose={actions.choose} />
            </TopBar>
            <Stage {...{ graph, actions, open }} />
            <Side {...{ graph, actions, open, newest }} />
          </div>
        </MarkingContext.Provider>
      </JudgingContext.Provider>
    </NavigationContext.Provider>
  );
}

/** The steps of the address; at the start, the newest article with all that it names. Null: not known yet. */
function toSteps(view: View, newest: Loaded<Newest>): readonly Step[] | null {
  if (view.steps.length > 0) return view.steps;
  if (newest.status === 'failed') return [];
  if (newest.status === 'loading') return null;
  const [first] = newest.data.articles?.nodes ?? [];
  return first ? [{ does: 'expand', id: first.id }] : [];
}
