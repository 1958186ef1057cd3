import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { HYPHEN_PREFIXES } from '../../src/text/lexicon/abbreviations.ts';

test('the trainer cuts hyphens as the tokenizer does', () => {
  const source = readFileSync(join(import.meta.dirname, '../../scripts/train/corpora.py'), 'utf8');
  const prefixes = /HYPHEN_PREFIXES = set\(\s*"([^"]+)"/.exec(source)?.[1]?.split(' ');
  expect(new Set(prefixes)).toEqual(HYPHEN_PREFIXES);
});
