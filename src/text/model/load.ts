import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DomainError } from '../../domain/errors.ts';
import type { LanguageModel } from './analysis.ts';
import { startModel } from './language-model.ts';
import { readModelFile } from './model-file.ts';

/** The language model's file is missing, or is not the one its manifest describes. */
export class ModelUnavailable extends DomainError {
  readonly code = 'MODEL_UNAVAILABLE';
}

interface Manifest {
  readonly bytes: number;
  readonly sha256: string;
}

const KERNEL = new URL('kernel/kernel.wasm', import.meta.url);

/** Loads a model file, checked against the manifest (`.json`) beside it. The one place where the text stages read a file. */
export function loadModel(path: string): LanguageModel {
  const bytes = read(path);
  const manifest = JSON.parse(new TextDecoder().decode(read(path.replace(/\.bin$/, '.json')))) as Manifest;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== manifest.sha256) {
    const message = `The language model ${path} is damaged: its contents are not those that its manifest describes. Restore it, for example with "git checkout -- models".`;
    throw new ModelUnavailable(message, {
      path,
      bytes: bytes.length,
      expectedBytes: manifest.bytes,
      sha256,
      expectedSha256: manifest.sha256,
    });
  }
  return startModel(readModelFile(bytes), new WebAssembly.Module(readFileSync(KERNEL)));
}

/** A model that is loaded when it is first asked, and only then. */
export function lazyModel(path: string): LanguageModel {
  let model: LanguageModel | undefined;
  return {
    analyse(sentences) {
      model ??= loadModel(path);
      return model.analyse(sentences);
    },
  };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ModelUnavailable(
      `The language model ${path} cannot be read. It is part of the project; restore it, for example with "git checkout -- models".`,
      { path },
      { cause: error },
    );
  }
}
