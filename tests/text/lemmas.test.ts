import { describe, expect, test } from '@jest/globals';
import { lemmaOf } from '../../src/text/lemmas.ts';

describe('lemmas', () => {
  test.each([
    ['VERB', 'said says saying say', 'say'],
    ['VERB', 'told Telling tells', 'tell'],
    ['VERB', 'accused accusing accuses', 'accuse'],
    ['VERB', 'denied denies denying', 'deny'],
    ['VERB', 'planned planning plans', 'plan'],
    ['VERB', 'charged charges charging', 'charge'],
    ['VERB', 'argued argues arguing', 'argue'],
    ['VERB', 'called calling', 'call'],
    ['VERB', 'criticized criticizing criticizes', 'criticize'],
    ['VERB', 'stated states stating', 'state'],
    ['VERB', 'wrote written writing', 'write'],
    ['VERB', 'promised promising', 'promise'],
    ['VERB', 'stressed stresses', 'stress'],
    ['VERB', 'admitted admitting', 'admit'],
    ['VERB', 'insisted', 'insist'],
    ['VERB', 'urged urging', 'urge'],
    ['VERB', 'warned', 'warn'],
    ['VERB', 'added adding', 'add'],
    ['VERB', 'brings bringing brought', 'bring'],
    ['VERB', 'vetoes vetoed', 'veto'],
    ['AUX', 'is are was were ’s been being', 'be'],
    ['AUX', 'has had ’ve', 'have'],
    ['NOUN', 'claims claim', 'claim'],
    ['NOUN', 'parties party', 'party'],
    ['NOUN', 'speeches', 'speech'],
    ['NOUN', 'women', 'woman'],
    ['NOUN', 'spokesmen', 'spokesman'],
    ['NOUN', 'crises', 'crisis'],
    ['NOUN', 'news', 'news'],
    ['NOUN', 'analysis', 'analysis'],
    ['ADJ', 'Former', 'former'],
  ])('%s %s', (upos, forms, lemma) => {
    expect(forms.split(' ').map((form) => lemmaOf(form, upos))).toEqual(forms.split(' ').map(() => lemma));
  });
});
