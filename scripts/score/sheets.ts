import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './events.ts';
import type { ExportedGraph } from './joins.ts';

interface Sheet {
  readonly article: string;
  readonly people: readonly { readonly name: string; readonly offices?: readonly { readonly office: string }[] }[];
}

/** People and their offices in our samples: on the answer sheets and in the graph that all samples together make. */
export interface SheetScores {
  readonly documents: number;
  readonly people: Counts;
  readonly offices: Counts;
  readonly wrong: readonly string[];
}

/** Compares by whole names: a person or an office that is called otherwise is one missed and one wrong. A spokeswoman is a spokesperson. */
export function scoreSheets(folder: string, { nodes, edges }: ExportedGraph): SheetScores {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const articles = new Map(
    nodes.flatMap(({ id, label, url, title }) => (label === 'Article' ? [[`${url ?? ''} ${title ?? ''}`, id] as const] : [])),
  );
  const officeOf = new Map(
    edges.flatMap(({ type, from, to }) => (type === 'OF_OFFICE' ? [[from, byId.get(to)?.title ?? ''] as const] : [])),
  );
  const people: Tally = new Tally();
  const offices: Tally = new Tally();
  let documents = 0;
  for (const file of readdirSync(join(folder, 'answers'))) {
    const sheet = JSON.parse(readFileSync(join(folder, 'answers', file), 'utf8')) as Sheet;
    const { url, title } = JSON.parse(readFileSync(join(folder, 'articles', file), 'utf8')) as { url: string; title: string };
    const article = articles.get(`${url} ${title}`);
    // An earlier revision is not in the graph any more.
    if (article === undefined) continue;
    documents += 1;
    const named = edges.filter(({ type, from, to }) => type === 'MENTIONS' && from === article && byId.get(to)?.label === 'Person');
    people.add(
      sheet.article,
      sheet.people.map(({ name }) => name),
      named.map(({ to }) => byId.get(to)?.name ?? ''),
    );
    const held = edges.filter((edge) => edge.type === 'HOLDS' && edge.article === article);
    offices.add(
      sheet.article,
      sheet.people.flatMap(({ name, offices: all = [] }) => all.map(({ office }) => plain(`${name}, ${office}`))),
      held.map(({ from, to }) => plain(`${byId.get(from)?.name ?? ''}, ${officeOf.get(to) ?? ''}`)),
    );
  }
  return { documents, people: people.counts, offices: offices.counts, wrong: [...people.wrong, ...offices.wrong] };
}

function plain(office: string): string {
  return office.replaceAll(/Spokes(?:wo)?man/gu, 'Spokesperson').replaceAll(/\bthe /gu, '');
}

class Tally {
  counts: Counts = { right: 0, found: 0, gold: 0 };
  readonly wrong: string[] = [];

  add(article: string, gold: readonly string[], found: readonly string[]): void {
    const [wanted, got] = [new Set(gold), new Set(found)];
    const right = [...wanted].filter((one) => got.has(one));
    this.counts = { right: this.counts.right + right.length, found: this.counts.found + got.size, gold: this.counts.gold + wanted.size };
    this.wrong.push(
      ...[...wanted].filter((one) => !got.has(one)).map((one) => `missed: ${one} (${article})`),
      ...[...got].filter((one) => !wanted.has(one)).map((one) => `wrong: ${one} (${article})`),
    );
  }
}
