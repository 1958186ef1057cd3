import type { TokenRange } from '../../text/document.ts';
import type { CueClass, CueMode } from '../lexicon/cues.ts';
import type { Speaker } from './speakers.ts';

/** True for what is printed as somebody's own words without marks: the turn of a transcript, a letter set apart. */
export function isVerbatim({ rule }: Pick<Draft, 'rule'>): boolean {
  return rule === 'source.transcript' || rule === 'statement.block';
}

/** A statement before its speaker is resolved; all positions are tokens. */
export interface Draft {
  /** The content as it is printed, in the order of the text. */
  readonly parts: readonly TokenRange[];
  readonly cue: (TokenRange & { readonly lemma: string; readonly cueClass: CueClass }) | null;
  readonly mode: CueMode | 'REFUSAL';
  readonly speaker: Speaker | null;
  /** Index of the draft whose speaker this one's words go on with, when it names none itself. */
  readonly sameSpeakerAs: number | null;
  readonly addressee: TokenRange | null;
  readonly negated: boolean;
  readonly modality: 'POSSIBLE' | 'FUTURE' | null;
  /** Index of the draft within which it is reported. */
  readonly within: number | null;
  readonly paragraph: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Of a statement that was plainly made: said, in nobody else's, to nobody that is told. */
export const plainDraft = {
  mode: 'SPEECH',
  sameSpeakerAs: null,
  addressee: null,
  negated: false,
  modality: null,
  within: null,
} as const;
