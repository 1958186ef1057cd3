import { InvalidInput } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type KindName } from '../domain/model.ts';

/** A node as the outside names it: which kind, and which of that kind. */
export interface GlobalId {
  readonly label: KindName;
  readonly id: NodeId;
}

const JUDGEMENT = 'HumanJudgement';
const PATTERN = /^([A-Z][A-Za-z]{1,31}):([\w-]{1,64})$/;

/** The opaque id by which the outside knows a node. */
export function toGlobalId(label: string, id: string): string {
  return Buffer.from(`${label}:${id}`).toString('base64url');
}

/** Reads an id that `toGlobalId` wrote; throws InvalidInput for anything else, and for a kind that is not among `allowed`. */
export function readGlobalId(value: string, argument: string, allowed: readonly KindName[] = Object.keys(kinds) as KindName[]): GlobalId {
  const match = PATTERN.exec(Buffer.from(value, 'base64url').toString('latin1'));
  const label = match?.[1];
  const id = match?.[2];
  if (label === undefined || id === undefined || !Object.hasOwn(kinds, label) || toGlobalId(label, id) !== value) {
    throw new InvalidInput('BAD_USER_INPUT', `${argument} is no id of this service: give one that an answer contained.`, { argument });
  }
  if (!allowed.includes(label as KindName)) {
    throw new InvalidInput('BAD_USER_INPUT', `${argument} must be the id of ${allowed.join(' or ')}, not of ${label}.`, { argument });
  }
  return { label: label as KindName, id: id as NodeId };
}

/** The opaque id by which the outside knows a person's judgement. */
export function toJudgementId(id: NodeId): string {
  return toGlobalId(JUDGEMENT, id);
}

/** Reads an id that `toJudgementId` wrote; throws InvalidInput for anything else. */
export function readJudgementId(value: string, argument: string): NodeId {
  const match = PATTERN.exec(Buffer.from(value, 'base64url').toString('latin1'));
  if (match?.[1] !== JUDGEMENT || toGlobalId(JUDGEMENT, match[2] ?? '') !== value) {
    throw new InvalidInput('BAD_USER_INPUT', `${argument} must be the id of a judgement, as an answer contained it.`, { argument });
  }
  return match[2] as NodeId;
}
