/** A question that is put to the service, with the types of what it takes and gives. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there; it carries the types. */
  readonly types?: (variables: Variables) => Data;
}

/** The service answered that it cannot, or did not answer. The message says what to do. */
export class RequestFailed extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The answer, or null where the service says that an id is none of its own: what comes from an address may be anything. */
export async function orUnknown<Data>(answer: Promise<Data>): Promise<Data | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof RequestFailed && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  });
}

/** Names an operation and its types; the text is checked against the schema by a test. */
export function defineOperation<Data, Variables>(name: string, text: string): Operation<Data, Variables> {
  return { name, text };
}

/** Asks the service. Throws RequestFailed; an abort ends it with the browser's own AbortError. */
export async function request<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ operationName: name, query: text, variables }),
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new RequestFailed('UNREACHABLE', 'The service does not answer. Is it still running? Start it with “npm start”, then try again.');
  });
  const answer = await readAnswer<Data>(response);
  const [error] = answer.errors ?? [];
  if (error || !answer.data)
    throw new RequestFailed(error?.extensions?.code ?? 'UNKNOWN', error?.message ?? 'The service gave an answer without data.');
  return answer.data;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new RequestFailed('NO_JSON', `The service answered ${response.status} without JSON. Its log says more.`);
  }
}
