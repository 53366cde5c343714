import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import type { WaiverSource } from '../../definition/waiver-source';
import { problem, type Problem } from '../../problems/problem';
import { jsonFlaw } from '../json-flaw';
import type { Base } from './find-base';
import { readBlobs } from './read-blobs';
import { runGit } from './run-git';

/** Reads every file of waivers as it is, whether committed or not, and as it was at the base revision. */
export function readWaivers(
  root: string,
  { commit }: Pick<Base, 'commit'>,
): { readonly sources: readonly WaiverSource[]; readonly problems: readonly Problem[] } {
  const files = [{ file: paths.waivers(), project: undefined }, ...ofProjects(root)].filter(({ file }) =>
    existsSync(join(root, file)),
  );
  const before = textsAt(
    root,
    commit,
    files.map(({ file }) => file),
  );
  const problems: Problem[] = [];
  const sources = files.flatMap(({ file, project }): WaiverSource[] => {
    const text = readFileSync(join(root, file), 'utf8');
    try {
      return [{ file, project, head: JSON.parse(text), base: parsed(before.get(file)) }];
    } catch {
      const { reason, ...at } = jsonFlaw(text);
      problems.push(problem('broken-waivers', { file, ...at }, { reason }));
      return [];
    }
  });
  return { sources, problems };
}

function ofProjects(root: string): readonly { readonly file: string; readonly project: string }[] {
  const apps = join(root, paths.apps);
  if (!existsSync(apps)) return [];
  return readdirSync(apps, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ file: paths.waivers(name), project: name }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

function textsAt(root: string, commit: string, files: readonly string[]): ReadonlyMap<string, string> {
  if (files.length === 0) return new Map();
  // `<mode> blob <object>`, a tab, the path.
  const { out } = runGit(root, ['ls-tree', '-z', commit, '--', ...files]);
  const objects = out
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [meta = '', file = ''] = line.split('\t');
      return { file, object: meta.split(' ')[2] ?? '' };
    });
  const texts = readBlobs(
    root,
    objects.map(({ object }) => object),
  );
  return new Map(objects.map(({ file, object }) => [file, texts.get(object) ?? '']));
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
