import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const SCRIPT_BYTES = 60 * 1024;
const page = join(import.meta.dirname, '../../dist/playground');

test('the page brings at most 60 KB of script, compressed', () => {
  const scripts = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(page, path))).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BYTES);
});

test('nothing stands in the document that a strict content policy refuses', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  expect(html.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:\/\//g)).toBeNull();
});
