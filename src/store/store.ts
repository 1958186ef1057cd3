import { backup } from './backup/backup.ts';
import { isRestoring, restore } from './backup/restore.ts';
import { countStatementsBy } from './count-by.ts';
import { Unavailable } from '../domain/errors.ts';
import { dump } from './dump.ts';
import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { judgeIdentity } from './judge-identity.ts';
import { judgeArticle } from './judge-article.ts';
import { readOutletNames } from './outlet-keys.ts';
import { countJudgements, readIdentityJudgements, readJudgementPage, readJudgementsByIds, readJudgementsOf } from './read-judgements.ts';
import { countNeighbours, countRelated, readNeighbours, readRelated } from './read-links.ts';
import { countTimeline, readTimeline } from './read-timeline.ts';
import { readFrontier, readLinksBetween } from './read-steps.ts';
import { countList, countNodes, readCoverage, readPage } from './read-lists.ts';
import { readArticleTexts, readNodes } from './read-nodes.ts';
import { countStatements, countStatementsOf, readStatements, readStatementsOf } from './read-statements.ts';
import { retractArticle } from './remove-article.ts';
import { countReviewQueue, readReviewQueue } from './review-queue.ts';
import { search } from './search.ts';
import { replaceArticle } from './write-article.ts';

/** The graph over one of the engines: the same for both. */
export function createStore(engine: Engine): GraphStore {
  return {
    engine: engine.name,
    migrate: () => engine.migrate(),
    prepare: (tell) => engine.prepare(tell),
    check: async (call) => {
      await engine.check(call);
      if (await isRestoring(engine)) throw new Unavailable('A restore was broken off: run it again');
    },
    warnings: () => engine.warnings(),
    close: () => engine.close(),
    replaceArticle: (article, keys, decide, again) => replaceArticle(engine, article, keys, decide, again),
    retractArticle: (id) => retractArticle(engine, id),
    judgeArticle: (question, decide) => judgeArticle(engine, question, decide),
    nodes: (ids, call) => readNodes(engine, ids, call),
    page: (kind, request, call) => readPage(engine, kind, request, call),
    count: (kind, call) => countNodes(engine, kind, call),
    coverage: (articles, call) => readCoverage(engine, articles, call),
    countList: (kind, list, call) => countList(engine, kind, list, call),
    statements: (filter, sort, request, call) => readStatements(engine, filter, sort, request, call),
    countStatements: (filter, call) => countStatements(engine, filter, call),
    countStatementsBy: (filter, request, call) => countStatementsBy(engine, filter, request, call),
    outletNames: (keys, call) => readOutletNames(engine, keys, call),
    related: (ids, request, call) => readRelated(engine, ids, request, call),
    relatedCounts: (ids, request, call) => countRelated(engine, ids, request, call),
    statementsOf: (ids, request, call) => readStatementsOf(engine, ids, request, call),
    countStatementsOf: (ids, end, filter, call) => countStatementsOf(engine, ids, end, filter, call),
    search: (text, kinds, request, call) => search(engine, text, kinds, request, call),
    neighbours: (ids, request, call) => readNeighbours(engine, ids, request, call),
    neighbourCounts: (ids, call) => countNeighbours(engine, ids, call),
    timeline: (request, page, call) => readTimeline(engine, request, page, call),
    countTimeline: (request, call) => countTimeline(engine, request, call),
    frontier: (ids, request, call) => readFrontier(engine, ids, request, call),
    linksBetween: (pairs, relations, call) => readLinksBetween(engine, pairs, relations, call),
    articleTexts: (ids, call) => readArticleTexts(engine, ids, call),
    judgeIdentity: (question, decide) => judgeIdentity(engine, question, decide),
    judgements: (ids, call) => readJudgementsByIds(engine, ids, call),
    judgementsOf: (articles, call) => readJudgementsOf(engine, articles, call),
    identityJudgements: (entities, call) => readIdentityJudgements(engine, entities, call),
    judgementPage: (request, call) => readJudgementPage(engine, request, call),
    countJudgements: (call) => countJudgements(engine, call),
    reviewQueue: (filter, request, call) => readReviewQueue(engine, filter, request, call),
    countReviewQueue: (filter, call) => countReviewQueue(engine, filter, call),
    backup: (tell) => backup(engine, tell),
    restore: (from, options) => restore(engine, from, options),
    dump: (call) => dump(engine, call),
  };
}
