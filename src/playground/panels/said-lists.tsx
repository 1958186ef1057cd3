import type { Said } from '../queries/said.ts';
import type { StatementLine } from '../queries/statement.ts';
import { useNavigation } from '../state/link.tsx';
import { counted } from '../words.ts';
import { Heading } from './heading.tsx';
import { StatementList } from './statement-list.tsx';

const ABOUT_SHOWN = 3;

interface SaidListsProps extends Said {
  /** Over what was said. */
  readonly title: string;
  /** Statements about the one that is told of: the latest, of how many. */
  readonly about?: { readonly title: string; readonly nodes: readonly StatementLine[]; readonly total: number } | undefined;
  /** The speaker is named already. */
  readonly bySpeaker?: boolean;
}

/** What was said by and about somebody. What was only thought or wished comes when it is asked for. */
export function SaidLists({ said, refused, thought, title, about, bySpeaker = false }: SaidListsProps) {
  const { attitudes } = useNavigation().view;
  const thoughts = thought?.totalCount ?? 0;
  const saidAbout = about?.nodes.filter(({ mode }) => mode !== 'ATTITUDE') ?? [];
  const thoughtAbout = about?.nodes.filter(({ mode }) => mode === 'ATTITUDE') ?? [];
  const aboutShown = attitudes ? (about?.nodes ?? []) : saidAbout;
  const isAllAbout = about !== undefined && about.total <= about.nodes.length;
  return (
    <>
      {said && said.nodes.length > 0 && (
        <>
          <Heading title={title} count={said.totalCount} />
          <StatementList statements={said.nodes} bySpeaker={bySpeaker} />
        </>
      )}
      {refused && refused.nodes.length > 0 && (
        <>
          <Heading title="Would not answer" count={refused.totalCount} />
          <StatementList statements={refused.nodes} bySpeaker={bySpeaker} />
        </>
      )}
      {thoughts + thoughtAbout.length > 0 && <AttitudeSwitch does="Show" count={thoughts + thoughtAbout.length} />}
      {attitudes && thought && thoughts > 0 && (
        <>
          <Heading title="Thought or wished" count={thoughts} />
          <StatementList statements={thought.nodes} bySpeaker={bySpeaker} />
        </>
      )}
      {about && aboutShown.length > 0 && (
        <>
          <Heading title={about.title} count={isAllAbout ? aboutShown.length : null} />
          <StatementList statements={aboutShown.slice(0, ABOUT_SHOWN)} />
        </>
      )}
    </>
  );
}

/** Brings thoughts and wishes that articles report, or takes them away again. The address remembers it. */
export function AttitudeSwitch({ does, count }: { readonly does: 'Show' | 'Mark'; readonly count: number }) {
  const { view, go } = useNavigation();
  return (
    <label class="switch">
      <input type="checkbox" checked={view.attitudes} onChange={() => go({ attitudes: !view.attitudes })} />
      {does} also {counted(count, 'thought or wish', 'thoughts and wishes')} that{' '}
      {does === 'Mark' ? 'the article reports' : 'articles report'}
    </label>
  );
}
