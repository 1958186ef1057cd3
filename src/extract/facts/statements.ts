import type { StatementFact } from '../../domain/facts.ts';
import { toId } from '../../domain/id.ts';
import { toFlat } from '../../domain/span.ts';
import { spanOf, textOf, type Document } from '../../text/document.ts';
import { readContent } from './content.ts';
import { wordsOfSpeaker } from '../statements/antecedent.ts';
import { isVerbatim, type Draft } from '../statements/draft.ts';
import { isJoint } from '../statements/joint.ts';
import type { Setting } from '../statements/setting.ts';

/** A draft as a fact: its printed segments, its plain words and what they rest on. */
export function toStatement(document: Document, draft: Draft, setting: Setting | undefined): StatementFact {
  const segments = draft.parts.map((part) => spanOf(document, part));
  const { text, kind, quoted, wordsKey } = readContent(document, segments);
  const cue = draft.cue === null ? null : spanOf(document, draft.cue);
  const speaker = draft.speaker === null ? null : spanOf(document, draft.speaker);
  return {
    id: toId(
      document.article.revision,
      'Statement',
      segments[0]?.start ?? 0,
      segments.at(-1)?.end ?? 0,
      cue?.start ?? -1,
      ...(isJoint(draft) ? [speaker?.start ?? -1] : []),
    ),
    text,
    kind: isVerbatim(draft) ? 'DIRECT' : kind,
    mode: draft.mode,
    segments: toFlat(segments),
    quoted,
    ...(cue === null || draft.cue === null
      ? {}
      : { cue: textOf(document, draft.cue), cueSpan: toFlat([cue]), cueLemma: draft.cue.lemma, cueClass: draft.cue.cueClass }),
    ...(setting?.medium == null ? {} : { medium: setting.medium }),
    ...(setting?.mediumAt == null
      ? {}
      : { mediumWords: textOf(document, setting.mediumAt), mediumSpan: toFlat([spanOf(document, setting.mediumAt)]) }),
    ...(setting?.addressee == null
      ? {}
      : { addresseeWords: textOf(document, setting.addressee), addresseeSpan: toFlat([spanOf(document, setting.addressee)]) }),
    ...(setting?.saidOn == null ? {} : { saidOn: setting.saidOn }),
    ...(setting?.saidOnWords == null ? {} : { saidOnWords: setting.saidOnWords }),
    ...(draft.negated ? { negated: true } : {}),
    ...(draft.modality === null ? {} : { modality: draft.modality }),
    ...(speaker === null || draft.speaker === null
      ? { speakerForm: 'NONE' as const }
      : {
          speakerForm: draft.speaker.form,
          speakerWords: textOf(document, wordsOfSpeaker(document, draft.speaker)),
          speakerSpan: toFlat([speaker]),
        }),
    rule: draft.rule,
    confidence: Math.round(draft.confidence * 100) / 100,
    wordsKey,
  };
}
