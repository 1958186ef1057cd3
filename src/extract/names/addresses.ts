import type { Document } from '../../text/document.ts';
import { givenName } from './gazetteer.ts';
import type { TaggedRun } from './tagged.ts';

/** "Mr Vane, 61, of Mill Lane, Calder, denies ...": what follows an age and "of" is where somebody lives, whatever it was tagged. */
export function readAddresses({ words, lower }: Document, runs: readonly TaggedRun[]): TaggedRun[] {
  let end = -1;
  return runs.map((run) => {
    const opens = lower[run.first - 1] === 'of' && words[run.first - 2] === ',' && isAge(words[run.first - 3]);
    // "..., of Calder, Ruth Holt, 52, of ...": the next person.
    const person = isAge(words[run.last + 1]) || (run.type === 'PERSON' && givenName(words[run.first] ?? '') !== null);
    const goesOn = end !== -1 && run.first === end + 1 && words[end] === ',' && /^[,.;]$/u.test(words[run.last] ?? '') && !person;
    end = opens || goesOn ? run.last : -1;
    return end === -1 || run.type === 'PLACE' ? run : { ...run, type: 'PLACE', known: null, rule: 'name.address' };
  });
}

function isAge(word: string | undefined): boolean {
  return /^\d{2}$/u.test(word ?? '');
}
