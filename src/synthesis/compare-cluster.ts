import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import { toWritten } from '../conventions/to-written';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { compareParts } from './compare-parts';
import type { Means } from './means';
import type { From } from './memory';
import { once } from './once';
import { outputFiles } from './output-files';
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
  { isWhole, definitions, memory, take }: Means,
): ComparedCluster {
  const isSound = !tenants.some(({ problems }) => hasErrors(problems));
  const from = {
    platform,
    cluster: name,
    tenants: digest(...placed.map(({ outlined }) => outlined)),
    objects: digest(...tenants.map(({ outlined }) => outlined)),
  };
  const make = <T>(write: (path: string, text: string) => T) => {
    const place = definitions.placeOf(name);
    return rooms.comparing().compareParts(
      { cluster: place.cluster, tenants: placed.map((tenant) => tenant.outline()) },
      tenants.flatMap((tenant) => tenant.outlines()),
      isSound,
      { ...place, take: write, isWhole },
    );
  };
  const again = () => make(asText);
  const kept = isSound ? memory.find<Kept>('compare', name, from) : undefined;
  const manifests = once(() => {
    const packed = memory.findDetail('compare', from) as PackedManifests | undefined;
    return packed === undefined ? again().manifests : unpackManifests(packed);
  });
  const { files, ...made } = kept ?? keep(make(take), isSound ? from : undefined, { isWhole, memory });
  return { manifests, ...made, files: outputFiles(files, () => again().tree) };
}

/** Hands on what was rendered, and holds no more of it than will be asked for. */
function keep(
  { tree, problems, manifests }: ReturnType<typeof compareParts<string>>,
  from: From | undefined,
  { isWhole, memory }: Pick<Means, 'isWhole' | 'memory'>,
): Kept & Partial<Pick<ComparedCluster, 'manifests'>> {
  const files = Object.fromEntries(tree);
  const result: Kept = { digest: digest(...Object.values(files)), problems, files };
  if (from !== undefined && !hasErrors(problems)) {
    memory.keep('compare', from, result);
    if (isWhole) memory.keepDetail('compare', from, toWritten(packManifests(manifests)));
  }
  return { ...result, ...(isWhole ? { manifests: () => manifests } : {}) };
}

const asText = (_: string, text: string): string => text;
