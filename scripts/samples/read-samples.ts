import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { answerSheet, type Sample, sampleArticle } from './answer-sheet.ts';

/** The samples of a folder, in the order of their names, and what kept others from being read. */
export interface SampleFolder {
  readonly samples: readonly Sample[];
  readonly problems: readonly string[];
}

/** Reads `articles/*.json` and `answers/*.json`; a file that is missing its other half or breaks the schema is a problem. */
export async function readSamples(folder: string): Promise<SampleFolder> {
  const articles = await readHalf(path.join(folder, 'articles'), sampleArticle);
  const sheets = await readHalf(path.join(folder, 'answers'), answerSheet);
  const problems = [...articles.problems, ...sheets.problems];
  const samples: Sample[] = [];
  for (const id of [...new Set([...articles.names, ...sheets.names])].toSorted()) {
    const article = articles.values.get(id);
    const sheet = sheets.values.get(id);
    if (article && sheet) samples.push({ id, article, sheet });
    else if (!articles.names.has(id)) problems.push(`answers/${id}.json has no article`);
    else if (!sheets.names.has(id)) problems.push(`articles/${id}.json has no answer sheet`);
  }
  return { samples, problems };
}

interface Half<T> {
  readonly names: Set<string>;
  readonly values: Map<string, T>;
  readonly problems: string[];
}

async function readHalf<T>(folder: string, schema: z.ZodType<T>): Promise<Half<T>> {
  const half: Half<T> = { names: new Set(), values: new Map(), problems: [] };
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  for (const file of files) {
    const id = file.slice(0, -'.json'.length);
    const where = `${path.basename(folder)}/${file}`;
    half.names.add(id);
    try {
      const result = schema.safeParse(JSON.parse(await readFile(path.join(folder, file), 'utf8')));
      if (result.success) half.values.set(id, result.data);
      else half.problems.push(...result.error.issues.map((issue) => `${where} ${issue.path.join('.')}: ${issue.message}`));
    } catch (error) {
      half.problems.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return half;
}
