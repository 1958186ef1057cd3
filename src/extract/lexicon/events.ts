import type { Event } from '../../domain/kinds/event.ts';
import type { Role } from '../../domain/relations.ts';

/** How one type of event is told: its verbs and nouns, and who takes part how. Lists are ours. */
export interface EventWords {
  readonly type: Event['type'];
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** The part of the one who does it, and of the one it is done to or with. */
  readonly subject: Role;
  readonly object: Role;
  /** Each participant of the object makes an event of its own: three killings, not one. */
  readonly each?: true;
  /** Words that must come within three words after a verb. */
  readonly after?: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

export const EVENT_WORDS: readonly EventWords[] = [
  {
    type: 'CALL',
    verbs: list('spoke speaks talked phoned'),
    nouns: list('call conversation'),
    subject: 'PARTICIPANT',
    object: 'PARTICIPANT',
    after: list('with to by'),
  },
  {
    type: 'MEETING',
    verbs: list('met meets meeting'),
    nouns: list('meeting meetings hearing summit talks debate negotiations'),
    subject: 'PARTICIPANT',
    object: 'PARTICIPANT',
    after: list('with'),
  },
  { type: 'BRIEFING', verbs: [], nouns: list('briefing'), subject: 'SPEAKER', object: 'PARTICIPANT' },
  { type: 'SPEECH', verbs: [], nouns: list('speech address rally'), subject: 'SPEAKER', object: 'PARTICIPANT' },
  { type: 'PUBLICATION', verbs: list('published'), nouns: list('op-ed editorial column essay'), subject: 'AUTHOR', object: 'PUBLISHER' },
  {
    type: 'KILLING',
    verbs: list('killed murdered assassinated slain'),
    nouns: list('killing killings murder murders assassination'),
    subject: 'AGENT',
    object: 'VICTIM',
    each: true,
  },
  { type: 'DEATH', verbs: list('died drowned'), nouns: list('death deaths'), subject: 'VICTIM', object: 'VICTIM', each: true },
  { type: 'INJURY', verbs: list('injured wounded hurt'), nouns: list('injury'), subject: 'AGENT', object: 'VICTIM' },
  { type: 'ARREST', verbs: list('arrested detained'), nouns: list('arrest arrests'), subject: 'AGENT', object: 'PATIENT' },
  { type: 'CHARGE', verbs: list('charged indicted'), nouns: list('indictment charges'), subject: 'AGENT', object: 'PATIENT' },
  { type: 'TRIAL', verbs: [], nouns: list('trial'), subject: 'AGENT', object: 'PATIENT' },
  {
    type: 'RULING',
    verbs: list('convicted acquitted sentenced ruled'),
    nouns: list('verdict ruling conviction'),
    subject: 'AGENT',
    object: 'PATIENT',
  },
  { type: 'VOTE', verbs: list('voted'), nouns: list('vote'), subject: 'AGENT', object: 'PATIENT' },
  { type: 'LEGISLATION', verbs: list('passed enacted'), nouns: [], subject: 'AGENT', object: 'PATIENT' },
  { type: 'ORDER', verbs: [], nouns: list('injunction'), subject: 'AGENT', object: 'PATIENT' },
  {
    type: 'APPOINTMENT',
    verbs: list('appointed nominated hired'),
    nouns: list('appointment nomination'),
    subject: 'AGENT',
    object: 'PATIENT',
  },
  { type: 'RESIGNATION', verbs: list('resigned resigns quit'), nouns: list('resignation'), subject: 'AGENT', object: 'PATIENT' },
  { type: 'ELECTION', verbs: list('elected'), nouns: list('election primary runoff'), subject: 'PARTICIPANT', object: 'PARTICIPANT' },
  {
    type: 'PROTEST',
    verbs: list('protested'),
    nouns: list('protest protests demonstration demonstrations march'),
    subject: 'AGENT',
    object: 'PATIENT',
  },
  {
    type: 'ATTACK',
    verbs: list('bombed shelled'),
    nouns: list('attack attacks bombing shooting airstrike'),
    subject: 'AGENT',
    object: 'VICTIM',
  },
  { type: 'STRIKE', verbs: [], nouns: list('walkout'), subject: 'AGENT', object: 'PATIENT' },
  {
    type: 'AGREEMENT',
    verbs: list('signed'),
    nouns: list('agreement treaty pact deal accord ceasefire'),
    subject: 'PARTICIPANT',
    object: 'PARTICIPANT',
  },
  {
    type: 'DISASTER',
    verbs: [],
    nouns: list('flood earthquake hurricane wildfire tornado explosion crash'),
    subject: 'AGENT',
    object: 'VICTIM',
  },
];

/** Nouns that say by what a statement was made, and the medium each means. */
export const MEDIA: Readonly<
  Record<
    string,
    'BRIEFING' | 'INTERVIEW' | 'OP_ED' | 'SOCIAL_POST' | 'LETTER' | 'COURT_FILING' | 'CALL' | 'SPEECH' | 'STATEMENT' | 'REPORT'
  >
> = {
  briefing: 'BRIEFING',
  conference: 'BRIEFING',
  interview: 'INTERVIEW',
  interviews: 'INTERVIEW',
  'op-ed': 'OP_ED',
  editorial: 'OP_ED',
  column: 'OP_ED',
  essay: 'OP_ED',
  tweet: 'SOCIAL_POST',
  tweets: 'SOCIAL_POST',
  twitter: 'SOCIAL_POST',
  facebook: 'SOCIAL_POST',
  instagram: 'SOCIAL_POST',
  post: 'SOCIAL_POST',
  posts: 'SOCIAL_POST',
  letter: 'LETTER',
  letters: 'LETTER',
  email: 'LETTER',
  emails: 'LETTER',
  memo: 'LETTER',
  filing: 'COURT_FILING',
  lawsuit: 'COURT_FILING',
  complaint: 'COURT_FILING',
  indictment: 'COURT_FILING',
  affidavit: 'COURT_FILING',
  brief: 'COURT_FILING',
  motion: 'COURT_FILING',
  call: 'CALL',
  speech: 'SPEECH',
  address: 'SPEECH',
  remarks: 'SPEECH',
  rally: 'SPEECH',
  testimony: 'SPEECH',
  statement: 'STATEMENT',
  report: 'REPORT',
  study: 'REPORT',
  survey: 'REPORT',
};

/** Cue verbs that tell the medium by themselves. */
export const CUE_MEDIA: Readonly<Record<string, 'SOCIAL_POST'>> = { tweet: 'SOCIAL_POST', retweet: 'SOCIAL_POST', blog: 'SOCIAL_POST' };
