import { readdirSync, readFileSync } from 'node:fs';
import { digest } from '../../conventions/digest';

/** Digest of all that a folder holds: every path with every byte. Links are followed. Of none, that of nothing. */
export function digestFolder(folder: string): string {
  const parts: string[] = [];
  const pending = [''];
  for (let prefix = pending.pop(); prefix !== undefined; prefix = pending.pop()) {
    for (const name of namesIn(`${folder}/${prefix}`)) {
      const path = prefix + name;
      const text = textOf(`${folder}/${path}`);
      if (text === undefined) pending.push(`${path}/`);
      parts.push(text === undefined ? `${path}/` : path, text ?? '');
    }
  }
  return digest(...parts);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Undefined of a folder. Bytes that are no text count one by one. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? undefined : '';
  }
}
