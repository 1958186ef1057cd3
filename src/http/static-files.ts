import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** What is asked for of a file. */
export interface FileRequest {
  readonly path: string;
  readonly ifNoneMatch: string | undefined;
  readonly acceptEncoding: string | undefined;
  readonly head: boolean;
}

interface Kept {
  readonly body: Buffer;
  readonly zipped: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The files of a built page, listed once: what is not on the list does not exist, so that no path leads out of the
 * folder. Each is read when first asked for, and kept.
 */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, string>;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(folder: string | null) {
    this.#files = new Map(
      folder !== null && existsSync(folder) ? list(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]) : [],
    );
  }

  /** Whether the page was built at all. */
  get empty(): boolean {
    return this.#files.size === 0;
  }

  /** Answers with a file; false when there is none of that path. A path that ends in / is its index.html. */
  async serve({ path, ifNoneMatch, acceptEncoding, head }: FileRequest, response: ServerResponse): Promise<boolean> {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = this.#files.get(name);
    if (file === undefined) return false;
    const kept = this.#kept.get(name) ?? read(file);
    this.#kept.set(name, kept);
    const { body, zipped, headers } = await kept;
    if (ifNoneMatch === headers['ETag']) {
      response.writeHead(304, headers).end();
      return true;
    }
    const zip = zipped !== null && /\bgzip\b/.test(acceptEncoding ?? '');
    const sent = zip ? zipped : body;
    response.writeHead(200, { ...headers, 'Content-Length': sent.length, ...(zip && { 'Content-Encoding': 'gzip' }) });
    response.end(head ? undefined : sent);
    return true;
  }
}

async function read(file: string): Promise<Kept> {
  const body = await readFile(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const text = /^(?:text|application)\/|svg/.test(type) && body.length > 1024;
  return {
    body,
    zipped: text ? await promisify(gzip)(body, { level: 9 }) : null,
    headers: {
      'Content-Type': type,
      // A hash in the name: another content has another name.
      'Cache-Control': /[-.][\w-]{8,}\.\w+$/.test(file) && extname(file) !== '.html' ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      Vary: 'Accept-Encoding',
    },
  };
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
