import type { ComponentChildren } from 'preact';
import type { ArticleDetail, TenureDetail } from '../queries/detail.ts';
import type { Said } from '../queries/said.ts';
import { Link } from '../state/link.tsx';
import { joined, publishedOn } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { KindLine } from './kind-line.tsx';
import { SaidLists } from './said-lists.tsx';
import { toTime } from './tenure-list.tsx';

/** Who held what, when, and the words that say so. */
export function TenurePanel({ tenure, children }: { readonly tenure: TenureDetail; readonly children: ComponentChildren }) {
  const words = [...(tenure.holderLink?.support ?? []), ...(tenure.officeLink?.support ?? [])];
  return (
    <>
      <KindLine kind="Tenure" />
      <h2>{tenure.title}</h2>
      <p class="who">{toTime(tenure)}</p>
      <dl class="facts">
        {tenure.holder && (
          <>
            <dt>Holder</dt>
            <dd>
              <Link to={{ focus: tenure.holder.id }}>{tenure.holder.caption}</Link>
            </dd>
          </>
        )}
        {tenure.office && (
          <>
            <dt>Office</dt>
            <dd>
              <Link to={{ focus: tenure.office.id }}>{tenure.office.caption}</Link>
            </dd>
          </>
        )}
      </dl>
      {children}
      <h3>The words</h3>
      <Evidence words={words} atMost={4} />
    </>
  );
}

interface ArticlePanelProps {
  readonly article: ArticleDetail;
  readonly said: Said;
  readonly children: ComponentChildren;
}

/** An article that was picked on the canvas. */
export function ArticlePanel({ article, said, children }: ArticlePanelProps) {
  return (
    <>
      <KindLine kind="Article" />
      <h2>{article.title}</h2>
      <p class="who">{joined(article.outlet, publishedOn(article.published), article.byline)}</p>
      <p class="actions">
        <Link to={{ article: article.id, focus: null }} class="main">
          Read the article
        </Link>
      </p>
      {children}
      <SaidLists {...said} title="Statements" />
    </>
  );
}
