import type { Facts } from '../domain/facts.ts';
import type { Document } from '../text/document.ts';
import { buildChains } from './chains/chains.ts';
import { addPronouns } from './chains/pronouns.ts';
import { resolveSpeakers } from './chains/speakers.ts';
import { findDates } from './dates/dates.ts';
import { findEvents } from './events/events.ts';
import { toCoverage } from './facts/coverage.ts';
import { toReferences } from './facts/references.ts';
import { toRelations } from './facts/relations.ts';
import { addGovernments } from './governments/governments.ts';
import { toStatement } from './facts/statements.ts';
import { findNames } from './names/names.ts';
import { findOffices } from './offices/offices.ts';
import { addParties } from './parties/memberships.ts';
import { findContainments } from './places/containment.ts';
import { findDrafts } from './statements/drafts.ts';
import { readSetting, surroundingsOf } from './statements/setting.ts';

/** From the token table to facts, stage by stage; each is a pure function of what came before. */
export function readFacts(document: Document): Facts {
  const names = findNames(document);
  const named = buildChains(document, names);
  const dates = findDates(document).filter((date) => !names.some(({ first, last }) => first <= date.first && date.last <= last));
  const found = findOffices(document, named, dates);
  const drafts = findDrafts(document, names);
  const governed = addGovernments(document, named, drafts, resolveSpeakers(document, drafts, named, found));
  const { speakers } = governed;
  const { chains, memberships } = addParties(document, addPronouns(document, governed.chains, drafts, speakers, found), found);
  const containments = findContainments(document, chains);
  const events = findEvents(document, chains, dates, containments);
  const around = surroundingsOf(document, chains, dates, events, drafts);
  const settings = drafts.map((draft) => readSetting(document, draft, around));
  const references = toReferences(document, chains, found, events);
  const statements = drafts.map((draft, at) => toStatement(document, draft, settings[at]));
  return {
    article: document.article,
    references: references.all,
    statements,
    relations: toRelations({
      document,
      chains,
      found,
      references,
      drafts,
      speakers,
      statements,
      events,
      settings,
      containments,
      memberships,
    }),
    coverage: toCoverage(document, drafts, speakers, dates),
  };
}
