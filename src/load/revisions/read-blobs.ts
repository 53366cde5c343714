import { runGit } from './run-git';

/** The texts of Git's objects by their names, read by one process however many there are. */
export function readBlobs(root: string, objects: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(objects)];
  const texts = new Map<string, string>();
  if (wanted.length === 0) return texts;
  const { out } = runGit(root, ['cat-file', '--batch', '--buffer'], `${wanted.join('\n')}\n`);
  let at = 0;
  for (const object of wanted) {
    // `<name> blob <bytes>`, a line break, the bytes, a line break.
    const end = out.indexOf(10, at);
    const bytes = Number(out.toString('utf8', at, end).split(' ')[2]);
    texts.set(object, out.toString('utf8', end + 1, end + 1 + bytes));
    at = end + bytes + 2;
  }
  return texts;
}
