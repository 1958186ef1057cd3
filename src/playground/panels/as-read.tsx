import type { StatementDetail } from '../queries/detail.ts';
import { Link } from '../state/link.tsx';
import { joined } from '../words.ts';
import { kindWords } from './statement-list.tsx';

/** What the service read, where people have it otherwise: the speaker, the words, the kind. */
export function AsRead({ statement }: { readonly statement: StatementDetail }) {
  const { asRead, evidence, kind, speaker } = statement;
  if (asRead === null) return null;
  const speakers = asRead.links.filter(({ part, node }) => part === 'SPEAKER' && node !== null);
  const words = asRead.words.join(' … ');
  const isSpeakerOther = speakers.some(({ node }) => node?.id !== speaker?.id);
  const areWordsOther = words !== (evidence ?? []).map(({ text }) => text).join(' … ');
  if (!isSpeakerOther && !areWordsOther && asRead.kind === kind) return null;
  return (
    <p class="who">
      The service read:{' '}
      {isSpeakerOther &&
        speakers.map(({ node, confidence }) => (
          <span key={node?.id}>
            {node && <Link to={{ focus: node.id }}>{node.caption}</Link>} {`confidence ${confidence.toFixed(2)}`}{' '}
          </span>
        ))}
      {joined(areWordsOther && words, asRead.kind !== kind && kindWords[asRead.kind])}
    </p>
  );
}
