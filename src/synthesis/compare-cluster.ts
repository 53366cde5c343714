import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Means } from './means';
import { once } from './once';
import { outputFile } from './output-file';
import { packManifests, unpackManifests, type PackedManifests } from './packed-manifests';
import type { PlacedTenant } from './place-projects';
import type { RenderedTenant } from './render-tenants';
import { rooms } from './rooms';

/** What the platform renders for a cluster, and what shows only where its tenants are compared. */
export interface ComparedCluster {
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Of the platform's own objects. */
  readonly digest: string;
  readonly problems: readonly Problem[];
  /** The platform's own, and what delivers everything. */
  readonly manifests: () => readonly JudgedManifest[];
}

interface Kept {
  readonly files: Readonly<Record<string, string>>;
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/**
 * Renders the platform's part of a cluster and compares all parts, if nothing that can be seen of any of them is the
 * same as before.
 */
export function compareCluster(
  name: string,
  placed: readonly PlacedTenant[],
  tenants: readonly RenderedTenant[],
  platform: string,
  { isWhole, definitions, memory }: Means,
): ComparedCluster {
  const isSound = !tenants.some(({ problems }) => hasErrors(problems));
  const from = {
    platform,
    cluster: name,
    tenants: digest(...placed.map(({ outlined }) => outlined)),
    objects: digest(...tenants.map(({ outlined }) => outlined)),
  };
  const made = once(() => {
    const { compareParts } = rooms.comparing();
    const place = definitions.placeOf(name);
    return compareParts(
      { cluster: place.cluster, tenants: placed.map((tenant) => tenant.outline()) },
      tenants.flatMap((tenant) => tenant.outlines()),
      isSound,
      place,
    );
  });
  const kept = isSound ? memory.find<Kept>('compare', name, from) : undefined;
  if (kept !== undefined) {
    const files = Object.entries(kept.files).map(([path, of]): [string, OutputFile] => [
      path,
      { digest: of, bytes: () => Buffer.from(made().tree.get(path) ?? '') },
    ]);
    const manifests = once(() => {
      const packed = memory.findDetail('compare', from) as PackedManifests | undefined;
      return packed === undefined ? made().manifests : unpackManifests(packed);
    });
    return { ...kept, files: new Map(files), manifests };
  }
  const { tree, problems, manifests } = made();
  const files = [...tree].map(([path, text]) => [path, outputFile(text)] as const);
  const result = {
    digest: digest(...files.map(([, file]) => file.digest)),
    problems,
  };
  if (isSound && !hasErrors(problems)) {
    const digests = Object.fromEntries(files.map(([path, file]) => [path, file.digest]));
    memory.keep('compare', from, { ...result, files: digests } satisfies Kept);
    if (isWhole) memory.keepDetail('compare', from, packManifests(manifests));
  }
  return { ...result, files: new Map(files), manifests: () => manifests };
}
