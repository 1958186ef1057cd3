import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

/** The third column of the design's table: what each folder may import beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  article: ['domain'],
  text: ['domain'],
  extract: ['domain', 'text'],
  resolve: ['domain'],
  store: ['domain'],
  service: ['domain', 'article', 'text', 'extract', 'resolve', 'store/graph-store.ts'],
  api: ['domain', 'service'],
  http: ['domain', 'api'],
  playground: ['domain'],
  graphiql: [],
};
const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const folders = Object.keys(mayImport);

describe('who imports whom', () => {
  test('every folder of src has its line in the table', () => {
    const found = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(found.filter((name) => name !== 'cli' && !folders.includes(name))).toEqual([]);
  });

  test.each(folders)('%s', (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const forbidden = filesIn(join(src, folder)).flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.some((name) => target === name || target.startsWith(`${name}/`)))
        .map((target) => `${relative(root, file)} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });
});

describe('the lint that keeps it', () => {
  const planted = mkdtempSync(join(tmpdir(), 'onrecord-lint-'));
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  test('names every forbidden import that is planted, and no allowed one', () => {
    const wanted: string[] = [];
    for (const folder of folders)
      for (const target of [...folders, 'main', 'config', 'settings', 'cli'].filter((name) => name !== folder)) {
        const whole = folders.includes(target);
        const path = `src/${folder}/imports-${target}.ts`;
        plant(planted, path, whole ? `../${target}/thing.ts` : `../${target}.ts`);
        if (!mayImport[folder]?.includes(target)) wanted.push(path);
      }
    plant(planted, 'src/service/imports-port.ts', '../store/graph-store.ts');
    expect(lintedFiles(planted)).toEqual(wanted.sort());
  });
});

function plant(folder: string, path: string, target: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { thing } from '${target}';\n\nexport const planted = thing;\n`);
}

function lintedFiles(folder: string): readonly string[] {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  // Its overrides are told by paths from where the configuration lies.
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; filename: string }[] };
  return [...new Set(diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename))].sort();
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/** What a file imports from within src, as a path below src. */
function importsOf(file: string): readonly string[] {
  const targets = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    resolve(dirname(file), target ?? ''),
  );
  return targets.map((target) => relative(src, target)).filter((target) => !target.startsWith('..'));
}
