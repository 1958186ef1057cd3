import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Analysis, LanguageModel } from '../../../src/text/model/analysis.ts';
import { lazyModel, loadModel, ModelUnavailable } from '../../../src/text/model/load.ts';
import { isTree } from '../../../src/text/model/tree.ts';
import { readTokens } from '../../../src/text/tokens.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MODEL = join(ROOT, 'models/english.bin');
/** Of the analyses of all our sentences. A new model, tokenizer or kernel changes it: look at the differences, then put the new one here. */
const GOLDEN = '4070a3357e9c59efe42be77cbf6f11d7d7e515fd1c0eee7d9950eb497fe6797c';

const wordsOf = (text: string): string[] => readTokens(text).map(({ start, end }) => text.slice(start, end));
const sentences = readFileSync(join(ROOT, 'tests/text/data/sentences.txt'), 'utf8').trimEnd().split('\n').map(wordsOf);

let model: LanguageModel;
let together: Analysis[];
beforeAll(() => {
  model = loadModel(MODEL);
  together = model.analyse(sentences);
});

test('two hundred sentences are analysed to the letter as they were before', () => {
  expect(sentences).toHaveLength(200);
  expect(createHash('sha256').update(JSON.stringify(together)).digest('hex')).toBe(GOLDEN);
});

test('a sentence is analysed alike alone, among others, in another order and by another copy of the model', () => {
  const some = sentences.slice(0, 40);
  const expected = together.slice(0, 40);
  expect(some.flatMap((words) => model.analyse([words]))).toEqual(expected);
  expect(model.analyse(some.toReversed()).toReversed()).toEqual(expected);
  expect(loadModel(MODEL).analyse(some)).toEqual(expected);
});

test('every analysis is one tree over its words', () => {
  const heads = together.map(({ head }) => Int32Array.from([0, ...head.map((h) => h + 1)]));
  expect(heads.map((tree) => tree.length - 1)).toEqual(sentences.map(({ length }) => length));
  expect(heads.filter((tree) => !isTree(tree))).toEqual([]);
});

describe('what the model reads', () => {
  test.each([
    [
      'Gov. Ada Vane told reporters in Ohio that the Senate failed.',
      'Gov. Ada[PER] Vane[PER] told reporters in Ohio[LOC] that the Senate[ORG] failed .',
      'nmod nsubj flat root iobj case nmod mark det nsubj ccomp punct',
    ],
    ['“We won,” said Ruth Holt.', '“ We won , ” said Ruth[PER] Holt[PER] .', 'punct nsubj ccomp punct punct root nsubj flat punct'],
  ])('%s', (text, names, relations) => {
    const words = wordsOf(text);
    const [analysis] = model.analyse([words]);
    const tagged = words.map((word, i) => (analysis?.name[i] === 'O' ? word : `${word}[${analysis?.name[i]?.slice(2)}]`));
    expect(tagged.join(' ')).toBe(names);
    expect(analysis?.relation.join(' ')).toBe(relations);
  });

  test('no sentence, no words, a word of a megabyte, and a sentence of five hundred words', () => {
    expect(model.analyse([])).toEqual([]);
    expect(model.analyse([[]])[0]?.head).toEqual([]);
    expect(model.analyse([['x'.repeat(1_000_000)]])[0]?.head).toEqual([-1]);
    const long = model.analyse([Array.from({ length: 500 }, (_, i) => `Vane${i}`)])[0];
    expect(isTree(Int32Array.from([0, ...(long?.head ?? []).map((h) => h + 1)]))).toBe(true);
  });
});

describe('a model that cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-model-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is not looked at before it is asked', () => {
    expect(() => lazyModel(join(folder, 'missing.bin'))).not.toThrow();
  });

  test('missing: the error names the file', () => {
    expect(() => lazyModel(join(folder, 'missing.bin')).analyse([])).toThrow(ModelUnavailable);
  });

  test('damaged: the error tells what was expected', () => {
    copyFileSync(join(ROOT, 'models/english.json'), join(folder, 'english.json'));
    writeFileSync(join(folder, 'english.bin'), 'ONRM');
    const failure = { code: 'MODEL_UNAVAILABLE', data: { path: join(folder, 'english.bin'), bytes: 4 } };
    expect(() => loadModel(join(folder, 'english.bin'))).toThrow(
      expect.objectContaining({ ...failure, data: expect.objectContaining(failure.data) }),
    );
  });
});
