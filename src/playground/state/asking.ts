import { request, RequestFailed, type Operation } from '../queries/request.ts';
import type { Judged, Keyed, Made } from '../queries/review.ts';

/** Asks for a judgement; what was made. Throws RequestFailed with what stands in the way. */
export type Ask = <Data extends Judged, Asked extends object>(
  operation: Operation<Data, Asked & Keyed>,
  asked: Asked,
) => Promise<Data['made'] & Made>;

/**
 * Asking that has one effect however often it is done. What failed keeps its key: asked again, the service goes on with
 * what it had begun, or answers with what it had done when the answer was lost.
 */
export function createAsking(): Ask {
  const keys = new Map<string, string>();
  return async (operation, asked) => {
    const same = `${operation.name} ${JSON.stringify(asked)}`;
    const key = keys.get(same) ?? newKey();
    keys.set(same, key);
    const { made } = await request(operation, { ...asked, key }, new AbortController().signal);
    const { judgement, code, message } = made;
    if (!judgement) throw new RequestFailed(code ?? 'UNKNOWN', message ?? 'Nothing was decided.');
    keys.delete(same);
    return { ...made, judgement };
  };
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
