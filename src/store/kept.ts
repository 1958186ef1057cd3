/** What the store keeps beside the nodes of the graph, each kind of it under a label of its own and by an id: all of it goes into a backup. */
export const keptLabels = ['IdentityKey', 'ArticleText', 'Judgement', 'Pin'] as const;
export type KeptLabel = (typeof keptLabels)[number];
