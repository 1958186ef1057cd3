import { defineRelation } from './relation.ts';

const entities = ['Person', 'Organization', 'Office', 'Place', 'Event'] as const;
const actors = ['Person', 'Organization'] as const;

/** Every type of relationship. A relationship from an article's words is one per (from, type, to, article, ref). */
export const relations = [
  defineRelation({
    type: 'MENTIONS', from: ['Article'], to: [...entities, 'Tenure'], forward: 'mentions', reverse: 'articles',
    doc: 'The article names it; the spans are one chain of mentions.',
  }),
  defineRelation({ type: 'HOLDS', from: ['Person'], to: ['Tenure'], forward: 'tenures', reverse: 'holder', doc: 'The person holds, held or will hold an office.' }),
  defineRelation({ type: 'OF_OFFICE', from: ['Tenure'], to: ['Office'], forward: 'office', reverse: 'tenures', single: true, doc: 'The office of a tenure.' }),
  defineRelation({ type: 'IN_BODY', from: ['Office'], to: ['Organization'], forward: 'body', reverse: 'offices', single: true, doc: 'The body that the office belongs to.' }),
  defineRelation({ type: 'OVER', from: ['Office'], to: ['Place'], forward: 'jurisdiction', reverse: 'offices', single: true, doc: 'The place that the office is for.' }),
  defineRelation({ type: 'WITHIN', from: ['Place'], to: ['Place'], forward: 'within', reverse: 'contains', doc: 'The place lies in a larger one.' }),
  defineRelation({ type: 'MEMBER_OF', from: ['Person'], to: ['Organization'], forward: 'memberOf', reverse: 'members', doc: 'The person belongs to the body, a party above all.' }),
  defineRelation({ type: 'PART_OF', from: ['Organization'], to: ['Organization'], forward: 'partOf', reverse: 'parts', doc: 'The body is a part of another.' }),
  defineRelation({
    type: 'TOOK_PART', from: actors, to: ['Event'], forward: 'events', reverse: 'participants',
    roles: ['AGENT', 'PATIENT', 'VICTIM', 'SPEAKER', 'PARTICIPANT', 'AUTHOR', 'PUBLISHER'],
    doc: 'The actor had a part in the event.',
  }),
  defineRelation({ type: 'TOOK_PLACE_IN', from: ['Event'], to: ['Place'], forward: 'places', reverse: 'events', doc: 'Where the event happened.' }),
  defineRelation({ type: 'APPEARS_IN', from: ['Statement'], to: ['Article'], forward: 'article', reverse: 'statements', single: true, doc: 'The article whose words the statement is.' }),
  defineRelation({ type: 'SPOKEN_BY', from: ['Statement'], to: actors, forward: 'speaker', reverse: 'statements', single: true, doc: 'Who said it.' }),
  defineRelation({ type: 'SPOKEN_AS', from: ['Statement'], to: ['Tenure'], forward: 'spokenAs', reverse: 'statements', single: true, doc: 'The office that the speaker held when speaking.' }),
  defineRelation({ type: 'ADDRESSED_TO', from: ['Statement'], to: actors, forward: 'addressees', reverse: 'statementsTo', doc: 'To whom it was said.' }),
  defineRelation({ type: 'ABOUT', from: ['Statement'], to: entities, forward: 'about', reverse: 'statementsAbout', doc: 'Whom or what its words name.' }),
  defineRelation({ type: 'DURING', from: ['Statement'], to: ['Event'], forward: 'event', reverse: 'statements', single: true, doc: 'The event it was said at.' }),
  defineRelation({ type: 'REPORTED_IN', from: ['Statement'], to: ['Statement'], forward: 'reportedIn', reverse: 'reports', single: true, doc: 'The statement within which it is reported: A says that B demands.' }),
  defineRelation({ type: 'REPEATS', from: ['Statement'], to: ['Statement'], forward: 'repeats', reverse: 'repeatedBy', doc: 'The same words again, in this article or in another.' }),
] as const;

export type RelationType = (typeof relations)[number]['type'];

/** What a participant did in an event. */
export type Role = 'AGENT' | 'PATIENT' | 'VICTIM' | 'SPEAKER' | 'PARTICIPANT' | 'AUTHOR' | 'PUBLISHER';
