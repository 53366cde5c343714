import { concernOf } from '../conventions/concern-of';
import { generatedMarker } from '../conventions/generated-marker';
import { paths } from '../conventions/paths';
import type { KubernetesObject, Manifest, Unit } from '../model/manifest';
import { type Problem, problem } from '../problems/problem';

/** What of one unit goes into one file. */
interface File {
  readonly unit: Unit;
  readonly objects: KubernetesObject[];
}

interface Rendered<T> {
  /** Path (posix, relative to `dist/`) to what was made of its text, in the order of the first object of each file. */
  readonly tree: Map<string, T>;
  /** Every folder that two units claim; the tree then holds what the first of them renders. */
  readonly problems: Problem[];
}

/**
 * Puts every object into the file of its unit and concern, keeping the order of the objects.
 *
 * @param write told of one file after the other, so that no more than one text need be held
 */
export function toFileTree<T>(
  manifests: readonly Manifest[],
  write: (objects: readonly KubernetesObject[], comment: string, path: string) => T,
): Rendered<T> {
  const { owning, problems } = claimFolders(new Set(manifests.map(({ unit }) => unit)));
  const files = new Map<string, File>();
  const ofUnits = new Map<Unit, Map<string, File>>();
  for (const { object, unit } of manifests) {
    if (!owning.has(unit)) continue;
    const concern = concernOf(object.kind);
    const ofUnit = ofUnits.get(unit) ?? new Map<string, File>();
    ofUnits.set(unit, ofUnit);
    let file = ofUnit.get(concern);
    if (file === undefined) {
      const path = paths.file(unit, concern);
      file = files.get(path) ?? { unit, objects: [] };
      files.set(path, file);
      ofUnit.set(concern, file);
    }
    file.objects.push(object);
  }
  const tree = new Map<string, T>();
  for (const [path, { unit, objects }] of files) tree.set(path, write(objects, header(unit), path));
  return { tree, problems };
}

/** By folder, not by file: an engine applies a folder as one, whoever wrote which of its files. */
function claimFolders(units: ReadonlySet<Unit>) {
  const claims = new Map<string, Unit>();
  const owning = new Set<Unit>();
  const refused = new Set<string>();
  const problems: Problem[] = [];
  for (const unit of units) {
    const path = paths.unit(unit);
    const owner = claims.get(path) ?? unit;
    claims.set(path, owner);
    if (isSameUnit(unit, owner)) {
      owning.add(unit);
      continue;
    }
    const claim = `${path}\n${unit.project ?? ''}\n${unit.source}`;
    if (refused.has(claim)) continue;
    refused.add(claim);
    const owners = `${owner.source} and ${unit.source}`;
    problems.push(problem('duplicate-path', { file: unit.source }, { path, owners }));
  }
  return { owning, problems };
}

function isSameUnit(unit: Unit, other: Unit): boolean {
  return unit === other || (unit.project === other.project && unit.source === other.source);
}

function header({ source }: Unit): string {
  return `${generatedMarker} from ${source}; edit that and run \`npm run synth\`.\n`;
}
