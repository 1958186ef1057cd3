import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { undoOperation } from '../../src/playground/queries/review.ts';
import { createAsking } from '../../src/playground/state/asking.ts';

const real = globalThis.fetch;
/** The keys that were sent, and what the service does with each request in turn. */
let sent: string[];
let answers: (() => Response)[];

beforeEach(() => {
  sent = [];
  globalThis.fetch = (_, init) => {
    sent.push((JSON.parse(init?.body as string) as { variables: { key: string } }).variables.key);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('gone'));
  };
});
afterEach(() => {
  globalThis.fetch = real;
});

const made = () => Response.json({ data: { made: { judgement: { id: 'j' } } } });
const refused = () => Response.json({ data: { made: { code: 'SUPERSEDED', message: 'Undo that first.' } } });

test('what failed is asked again with its key; what was done is asked anew with another, as is anything else', async () => {
  const ask = createAsking();
  const undo = (judgement: string) =>
    ask(undoOperation, { judgement }).then(
      ({ judgement: { id } }) => id,
      (error: Error) => error.message,
    );
  answers = [refused, made, made, made];
  const outcomes = [await undo('a'), await undo('a'), await undo('a'), await undo('b'), await undo('a')];
  const again = await undo('a');
  expect(outcomes).toEqual(['Undo that first.', 'j', 'j', 'j', expect.stringMatching(/does not answer/)]);
  expect(again).toMatch(/does not answer/);
  const [first, second, third, other, lost, lostAgain] = sent;
  expect([second === first, third === second, other === third, lost === third, lostAgain === lost]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});
