import { digestBytes } from '../conventions/digest-bytes';
import type { OutputFile } from '../model/output-file';

/** A file whose text was just made. */
export function outputFile(text: string): OutputFile {
  const bytes = Buffer.from(text);
  return { digest: digestBytes(bytes), bytes: () => bytes };
}
