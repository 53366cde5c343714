import { types } from 'node:util';
import { WriteError } from './write-error';

/**
 * Runs one step on the file system and names, should the operating system refuse it, what was being
 * done to which path: the system's own message would name a staging path that no longer exists.
 * Throws nothing but `WriteError`.
 */
export function attempt<T>(action: string, path: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof WriteError) throw cause;
    const detail = types.isNativeError(cause) ? cause.message : String(cause);
    throw new WriteError(`cannot ${action} ${path === '' ? 'the output directory' : path}: ${detail}`, path, {
      cause,
    });
  }
}
