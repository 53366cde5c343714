import { generatedMarker } from '../../conventions/generated-marker';
import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import type { Landscape } from '../../model/landscape';
import type { Unit } from '../../model/manifest';
import type { TreePair } from '../../model/tree-pair';
import { problem, type Place, type Problem } from '../../problems/problem';
import type { Trace } from '../../render/render-unit';
import { renderFolders } from './render-folders';

/** A definition, and the files of `dist/` that are not what it says. */
interface Stale {
  readonly source: Place;
  readonly files: string[];
}

/**
 * Finds changed files of `dist/` that definitions do not render as they are: edited by hand, or not rendered since a
 * definition changed. Renders only the units that these files belong to.
 */
export function findStale(
  landscape: Landscape,
  { changed, base, head }: Pick<TreePair, 'changed' | 'base' | 'head'>,
  trace: Trace,
): readonly Problem[] {
  const { tree, units, problems } = renderFolders(landscape, new Set(changed.map(folderOf)), trace);
  const stale = new Map<string, Stale>();
  const found: Problem[] = [...problems];
  for (const file of changed) {
    const text = head.read(file);
    if (tree.get(file) === text) continue;
    if (text !== undefined && !text.startsWith(generatedMarker)) {
      found.push(problem('foreign-file', { file: inDist(file) }, { path: inDist(file) }));
      continue;
    }
    const source = sourceOf(units.get(folderOf(file)), text ?? base.read(file) ?? '');
    const known = stale.get(source.file);
    if (known === undefined) stale.set(source.file, { source, files: [inDist(file)] });
    else known.files.push(inDist(file));
  }
  return [
    ...found,
    ...[...stale.values()].map(({ source, files }) =>
      problem('stale-dist', { file: files[0] ?? paths.dist }, { files, source: source.file }, source),
    ),
  ];
}

function folderOf(file: string): string {
  const [cluster = '', group = '', name = ''] = file.split('/');
  return paths.unit({ cluster, group, name });
}

function inDist(file: string): string {
  return `${paths.dist}/${file}`;
}

/** What an author edits: of a unit that is not planned any more, what the file itself says. */
function sourceOf(unit: Unit | undefined, text: string): Place {
  if (unit === undefined) {
    return { file: /^# [^\n]*? from ([^\n;]+);/.exec(text)?.[1] ?? paths.apps };
  }
  const isService = unit.project !== undefined && !own.has(unit.name) && unit.group !== names.deliveryGroup;
  return isService ? { file: unit.source, path: ['services', unit.name] } : { file: unit.source };
}

const own: ReadonlySet<string> = new Set([names.tenantUnit, names.extensionUnit]);
