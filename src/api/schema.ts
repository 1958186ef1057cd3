import { printSchema } from 'graphql';
import { auditMutations } from './audit.ts';
import { builder } from './builder.ts';
import './scalars.ts';
import './kinds.ts';
import './relations.ts';
import './entity.ts';
import './statement.ts';
import './article.ts';
import './queries.ts';
import './lists.ts';
import './coverage.ts';
import './timeline.ts';
import './path.ts';
import './search.ts';
import './statement-counts.ts';
import './lookup.ts';
import './mutations.ts';
import './judgements.ts';
import './judgement-mutations.ts';
import './identity-mutations.ts';
import './review-queue.ts';

/** The schema that the service answers by. */
export const schema = auditMutations(builder.toSchema({ sortSchema: true }));

/** The schema in the schema language, sorted: what schema/schema.graphql holds. */
export const sdl = `${printSchema(schema)}\n`;
