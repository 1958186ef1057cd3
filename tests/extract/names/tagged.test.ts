import { expect, test } from '@jest/globals';
import { findNames } from '../../../src/extract/names/names.ts';
import { tagText } from './tag-text.ts';

/** [text with the model's tags, the names that come of it, each with what decided it] */
const cases: readonly [marked: string, names: readonly string[]][] = [
  // What a body is for belongs to its name.
  ['The [Ministry of Gender/ORG], [Labour and Youth/ORG] said no.', ['ORGANIZATION Ministry of Gender, Labour and Youth name.tasks']],
  ['The [Institute for Tide Research/ORG] and Policy closed.', ['ORGANIZATION Institute for Tide Research and Policy name.tasks']],
  [
    'The [Westland Office/ORG] for the Coordination of Ferry Affairs closed.',
    ['ORGANIZATION Westland Office for the Coordination of Ferry Affairs name.tasks'],
  ],
  ['The [Westland Mission/ORG] in [Libya/LOC] closed.', ['ORGANIZATION Westland Mission in Libya name.tasks']],
  ['The [Ministry of Labour/ORG] and [Ruth Holt/PER] met.', ['ORGANIZATION Ministry of Labour name.model', 'PERSON Ruth Holt name.model']],
  ['The [Ministry of Labour/ORG] and the council met.', ['ORGANIZATION Ministry of Labour name.model']],
  ['The [Westland Bureau/ORG] on June 5 closed.', ['ORGANIZATION Westland Bureau name.model']],
  // A month, and a person of that name.
  ['The council will answer by [June/PER].', []],
  ['[June Vane/PER] left. It was done by [June/PER].', ['PERSON June Vane name.model', 'PERSON June name.model']],
  // Two bodies in one tag.
  ['The [UN and African Union/ORG] met.', ['ORGANIZATION UN name.pair', 'ORGANIZATION African Union name.pair']],
  ['The [Tides and Rivers Trust/ORG] met.', ['ORGANIZATION Tides and Rivers Trust name.model']],
  // The last word tells.
  ['The [Calder School/LOC] closed.', ['ORGANIZATION Calder School name.body']],
  ['The [Calder/ORG] School closed.', ['ORGANIZATION Calder School name.body']],
  ['[Ruth House/PER] spoke.', ['PERSON Ruth House name.model']],
  ['The [West Bank/LOC] is near.', ['PLACE West Bank name.model']],
  // What a name is called beside it.
  ['The newspaper [Tessaly/PER/0.8] closed.', ['PERSON Tessaly name.model']],
  ['The daily "[Tessaly/PER/0.8]" closed.', ['ORGANIZATION Tessaly name.called']],
  ['The rebel movement [Tessaly/PER/0.8], from the north, lost.', ['ORGANIZATION Tessaly name.called']],
  ['The [Tessaly/PER/0.8] militia lost.', ['ORGANIZATION Tessaly name.called']],
  ['The firm [Ruth Holt/PER/0.8] chose was late.', ['PERSON Ruth Holt name.model']],
  ['The [Eastmark River Community/LOC] (ERC) met.', ['ORGANIZATION Eastmark River Community name.called']],
  // What says that a person's tag is a place's.
  ['They are from the province of [Tessaly/PER/0.8].', ['PLACE Tessaly name.where']],
  ['They met in [Tamworth/PER/0.8].', ['PLACE Tamworth name.where']],
  ['[Tamworth/PER/0.8] spoke.', ['PERSON Tamworth name.model']],
  ['[Riyadh/PER/0.8] said no.', ['PLACE Riyadh name.model']],
  [
    'They are from the city of [Tessaly/PER/0.8]. [Tessaly/PER/0.8] is old.',
    ['PLACE Tessaly name.where', 'PLACE Tessaly name.same-article'],
  ],
  ['They met in the capital, [Tessaly/PER/0.95], on Sunday.', ['PLACE Tessaly name.where']],
  ['Neighbouring [Tessaly/PER/0.95] sent boats.', ['PLACE Tessaly name.where']],
  ['They met in the capital, Tessaly. [Tessaly/PER/0.9] is old.', ['PLACE Tessaly name.where', 'PLACE Tessaly name.same-article']],
  // Whole names of people.
  ['[TK/PER] [Tariq Vane/PER] spoke.', ['PERSON TK Tariq Vane name.model']],
  ['They met [Ruth/PER] Cutting.', ['PERSON Ruth Cutting name.model']],
  ['They met [Hassan Sheikh Vane/PER].', ['PERSON Hassan Sheikh Vane name.model']],
  ['They met [Auntie Ruth Holt/PER].', ['PERSON Ruth Holt name.model']],
  ['They met [Kenyan Ada Vane/PER].', ['PERSON Ada Vane name.model']],
  // The ends of a tag.
  ['The [Tern Front party/ORG] lost.', ['ORGANIZATION Tern Front name.model']],
  ['The [province of Calder/LOC] lost.', ['PLACE Calder name.model']],
  ['The [Calder district/LOC] lost.', ['PLACE Calder name.model']],
  ['The [Calder river/LOC] rose.', ['PLACE Calder river name.model']],
  ['For [NGO Tern Watch/ORG] it was late.', ['ORGANIZATION Tern Watch name.model']],
  // What is no name.
  ['The President of the [Republic/LOC] spoke.', []],
  ['The Minister for [Gender/ORG], Labour and [Social Development/ORG] spoke.', []],
  ['The Minister of the [Westland Council/ORG] spoke.', ['ORGANIZATION Westland Council name.model']],
  // What everybody knows, and what a person's tag says against it.
  ['[Al Jazeera/PER] was told.', ['ORGANIZATION Al Jazeera name.model']],
  ['[UNICEF/PER] was told.', ['ORGANIZATION UNICEF name.model']],
  ['[Nancy/PER] spoke.', ['PERSON Nancy name.model']],
  ['They were in Nancy, a nice town, reading.', []],
  ['[Nice/LOC] lost.', ['PLACE Nice name.model']],
  ['The [Nice/ORG] side lost.', ['ORGANIZATION Nice name.model']],
  ['[Denzel Paris/PER] spoke. [Paris/LOC] said no.', ['PERSON Denzel Paris name.model', 'PERSON Paris name.surname']],
  ['They met in Dushanbe.', ['PLACE Dushanbe name.known']],
];

test.each(cases)('%s', (marked, names) => {
  expect(findNames(tagText(marked)).map(({ type, text, rule }) => `${type} ${text} ${rule}`)).toEqual(names);
});
