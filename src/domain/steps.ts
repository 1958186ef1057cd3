import type { Edge } from './graph.ts';
import type { NodeId } from './id.ts';
import type { KindName } from './model.ts';
import type { RelationType } from './relations.ts';

/** Where a search for paths may go: by which relations, through nodes of which kinds (null: any), and to its ends whatever they are. */
export interface FrontierRequest {
  readonly relations: readonly RelationType[] | null;
  readonly kinds: readonly KindName[] | null;
  readonly ends: readonly NodeId[];
  /** Steps at most. */
  readonly most: number;
}

/** One step: from a node to one beside it, and how many relationships that has. */
export interface Step {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly degree: number;
}

/** Two nodes, and what joins them. */
export interface Joint {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly support: readonly Edge[];
  readonly supportCount: number;
}
