import { useEffect, useState } from 'preact/hooks';

/** What is known of something that is being fetched. */
export type Loaded<Data> =
  | { readonly status: 'loading'; readonly data: Data | null }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'failed'; readonly data: null; readonly message: string; readonly retry: () => void };

/**
 * Fetches again whenever the key changes, and ends what it no longer needs. Null: nothing to fetch yet. When `changes` does,
 * what is shown stays until the new is there.
 */
export function useLoaded<Data>(key: string | null, load: (signal: AbortSignal) => Promise<Data>, changes = 0): Loaded<Data> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string | null; loaded: Loaded<Data> }>({ key, loaded: { status: 'loading', data: null } });

  useEffect(() => {
    if (key === null) return undefined;
    const controller = new AbortController();
    const put = (loaded: Loaded<Data>) => !controller.signal.aborted && setState({ key, loaded });
    if (state.key !== key || state.loaded.status !== 'ready') put({ status: 'loading', data: null });
    load(controller.signal).then(
      (data) => put({ status: 'ready', data }),
      (error: Error) => put({ status: 'failed', data: null, message: error.message, retry: () => setAttempt((count) => count + 1) }),
    );
    return () => controller.abort();
  }, [key, attempt, changes]);

  return state.key === key ? state.loaded : { status: 'loading', data: null };
}
