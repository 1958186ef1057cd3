import type { Loaded } from '../state/use-loaded.ts';
import type { ComponentChildren } from 'preact';

interface WaitingProps<Data> {
  readonly loaded: Loaded<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was fetched; until then grey lines, and on failure what to do. */
export function Waiting<Data>({ loaded, children }: WaitingProps<Data>) {
  if (loaded.status === 'ready') return <>{children(loaded.data)}</>;
  if (loaded.status === 'failed') return <Failed message={loaded.message} retry={loaded.retry} />;
  return (
    <div role="status" aria-label="Loading">
      {[0, 1, 2, 3].map((line) => (
        <div class="skeleton" key={line} />
      ))}
    </div>
  );
}

/** Something did not work: why, and again. */
export function Failed({ message, retry }: { readonly message: string; readonly retry: () => void }) {
  return (
    <div role="alert">
      <p class="failed">{message}</p>
      <button type="button" class="retry" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
