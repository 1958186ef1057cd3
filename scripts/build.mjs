// Builds dist/: the service by tsc with the data files beside it, and each page by Vite. With --when-stale, or from the command line, only if a
// source is newer than the last build. Speaks on standard error alone: commands run behind it print data.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const pages = ['playground', 'graphiql'].filter((page) => existsSync(join(root, 'src', page, 'vite.config.ts')));

const always = process.argv[1] === import.meta.filename && !process.argv.includes('--when-stale');
if (always || !isFresh()) build();

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return [...filesIn(join(root, 'src')), join(root, 'tsconfig.json'), join(root, 'package-lock.json')].every(
    (file) => statSync(file).mtimeMs <= built,
  );
}

function build() {
  // Built aside and moved into place, so that a command that runs meanwhile never sees half a build.
  const aside = join(root, `.build-${process.pid}`);
  const started = Date.now();
  process.stderr.write('Building ...\n');
  try {
    run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--outDir', aside]);
    copyData(aside);
    for (const page of pages)
      run('node_modules/vite/bin/vite.js', ['build', `src/${page}`, '--outDir', join(aside, page), '--logLevel', 'warn']);
    writeFileSync(join(aside, '.built'), '');
    rmSync(dist, { recursive: true, force: true });
    renameSync(aside, dist);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

function copyData(target) {
  for (const file of filesIn(join(root, 'src'))) {
    const path = relative(join(root, 'src'), file);
    if (/\.(?:tsx?|css|html|md)$/.test(path) || pages.some((page) => path.startsWith(`${page}/`))) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(file, join(target, path));
  }
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}
