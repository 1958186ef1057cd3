// Compiles the language model's kernel: src/text/model/kernel/*.as.ts -> kernel.wasm beside them. A test compares the bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';

const folder = join(import.meta.dirname, '../src/text/model/kernel');

/** The compiled bytes of the kernel's source as it stands. */
export async function compileKernel() {
  let bytes;
  const { error } = await main(
    [
      'kernel.as.ts',
      '--outFile',
      'kernel.wasm',
      '--runtime',
      'stub',
      '-O3',
      '--noAssert',
      '--enable',
      'simd',
      '--initialMemory',
      '1',
      '--memoryBase',
      '1024',
    ],
    {
      readFile: (name) => (name.endsWith('.as.ts') && !name.includes('node_modules') ? readFileSync(join(folder, name), 'utf8') : null),
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm') bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw error;
  return bytes;
}

if (process.argv[1] === import.meta.filename) {
  const bytes = await compileKernel();
  writeFileSync(join(folder, 'kernel.wasm'), bytes);
  process.stderr.write(`kernel.wasm: ${bytes.length} bytes\n`);
}
