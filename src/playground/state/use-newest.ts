import { useEffect, useState } from 'preact/hooks';
import { newestOperation, type ArticleCard, type Newest } from '../queries/newest.ts';
import { request } from '../queries/request.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

const PAGE = 12;

/** The newest articles as far as they were asked for. */
export interface NewestArticles {
  readonly first: Loaded<Newest>;
  /** What stands on the pages after the first. */
  readonly further: readonly ArticleCard[];
  /** Asks for the next page; null when there is none, or it is under way. */
  readonly more: (() => void) | null;
  readonly next: Loaded<Newest> | null;
}

/** The first page at once, each further one on demand. Pages stay while the reader goes elsewhere and comes back. */
export function useNewest(): NewestArticles {
  const first = useLoaded('newest', (signal) => request(newestOperation, { first: PAGE, after: null, speakers: true }, signal));
  const [pages, setPages] = useState<readonly Newest[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const next = useLoaded(after, (signal) => request(newestOperation, { first: PAGE, after, speakers: false }, signal));

  useEffect(() => {
    if (next.status !== 'ready') return;
    setPages((known) => [...known, next.data]);
    setAfter(null);
  }, [next.status]);

  const { hasNextPage, endCursor } = (pages.at(-1) ?? first.data)?.articles?.pageInfo ?? { hasNextPage: false, endCursor: null };
  return {
    first,
    further: pages.flatMap(({ articles }) => articles?.nodes ?? []),
    more: hasNextPage && after === null ? () => setAfter(endCursor) : null,
    next: after === null ? null : next,
  };
}
