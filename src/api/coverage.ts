import type { CoverageTotals } from '../domain/facts.ts';
import { builder } from './builder.ts';
import { listFilters, readListFilter } from './list-filters.ts';
import { loadOnce } from './read.ts';

const CoverageTotalsRef = builder.objectRef<CoverageTotals>('CoverageTotals').implement({
  description: 'What extraction could not settle, counted over articles. `Article.coverage` shows the words.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { nullable: false, description: 'How many articles the filter finds.' }),
    quotesWithoutSpeaker: t.exposeInt('quotesWithoutSpeaker', {
      nullable: false,
      description: 'Quotations that nobody was found to have said.',
    }),
    unresolvedMentions: t.exposeInt('unresolvedMentions', {
      nullable: false,
      description: 'Pronouns, titles and groups that speak or are spoken to and whose holder stays open.',
    }),
    openDates: t.exposeInt('openDates', { nullable: false, description: 'Words for a time that no calendar day could be found for.' }),
    passagesLeftOut: t.exposeInt('passagesLeftOut', {
      nullable: false,
      description: 'Parts that no facts are read from: links, boilerplate, footers.',
    }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageTotalsRef,
    description:
      'What could not be settled in some or all articles. Statements of unknown speakers: `statements(filter: {speakerResolved: false})`.',
    args: { filter: t.arg({ type: listFilters.Article, description: 'Which articles.' }) },
    extensions: {
      check: ({ filter }: { filter?: object | null }) => readListFilter('Article', filter as Parameters<typeof readListFilter>[1]),
      cost: 5,
    },
    resolve: (_, { filter }, context) => {
      const { service, call } = context;
      const articles = readListFilter('Article', filter);
      return loadOnce(context, 'coverage', { ...articles }, () => service.graph.coverage(articles, call));
    },
  }),
);
