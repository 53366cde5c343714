import { createHash } from 'node:crypto';

/** SHA-256 of the bytes of a file, as hexadecimal digits. */
export const digestBytes = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('hex');
