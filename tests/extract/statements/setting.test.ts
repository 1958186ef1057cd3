import { expect, test } from '@jest/globals';
import { day, readText } from '../read-text.ts';

/** What stands around a statement: whom it was said to, by what, when; whether it was said at all. */
interface Around {
  readonly to?: string;
  readonly medium?: string;
  /** The words that tell the medium. */
  readonly words?: string;
  readonly on?: string;
  readonly negated?: boolean;
  readonly modality?: string;
}

/** [text of a Thursday, what stands around its one statement] */
const cases: readonly [text: string, around: Around][] = [
  ['“The toll is fair,” Ada Vane told reporters on Wednesday.', { to: 'reporters', on: '2026-03-04' }],
  ['Ada Vane told MPs that the toll was fair.', { to: 'MPs' }],
  ['Ruth Holt told the Westland Courier that the bridge was unsafe.', { to: 'the Westland Courier', medium: 'INTERVIEW' }],
  ['Ruth Holt told Tom Pell that the bridge was unsafe.', { to: 'Tom Pell' }],
  ['Ruth Holt warned residents that the river would rise.', { to: 'residents' }],
  ['Ruth Holt urged the council to close the bridge.', { to: 'the council' }],
  ['Ada Vane asked Tom Pell whether the bridge was safe.', { to: 'Tom Pell' }],
  ['Ada Vane wrote to the mayor demanding an inquiry.', { to: 'the mayor' }],
  ['In a letter to the council, Ruth Holt said the bridge was unsafe.', { to: 'the council', medium: 'LETTER', words: 'In a letter' }],
  ['Ruth Holt said in a text message Friday that the bridge was safe.', { medium: 'LETTER', words: 'in a text message', on: '2026-02-27' }],
  ['“We will appeal,” Ruth Holt said in a statement on Tuesday.', { medium: 'STATEMENT', words: 'in a statement', on: '2026-03-03' }],
  [
    'In an interview with the Westland Courier, Ada Vane said the toll would go.',
    { to: 'the Westland Courier', medium: 'INTERVIEW', words: 'In an interview' },
  ],
  ['Ada Vane said at a rally in Port Alder that the toll would go.', { medium: 'SPEECH', words: 'at a rally' }],
  ['“The toll will go,” Ada Vane wrote on Facebook.', { medium: 'SOCIAL_POST', words: 'on Facebook' }],
  ['“The toll will go,” Ada Vane posted on X.', { medium: 'SOCIAL_POST', words: 'on X' }],
  [
    'Ruth Holt said during a hearing on Tuesday that she had no records.',
    { medium: 'SPEECH', words: 'during a hearing', on: '2026-03-03' },
  ],
  ['In court papers filed Monday, the city said it owed nothing.', { medium: 'COURT_FILING', words: 'In court papers', on: '2026-03-02' }],
  ['“We are fine,” Tom Pell said by phone.', { medium: 'CALL', words: 'by phone' }],
  [
    'In testimony before the committee, Tom Pell said the bridge was safe.',
    { to: 'the committee', medium: 'SPEECH', words: 'In testimony' },
  ],
  ['“I am done,” Ruth Holt wrote in her resignation letter.', { medium: 'LETTER', words: 'in her resignation letter' }],
  ['Ada Vane told a news conference in Calder that the toll was fair.', { medium: 'BRIEFING', words: 'a news conference' }],
  ['“The toll is fair,” Ada Vane told the BBC.', { to: 'the BBC', medium: 'INTERVIEW' }],
  ['Ada Vane said on the radio that the toll was fair.', { medium: 'INTERVIEW', words: 'on the radio' }],
  ['Judge Ruth Holt wrote in a 41-page opinion that the toll was void.', { medium: 'COURT_FILING', words: 'in a 41-page opinion' }],
  ['Ada Vane said Tuesday that the toll starts Friday.', { on: '2026-03-03' }],
  ['Ada Vane said last week that the toll was fair.', { on: '2026' }],
  ['Ada Vane said in March 2025 that the toll was fair.', { on: '2025-03' }],
  ['Ada Vane said yesterday that the toll was fair.', { on: '2026-03-04' }],
  ['Ada Vane said in 2019 that the toll was fair.', { on: '2019' }],
  ['On Monday Ada Vane said the toll was fair.', { on: '2026-03-02' }],
  ['“The toll is fair,” Ada Vane said on Wednesday evening.', { on: '2026-03-04' }],
  ['A spokesman for the Treasury declined to comment.', { negated: true }],
  ['Ada Vane did not respond to a request for comment.', { negated: true }],
  ['Ada Vane refused to say whether the toll would go.', { negated: true }],
  ['Ada Vane would not say whether the toll would go.', { negated: true }],
  ['Neither the council nor the port authority would say how long the repairs might take.', { negated: true }],
  ['The jury was told that the bridge was closed.', { to: 'The jury' }],
  ['Reporters were told by Ada Vane that the bridge was closed.', { to: 'Reporters' }],
  ['Ada Vane denied that the toll was unfair.', { negated: true }],
  ['Ada Vane never said that the toll was fair.', { negated: true }],
  ['Ada Vane stopped short of saying that the toll was unfair.', { negated: true }],
  ['Ada Vane will tell MPs on Friday that the toll must stay.', { to: 'MPs', modality: 'FUTURE' }],
  ['Ruth Holt would say only that the bridge was old.', { modality: 'POSSIBLE' }],
  ['Ruth Holt could not say when the bridge would open.', { negated: true }],
  ['Ada Vane has not said whether she will run.', { negated: true }],
  ['Tom Pell declined to discuss the case.', { negated: true }],
  ['“Will the bridge close?” Tom Pell asked the mayor.', { to: 'the mayor' }],
  ['Ruth Holt said in an email to the Courier that she was not told.', { to: 'the Courier', medium: 'LETTER', words: 'in an email' }],
  ['Ruth Holt tweeted that the toll was dead.', { medium: 'SOCIAL_POST' }],
  ['Ruth Holt testified at the trial of Tom Pell on Tuesday that he had lied.', { medium: 'SPEECH', on: '2026-03-03' }],
  ['Reached by phone, Ruth Holt said she had no idea.', { medium: 'CALL', words: 'by phone' }],
  ['Speaking to the Harbour Club on Monday night, Ada Vane said the toll was fair.', { to: 'the Harbour Club', on: '2026-03-02' }],
  ['“It is late,” Ada Vane told broadcaster ZRD.', { to: 'ZRD' }],
  ['Ada Vane assured dockers that no jobs would go.', { to: 'dockers' }],
  ['"The bridge is safe," Ada Vane told her council colleagues in a closed meeting.', { to: 'her council colleagues' }],
  // What is spoken of is nobody who is spoken to.
  ['Ada Vane objected to the plan.', {}],
  ['Ada Vane referred to the vote as a mistake.', {}],
  ['Ada Vane said to the crowd that the toll was fair.', { to: 'the crowd' }],
];

test.each(cases)('%s', (text, around) => {
  const { statements } = readText(text, { published: day('2026-03-05') });
  expect(
    statements.map(({ addresseeWords: to, medium, mediumWords: words, saidOn: on, negated, modality }) => ({
      to,
      medium,
      words,
      on,
      negated,
      modality,
    })),
  ).toEqual([around]);
});

test('an addressee that is named is linked, and no owner of whom it was said to', () => {
  const named = (text: string): unknown[] => {
    const { references, relations } = readText(text);
    return relations
      .filter(({ type }) => type === 'ADDRESSED_TO')
      .map(({ to }) => references.find(({ id }) => id === to)?.fields)
      .map((fields) => (fields !== undefined && 'name' in fields ? fields.name : null));
  };
  expect(named('“The bridge is safe,” Ada Vane told Ruth Holt.')).toEqual(['Ruth Holt']);
  expect(named('“The bridge is safe,” Ada Vane told Ruth Holt’s aides.')).toEqual([]);
  expect(named('“The bridge is safe,” Ada Vane told her colleagues.')).toEqual([]);
});
