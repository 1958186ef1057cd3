import type { Event } from './kinds/event.ts';
import type { Role } from './relations.ts';

/** By what two tellings of events of one type may be known to tell one. */
export interface EventIdentity {
  /** The type by whose name it is compared: a killing is told as a death too. */
  readonly family: Event['type'];
  /** Whose event it is: those who have one of these parts in it. */
  readonly principals: readonly Role[];
  /** In days, how far apart two undated tellings of one person's event may be published; null: such events happen too often, only a day tells. */
  readonly within: number | null;
}

const LIFETIME = 36_500;
const YEAR = 400;
const WEEKS = 60;

const often = (family: Event['type'], ...principals: Role[]): EventIdentity => ({ family, principals, within: null });
const seldom = (family: Event['type'], within: number, ...principals: Role[]): EventIdentity => ({ family, principals, within });

/** Nobody dies twice, few resign twice in a year; speeches are given daily. */
export const EVENT_IDENTITY: Readonly<Record<Event['type'], EventIdentity>> = {
  MEETING: often('MEETING', 'PARTICIPANT'),
  CALL: often('CALL', 'PARTICIPANT'),
  BRIEFING: often('BRIEFING', 'SPEAKER'),
  SPEECH: often('SPEECH', 'SPEAKER'),
  PUBLICATION: often('PUBLICATION', 'AUTHOR'),
  KILLING: seldom('KILLING', LIFETIME, 'VICTIM'),
  DEATH: seldom('KILLING', LIFETIME, 'VICTIM'),
  INJURY: seldom('INJURY', WEEKS, 'VICTIM'),
  ARREST: seldom('ARREST', WEEKS, 'PATIENT'),
  CHARGE: seldom('CHARGE', WEEKS, 'PATIENT'),
  TRIAL: seldom('TRIAL', WEEKS, 'PATIENT'),
  RULING: seldom('RULING', WEEKS, 'PATIENT'),
  VOTE: often('VOTE', 'AGENT'),
  LEGISLATION: often('LEGISLATION', 'AGENT'),
  ORDER: often('ORDER', 'AGENT'),
  APPOINTMENT: seldom('APPOINTMENT', YEAR, 'PATIENT'),
  RESIGNATION: seldom('RESIGNATION', YEAR, 'AGENT', 'PATIENT'),
  ELECTION: seldom('ELECTION', YEAR, 'PARTICIPANT'),
  PROTEST: often('PROTEST', 'AGENT'),
  ATTACK: often('ATTACK', 'AGENT', 'VICTIM'),
  STRIKE: often('STRIKE', 'AGENT'),
  AGREEMENT: often('AGREEMENT', 'PARTICIPANT'),
  DISASTER: often('DISASTER', 'VICTIM'),
};
