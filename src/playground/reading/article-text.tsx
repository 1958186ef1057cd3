import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import type { ArticleRead, SectionRead, StatementMark } from '../queries/article.ts';
import { Link, useNavigation } from '../state/link.tsx';
import { joined, publishedOn, readableDate } from '../words.ts';
import { MarkedRun } from './marked-run.tsx';
import { joinTouching, toParagraphs, toRuns, type Mark, type Part } from './runs.ts';

interface ArticleTextProps {
  readonly article: ArticleRead;
  readonly statements: readonly StatementMark[];
  readonly focus: string | null;
}

/** The stored text with its statements underlined and what was left out in grey, with the reason. */
export function ArticleText({ article, statements, focus }: ArticleTextProps) {
  const { at } = useNavigation().view;
  const marks = useMemo(() => [...statements.flatMap(toMarks), ...toSought(at)], [statements, at]);
  const sections = article.sections ?? [];
  const headline = sections.find(({ kind }) => kind === 'HEADLINE');
  const text = article.text ?? '';
  const body = useRef<HTMLElement>(null);

  useEffect(() => {
    const chosen = body.current?.querySelector('.sought') ?? body.current?.querySelector('[aria-current="true"]');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    chosen?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [focus, article.id, at]);

  return (
    <article class="article" ref={body} aria-labelledby="article-title">
      <header>
        <p class="dateline">{joined(article.outlet, publishedOn(article.published))}</p>
        <h1 id="article-title">{headline ? <Runs span={headline} article={article.id} {...{ text, marks, focus }} /> : article.title}</h1>
        <p class="byline">
          {joined(
            article.byline && `By ${article.byline.replace(/^by /i, '')}`,
            article.updated && `updated ${readableDate(article.updated)}`,
          )}
          {article.url && (
            <a href={article.url} rel="noreferrer">
              Published page
            </a>
          )}
        </p>
      </header>
      {sections
        .filter((section) => section !== headline)
        .map((section) => (
          <Section key={section.start} {...{ section, marks, focus }} text={text} article={article.id} />
        ))}
      {statements.length === 0 && (
        <p class="empty">
          No statement was found in this text. If somebody speaks in it, that is a gap worth reporting.{' '}
          <Link to={{ article: null }}>Back to the graph</Link>
        </p>
      )}
    </article>
  );
}

interface SectionProps {
  readonly section: SectionRead;
  readonly text: string;
  readonly article: string;
  readonly marks: readonly Mark[];
  readonly focus: string | null;
}

function Section({ section, text, article, marks, focus }: SectionProps) {
  const paragraphs = toParagraphs(text, section).map((span) => (
    <p key={span.start}>
      <Runs {...{ span, article, text, marks, focus }} />
    </p>
  ));
  if (section.leftOut === null) return <div class={`section ${section.kind.toLowerCase()}`}>{paragraphs}</div>;
  return (
    <aside class="section left-out" aria-label={`Left out: ${section.leftOut}`}>
      {paragraphs}
      <p class="reason">Left out: {section.leftOut}</p>
    </aside>
  );
}

function Runs({ span, text, article, marks, focus }: Omit<SectionProps, 'section'> & { readonly span: Span }) {
  return (
    <>
      {toRuns(span, marks).map((run) => (
        <MarkedRun key={run.start} {...{ run, article, focus }} words={text.slice(run.start, run.end)} />
      ))}
    </>
  );
}

function toSought(at: Span | null): readonly Mark[] {
  return at ? [{ ...at, statement: '', part: 'sought' }] : [];
}

function toMarks({ id, segments, cue, speakerMention }: StatementMark): readonly Mark[] {
  const at = (part: Part, place: { readonly start: number | null; readonly end: number | null } | null): readonly Mark[] =>
    place?.start != null && place.end !== null ? [{ start: place.start, end: place.end, statement: id, part }] : [];
  return [...joinTouching(segments).flatMap((segment) => at('content', segment)), ...at('cue', cue), ...at('speaker', speakerMention)];
}
