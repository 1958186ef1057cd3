import type { StatementDetail } from '../queries/detail.ts';
import type { Named, StatementLine } from '../queries/statement.ts';
import { Link } from '../state/link.tsx';
import { joined, readableChoice, readableDate } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { Heading } from './heading.tsx';
import { KindLine } from './kind-line.tsx';
import { Reviewing } from './reviewing.tsx';
import { kindWords, notPlainlySaid, StatementList, toPrinted } from './statement-list.tsx';

/** One statement: who said what, as what, to whom, about whom, where and when, and the exact words of each. */
export function StatementPanel({ statement }: { readonly statement: StatementDetail }) {
  const { speakerLink, spokenAsLink } = statement;
  return (
    <>
      <KindLine kind="Statement" type={statement.mode === 'SPEECH' ? null : notPlainlySaid(statement)} />
      <h2 class="said">{toWhole(statement)}</h2>
      <StatementFacts statement={statement} />
      <Reviewing statement={statement} />
      <Heading title="The words" count={null} />
      <Evidence words={statement.evidence ?? []} atMost={6} />
      {speakerLink && speakerLink.support.length > 0 && (
        <details>
          <summary>The words that name the speaker</summary>
          <Evidence words={[...speakerLink.support, ...(spokenAsLink?.support ?? [])]} atMost={4} />
        </details>
      )}
      <More title="Reported within" statements={statement.reportedIn ? [statement.reportedIn] : []} />
      <More title="Reports in turn" statements={statement.reports?.nodes ?? []} />
      <More title="The same words elsewhere" statements={[...(statement.repeats?.nodes ?? []), ...(statement.repeatedBy?.nodes ?? [])]} />
    </>
  );
}

function StatementFacts({ statement }: { readonly statement: StatementDetail }) {
  const { speaker, spokenAs, speakerMention, cueRead, medium, mediumMention, modality } = statement;
  return (
    <dl class="facts">
      <dt>Said by</dt>
      <dd>
        {speaker ? <Link to={{ focus: speaker.id }}>{speaker.caption}</Link> : 'nobody that could be resolved'}
        {speakerMention.text && ` (here: “${speakerMention.text}”)`}
      </dd>
      {spokenAs && (
        <>
          <dt>As</dt>
          <dd>
            <Link to={{ focus: spokenAs.id }}>{spokenAs.office?.caption ?? spokenAs.title}</Link>
          </dd>
        </>
      )}
      <Row name="To" nodes={statement.addressees?.nodes ?? []} words={statement.addresseeMention?.text} />
      <Row name="About" nodes={statement.about?.nodes ?? []} />
      <Row name="During" nodes={statement.event ? [statement.event] : []} />
      <dt>When</dt>
      <dd>{toWhen(statement)}</dd>
      <dt>How</dt>
      <dd>
        {joined(
          kindWords[statement.kind],
          cueRead && `cue “${cueRead.text}”`,
          medium && readableChoice(medium) + (mediumMention ? ` (“${mediumMention.text}”)` : ''),
          statement.mode === 'SPEECH' && notPlainlySaid(statement),
          modality && readableChoice(modality),
        )}
      </dd>
    </dl>
  );
}

function More({ title, statements }: { readonly title: string; readonly statements: readonly StatementLine[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <Heading title={title} count={statements.length} />
      <StatementList statements={statements} />
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly nodes: readonly Named[];
  /** What the article calls them, said alone where that is nobody's name. */
  readonly words?: string | undefined;
}

function Row({ name, nodes, words }: RowProps) {
  if (nodes.length === 0 && words === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {nodes.map(({ id, caption }, index) => (
          <>
            {index > 0 && ', '}
            <Link to={{ focus: id }}>{caption}</Link>
          </>
        ))}
        {nodes.length === 0 && `“${words}”`}
      </dd>
    </>
  );
}

/** As printed, with a mark where the article says something between two stretches. */
function toWhole(statement: StatementDetail): string {
  const words = (statement.evidence ?? []).map(({ text }) => text?.replace(/,(?=[”"’']?$)/, '') ?? '');
  return words.length > 1 ? words.join(' … ') : toPrinted(statement);
}

function toWhen({ saidOn, saidOnWords, article }: StatementDetail): string {
  if (saidOn) return joined(readableDate(saidOn), saidOnWords && `from “${saidOnWords}”`);
  return article?.published ? `not stated; published ${readableDate(article.published)}` : 'not stated';
}
