import { InvalidInput } from '../domain/errors.ts';

const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Office document'],
  ['\u0089PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
];

/**
 * The text that bytes hold: UTF-8 (a byte order mark is dropped), UTF-16 when a byte order mark says so, and for HTML
 * what its `<meta charset>` declares. Throws BINARY_INPUT or BROKEN_ENCODING; never replaces what it cannot read.
 */
export function decode(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  if (head.startsWith('\u00ff\u00fe')) return decodeAs('utf-16le', bytes);
  if (head.startsWith('\u00fe\u00ff')) return decodeAs('utf-16be', bytes);
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known || bytes.includes(0))
    throw new InvalidInput(
      'BINARY_INPUT',
      `This is ${known?.[1] ?? 'no text: it holds zero bytes'}. Give plain text, HTML, JSONL or a feed.`,
    );
  return decodeAs(declaredCharset(head) ?? 'utf-8', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput('BROKEN_ENCODING', `The text is no valid ${encoding.toUpperCase()}. Save it as UTF-8 and try again.`, {
      encoding,
    });
  }
}

function declaredCharset(head: string): string | undefined {
  if (!/^[\s\u00ef\u00bb\u00bf]*</.test(head)) return undefined;
  const charset =
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ??
    /^[^<]*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]{2,40})/i.exec(head)?.[1];
  try {
    return charset && new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}
