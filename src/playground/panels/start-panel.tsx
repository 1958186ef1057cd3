import type { ArticleCard } from '../queries/newest.ts';
import { Link } from '../state/link.tsx';
import type { NewestArticles } from '../state/use-newest.ts';
import { counted, joined, publishedOn } from '../words.ts';
import { MostQuoted } from './most-quoted.tsx';
import { Waiting } from './waiting.tsx';

interface StartPanelProps {
  readonly newest: NewestArticles;
  readonly first: readonly ArticleCard[];
  readonly total: number;
}

/** What came in last, and who speaks in it. */
export function StartPanel({ newest, first, total }: StartPanelProps) {
  const articles = [...first, ...newest.further];
  if (articles.length === 0) return <NoArticles />;
  return (
    <>
      <MostQuoted rows={newest.first.data?.mostQuoted?.rows ?? []} />
      <h2>Newest articles</h2>
      <p class="who">{counted(total, 'article')} in the graph. Open one to read it with its statements marked, or pick a node.</p>
      <ul class="cards">
        {articles.map((article) => (
          <li class="card" key={article.id}>
            <Link to={{ article: article.id, focus: null }} class="headline">
              {article.title}
            </Link>
            <p class="meta">{joined(article.outlet, publishedOn(article.published), counted(saidIn(article).length, 'statement'))}</p>
            <Speakers article={article} />
          </li>
        ))}
      </ul>
      {newest.next && <Waiting loaded={newest.next}>{() => null}</Waiting>}
      {newest.more && (
        <button type="button" class="more" onClick={newest.more}>
          Show more: {articles.length} of {total} listed
        </button>
      )}
    </>
  );
}

/** What was said in it; what somebody only thought or wished is not in the list. */
function saidIn({ statements }: ArticleCard) {
  return statements?.nodes ?? [];
}

function Speakers({ article }: { readonly article: ArticleCard }) {
  const speakers = new Map(saidIn(article).flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker.caption] as const] : [])));
  if (speakers.size === 0) return null;
  return (
    <p class="people">
      {[...speakers].slice(0, 4).map(([id, caption], index) => (
        <>
          {index > 0 && ', '}
          <Link to={{ focus: id }}>{caption}</Link>
        </>
      ))}
      {speakers.size > 4 && ` and ${speakers.size - 4} more`}
    </p>
  );
}

function NoArticles() {
  return (
    <>
      <h2>No articles yet</h2>
      <p class="empty">The graph is empty. Put articles in from a terminal, then load this page again:</p>
      <pre>
        <code>npm run -s onrecord -- samples load{'\n'}npm run -s onrecord -- ingest my-articles/</code>
      </pre>
    </>
  );
}
