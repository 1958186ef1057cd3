import { toGoldLine } from './gold-line.ts';
import { readSamples } from './read-samples.ts';

// Writes the samples as gold for the scorer, a line each, to standard output.
const { samples } = await readSamples(process.argv[2] ?? 'samples');
for (const sample of samples) process.stdout.write(`${JSON.stringify(toGoldLine(sample))}\n`);
