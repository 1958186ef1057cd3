import { readSamples } from './read-samples.ts';
import { findSetProblems } from './set-problems.ts';
import { findSheetProblems } from './sheet-problems.ts';

// Checks the folder given, samples/ by default: a line per problem on standard error, exit code 1 when there is one.
const { samples, problems } = await readSamples(process.argv[2] ?? 'samples');
const all = [...problems, ...samples.flatMap(findSheetProblems), ...findSetProblems(samples)];
for (const problem of all) process.stderr.write(`${problem}\n`);
const statements = samples.reduce((sum, { sheet }) => sum + sheet.statements.length, 0);
process.stderr.write(`${samples.length} samples, ${statements} statements, ${all.length} problems\n`);
process.exitCode = all.length > 0 ? 1 : 0;
