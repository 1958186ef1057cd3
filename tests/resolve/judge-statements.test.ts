import { expect, test } from '@jest/globals';
import type { StatementFact } from '../../src/domain/facts.ts';
import type { Content, Decision, HumanJudgement } from '../../src/domain/human-judgement.ts';
import type { NodeId } from '../../src/domain/id.ts';
import { judgeStatements } from '../../src/resolve/judge-statements.ts';

const words = 'the bridge is old and must go';
const text = `Gov. Ada Vane said that ${words}. The senate sat until nine.`;

/** A statement of these words, by Ada Vane. */
function read(text: string, of: string, id = 'read') {
  const start = text.indexOf(of);
  const statement = {
    id,
    text: of,
    kind: 'INDIRECT',
    mode: 'SPEECH',
    segments: [start, start + of.length],
    quoted: [],
    speakerForm: 'NAME',
    rule: 'rule',
    confidence: 0.8,
    wordsKey: null,
  } as unknown as StatementFact;
  const fact = { spans: [], rule: 'rule', confidence: 0.8, assertedBy: 'NARRATOR', ref: id as NodeId } as const;
  return { statements: [statement], relations: [{ ...fact, type: 'SPOKEN_BY', from: id as NodeId, to: 'ada' as NodeId } as const] };
}

function judged(decision: Decision, more: Partial<HumanJudgement> = {}): HumanJudgement {
  const start = text.indexOf(words);
  const content: Content = {
    words: [words],
    segments: [start, start + words.length],
    quoted: [],
    text: words,
    kind: 'INDIRECT',
    wordsKey: null,
  };
  const base = { id: 'judgement', article: 'article', target: 'read', number: 1, by: 'mira', at: '2026-02-01T00:00:00Z', request: '' };
  return { ...base, decision, content, marked: false, statement: null, why: null, undoneBy: null, ...more } as HumanJudgement;
}

const ruth = { id: 'ruth' as NodeId, kind: 'Person', fields: { name: 'Ruth Holt' } } as const;
const link: Decision = { verb: 'LINK', part: 'SPEAKER', actor: ruth };

const later = `By Mira Poll\n\n${text}`;
const corrected = text.replace('is old', 'was old');

test.each<readonly [string, string, ReturnType<typeof read>, Decision, Partial<HumanJudgement>, readonly string[]]>([
  ['the same words', text, read(text, words), link, {}, [`${words}: ruth`]],
  ['the same words elsewhere', later, read(later, words, 'new'), link, {}, [`${words}: ruth`]],
  ['a little fewer words, by another extractor', text, read(text, 'the bridge is old', 'new'), link, {}, ['the bridge is old: ruth']],
  ['a little more words, rejected', text, read(text, `that ${words}`, 'new'), { verb: 'REJECT' }, {}, []],
  ['words that nobody reads as a statement any more', text, { statements: [], relations: [] }, link, {}, [`${words}: ruth`]],
  ['no statement there, rejected', text, { statements: [], relations: [] }, { verb: 'REJECT' }, {}, []],
  [
    'other words than those',
    corrected,
    read(corrected, 'the bridge was old and must go', 'new'),
    link,
    {},
    ['the bridge was old and must go: ada'],
  ],
  [
    'marked words beside what is read',
    text,
    read(text, 'the bridge is old', 'new'),
    link,
    { marked: true, target: 'mine' as NodeId },
    ['the bridge is old: ada', `${words}: ruth`],
  ],
  ['undone', text, read(text, words), link, { undoneBy: 'undo' as NodeId }, [`${words}: ada`]],
  ['not whom it says', text, read(text, words), { verb: 'UNLINK', part: 'SPEAKER', actor: ruth }, {}, [`${words}: ada`]],
  [
    'not whom was read',
    text,
    read(text, words),
    { verb: 'UNLINK', part: 'SPEAKER', actor: { ...ruth, id: 'ada' as NodeId } },
    {},
    [`${words}: `],
  ],
])('%s', (_, article, unjudged, decision, more, expected) => {
  const { statements, relations } = judgeStatements(article, unjudged, [judged(decision, more)], new Set());
  const speaker = (id: NodeId) => relations.filter(({ from, type }) => from === id && type === 'SPOKEN_BY').map(({ to }) => to);
  expect(statements.map(({ id, segments: [start, end] }) => `${article.slice(start, end)}: ${speaker(id).join()}`)).toEqual(expected);
});
