/** What every expected failure carries: a stable code for programs, a message that says what to do, and its data. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(message: string, data: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.data = data;
  }
}

/** Why an input was refused. Each reason is a stable code of its own. */
export type InputProblem =
  | 'EMPTY_ARTICLE'
  | 'ARTICLE_TOO_LARGE'
  | 'BINARY_INPUT'
  | 'BROKEN_ENCODING'
  | 'UNSUPPORTED_LANGUAGE'
  | 'INVALID_DATE'
  | 'INVALID_URL'
  | 'INVALID_JSON'
  | 'INVALID_RECORD'
  | 'INVALID_HTML'
  | 'INVALID_FEED'
  | 'FILE_NOT_FOUND'
  | 'INVALID_BACKUP'
  | 'INVALID_CONFIGURATION'
  | 'INVALID_SPAN'
  | 'CANNOT_SPEAK'
  | 'DIFFERENT_KINDS'
  | 'BAD_USER_INPUT';

/** The caller gave something that cannot be used; the message says what to give instead. */
export class InvalidInput extends DomainError {
  readonly code: InputProblem;

  constructor(code: InputProblem, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message, data);
    this.code = code;
  }
}

/** Nothing has that id or address. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}

/** What stands in the way of a write; `CONFLICT` says no more than its message. */
export type ConflictProblem =
  | 'CONFLICT'
  | 'KEY_REUSED'
  | 'ALREADY_LINKED'
  | 'NOT_LINKED'
  | 'ALREADY_UNDONE'
  | 'SUPERSEDED'
  | 'KEPT_APART'
  | 'CONTRADICTED';

/** The graph changed under the caller, or what is asked contradicts it. */
export class Conflict extends DomainError {
  readonly code: ConflictProblem;

  constructor(
    message: string,
    data: Readonly<Record<string, unknown>> = {},
    options: ErrorOptions & { readonly code?: ConflictProblem } = {},
  ) {
    super(message, data, options);
    this.code = options.code ?? 'CONFLICT';
  }
}

/** The store cannot be reached, or is in use by another process. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
}

/** A statement took longer than its class allows. */
export class TimedOut extends DomainError {
  readonly code = 'TIMED_OUT';
}

/** The question would cost more than the limits allow. */
export class TooExpensive extends DomainError {
  readonly code = 'TOO_EXPENSIVE';
}

/** The caller went away before the answer was ready. */
export class Cancelled extends DomainError {
  readonly code = 'CANCELLED';
}
