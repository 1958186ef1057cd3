import type { Facts } from '../domain/facts.ts';
import type { Document } from '../text/document.ts';
import { buildChains } from './chains/chains.ts';
import { resolveSpeakers } from './chains/speakers.ts';
import { toCoverage } from './facts/coverage.ts';
import { toReferences } from './facts/references.ts';
import { toRelations } from './facts/relations.ts';
import { toStatement } from './facts/statements.ts';
import { findNames } from './names/names.ts';
import { findOffices } from './offices/offices.ts';
import { findDrafts } from './statements/drafts.ts';

/** From the token table to facts, stage by stage; each is a pure function of what came before. */
export function readFacts(document: Document): Facts {
  const names = findNames(document);
  const chains = buildChains(document, names);
  const found = findOffices(document, chains);
  const drafts = findDrafts(document, names);
  const speakers = resolveSpeakers(document, drafts, chains);
  const references = toReferences(document, chains, found);
  const statements = drafts.map((draft) => toStatement(document, draft));
  return {
    article: document.article,
    references: references.all,
    statements,
    relations: toRelations({ document, chains, found, references, drafts, speakers, statements }),
    coverage: toCoverage(document, drafts, speakers, []),
  };
}
