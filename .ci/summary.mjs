// Adds up what jest counted and the steps that failed; the last line is the one that CI reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);
const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
// A step that fails without a failed test (lint, a suite that does not load) still counts as one.
const failures = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const failed = Math.max(failures, failedSteps.length);
for (const step of failedSteps) console.log(`failed step: ${step}`);
if (sum('numPendingTests') > 0) console.log(`skipped: ${sum('numPendingTests')}`);
console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
process.exit(failed > 0 || sum('numPassedTests') === 0 ? 1 : 0);
