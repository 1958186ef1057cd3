import { defineKind, type NodeOf } from '../kind.ts';

export const statement = defineKind({
  name: 'Statement',
  plural: 'Statements',
  doc: 'What somebody said, wrote or is reported to think, in one place of one article, with or without quotation marks.',
  caption: 'text',
  order: 'newest',
  fields: {
    text: {
      type: 'text',
      doc: 'The words of the segments, without outer quotation marks or the comma that a cue imposes; “ … ” stands for the words between two.',
      required: true,
      searched: true,
    },
    kind: {
      type: 'choice',
      doc: 'In the speaker’s own words, quoted or as the turn of a transcript; quoted in part; or not at all.',
      values: ['DIRECT', 'MIXED', 'INDIRECT'],
      required: true,
    },
    mode: {
      type: 'choice',
      doc: 'Said; or only thought or wished as the article reports it; or asked for and not given.',
      values: ['SPEECH', 'ATTITUDE', 'REFUSAL'],
      required: true,
    },
    segments: { type: 'spans', doc: 'Where the content stands, as printed with its quotation marks.', required: true },
    quoted: { type: 'spans', doc: 'The stretches of the segments that stand between quotation marks.', required: true },
    cue: { type: 'text', doc: 'The words that mark the statement as one: said, according to.' },
    cueSpan: { type: 'spans', doc: 'Where the cue stands.' },
    cueLemma: { type: 'text', doc: 'The dictionary form of the cue.' },
    cueClass: {
      type: 'choice',
      doc: 'What the cue does.',
      values: ['SAY', 'ASK', 'DEMAND', 'PROMISE', 'ACCUSE', 'PRAISE', 'DENY', 'CONFIRM', 'EXPLAIN', 'ESTIMATE', 'THINK', 'WISH'],
    },
    medium: {
      type: 'choice',
      doc: 'Where or by what it was said.',
      values: ['BRIEFING', 'INTERVIEW', 'OP_ED', 'SOCIAL_POST', 'LETTER', 'COURT_FILING', 'CALL', 'SPEECH', 'STATEMENT', 'REPORT'],
    },
    mediumWords: { type: 'text', doc: 'The words that tell it, as printed.' },
    mediumSpan: { type: 'spans', doc: 'Where they stand.' },
    addresseeWords: { type: 'text', doc: 'Whom it was said to, as this place of the article names them.' },
    addresseeSpan: { type: 'spans', doc: 'Where they are named.' },
    negated: { type: 'flag', doc: 'The article reports that it was not said, or was denied.' },
    modality: { type: 'choice', doc: 'Not plainly said, but possibly, or yet to be said.', values: ['POSSIBLE', 'FUTURE'] },
    saidOn: { type: 'date', doc: 'When it was said, cut to what is known.' },
    saidOnWords: { type: 'text', doc: 'The words the date was read from.' },
    speakerWords: { type: 'text', doc: 'The speaker as this place of the article names them.' },
    speakerSpan: { type: 'spans', doc: 'Where the speaker is named.' },
    speakerForm: {
      type: 'choice',
      doc: 'How the speaker is named here.',
      values: ['NAME', 'TITLE', 'NOMINAL', 'PRONOUN', 'NONE'],
      required: true,
    },
    rule: { type: 'text', doc: 'The rule or model that found it.', required: true },
    confidence: { type: 'number', doc: 'How sure, from 0 to 1.', required: true },
    judgements: { type: 'texts', doc: "Ids of the people's judgements that stand on it." },
  },
  look: { hue: 48, glyph: '“' },
});

export type Statement = NodeOf<typeof statement>;
