// Checks the types of every program in the project: the service, the tests and scripts, and each page.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const programs = [
  'tsconfig.json',
  'tsconfig.tools.json',
  'src/playground/tsconfig.json',
  'tests/playground/tsconfig.json',
  'src/graphiql/tsconfig.json',
  'examples/charts/tsconfig.json',
];
let failed = false;
for (const program of programs.filter((path) => existsSync(join(root, path)))) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', program, '--noEmit'], {
    cwd: root,
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
