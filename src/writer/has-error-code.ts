import { types } from 'node:util';

/** Tells whether something caught is the operating system's refusal under one of these codes. */
export function hasErrorCode(caught: unknown, ...codes: readonly string[]): boolean {
  if (!types.isNativeError(caught) || !('code' in caught)) return false;
  return codes.some((code) => code === caught.code);
}
