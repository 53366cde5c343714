import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { From } from './memory';
import type { Means } from './means';
import { once } from './once';
import { outputFile } from './output-file';
import { packManifests, unpackManifests, type PackedManifests } from './packed-manifests';
import type { Equipment } from './render-equipment';
import { rooms } from './rooms';

/** The equipment of a cluster, in files. */
export interface EquippedCluster {
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly digest: string;
  readonly problems: readonly Problem[];
  readonly manifests: () => readonly JudgedManifest[];
}

interface Kept {
  readonly files: Readonly<Record<string, string>>;
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/** Renders the equipment of a cluster, if it is not known of the same facts. */
export function equipCluster(
  name: string,
  from: From,
  equipment: () => Equipment,
  { isWhole, memory }: Means,
): EquippedCluster {
  const made = once(() => {
    const { parts, delivery, problems } = equipment();
    const manifests = [...parts, ...delivery];
    const { toFileTree, toYaml } = rooms.comparing();
    const files = toFileTree(manifests, toYaml);
    return { manifests, tree: files.tree, problems: [...problems, ...files.problems] };
  });
  const kept = memory.find<Kept>('equip', name, from);
  if (kept !== undefined) {
    const files = Object.entries(kept.files).map(([path, of]): [string, OutputFile] => [
      path,
      { digest: of, bytes: () => Buffer.from(made().tree.get(path) ?? '') },
    ]);
    const manifests = once(() => {
      const packed = memory.findDetail('equip', from) as PackedManifests | undefined;
      return packed === undefined ? made().manifests : unpackManifests(packed);
    });
    return { ...kept, files: new Map(files), manifests };
  }
  const { manifests, tree, problems } = made();
  const files = [...tree].map(([path, text]) => [path, outputFile(text)] as const);
  const result = { digest: digest(...files.map(([, file]) => file.digest)), problems };
  if (!hasErrors(problems)) {
    const digests = Object.fromEntries(files.map(([path, file]) => [path, file.digest]));
    memory.keep('equip', from, { ...result, files: digests } satisfies Kept);
    if (isWhole) memory.keepDetail('equip', from, packManifests(manifests));
  }
  return { ...result, files: new Map(files), manifests: () => manifests };
}
