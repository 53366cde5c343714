import type { TransformFailure } from 'esbuild';
import { esbuildApi } from './esbuild-api';

/** Why a text is no JSON, and where. */
export interface JsonFlaw {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The first flaw of a text that `JSON.parse` refused. By esbuild, which names a line: what `JSON.parse` says
 * depends on the version of Node.
 */
export function jsonFlaw(text: string): JsonFlaw {
  try {
    esbuildApi().transformSync(text, { loader: 'json', logLevel: 'silent' });
  } catch (error) {
    const [flaw] = (error as Partial<TransformFailure>).errors ?? [];
    const at = flaw?.location;
    if (flaw !== undefined) {
      return { reason: flaw.text, ...(at == null ? {} : { line: at.line, column: at.column + 1 }) };
    }
  }
  return { reason: 'a value cannot be read' };
}
