import { types } from 'node:util';
import { WriteError } from './write-error';

/** What a step on the file system comes to; undefined where the operating system refuses it. */
export function ifAllowed<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof WriteError || (types.isNativeError(cause) && 'syscall' in cause)) return undefined;
    throw cause;
  }
}
