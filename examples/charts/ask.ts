/** Puts a question to the service. Throws an Error that says what to do. */
export async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => null);
  if (!response?.headers.get('content-type')?.includes('json'))
    throw new Error('The service does not answer. Start it with “npm start”, or set ONRECORD_URL to where it is.');
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(errors?.[0]?.message ?? 'The service gave an answer without data.');
  return data;
}
