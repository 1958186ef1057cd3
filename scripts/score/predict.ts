// Writes prediction lines for gold lines: npx tsx scripts/score/predict.ts GOLD [LIMIT] > PREDICTIONS
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/article/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { toPrediction } from '../../src/service/predict.ts';

const [file = '', limit = 'Infinity'] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
for (const line of lines.slice(0, Number(limit))) {
  const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string };
  try {
    const article = readArticle({ text, ...(date === undefined ? {} : { published: date }) });
    process.stdout.write(`${JSON.stringify({ id, pred: toPrediction(extract(article)) })}\n`);
  } catch (error) {
    process.stderr.write(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
}
