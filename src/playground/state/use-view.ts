import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Navigation } from './link.tsx';
import { moveTo, readView, toQuery, type View } from './view.ts';

/** The view that the address tells; going somewhere writes it there. */
export function useView(): Navigation {
  const [view, setView] = useState<View>(() => readView(location.search));

  useEffect(() => {
    const onPop = () => setView(readView(location.search));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const go = useCallback((to: Partial<View>) => {
    const current = readView(location.search);
    const next = moveTo(current, to);
    const query = toQuery(next);
    if (query === toQuery(current)) return;
    history.pushState(null, '', query || location.pathname);
    setView(next);
  }, []);

  return { view, go };
}
