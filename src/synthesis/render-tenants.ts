import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import { toWritten } from '../conventions/to-written';
import type { Unit } from '../model/manifest';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Share } from '../render/shares-of';
import { handedOver } from './handed-over';
import { always } from './always';
import type { Means } from './means';
import type { From } from './memory';
import { once } from './once';
import { outputFiles } from './output-files';
import { packManifests, unpackManifests, type PackedManifests } from './packed-manifests';
import type { PlacedTenant } from './place-projects';
import type { renderTenant } from './render-tenant';
import { rooms } from './rooms';

/** What a tenant renders to. */
export interface RenderedTenant {
  readonly namespace: string;
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Of its objects whole, and of what others may see of them. */
  readonly digest: string;
  readonly outlined: string;
  /** Folders that they lie in. */
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
  /** By which they were kept; undefined where they could not be. */
  readonly from: From | undefined;
  readonly manifests: () => readonly JudgedManifest[];
  /** What others may see of them. */
  readonly outlines: () => readonly JudgedManifest[];
}

interface Kept {
  readonly files: Readonly<Record<string, string>>;
  readonly digest: string;
  readonly outlined: string;
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
}

/** Renders and checks every tenant of a cluster that is not known as it is now. */
export function renderTenants(
  cluster: string,
  tenants: readonly PlacedTenant[],
  shares: Readonly<Record<string, Share>>,
  means: Means,
): readonly RenderedTenant[] {
  const { definitions, isWhole, memory } = means;
  const asked = tenants.map((tenant) => {
    const { namespace, digest: placed } = tenant;
    const share = digest(JSON.stringify(shares[namespace] ?? {}));
    const from = placed === undefined ? undefined : { placed, cluster, namespace, share };
    const kept = from && memory.find<Kept>('render', `${cluster}/${namespace}`, from);
    if (from !== undefined) memory.holdDetail('render', from);
    return { tenant, from, kept };
  });
  // Together, as each pass over definitions costs the same for one as for all.
  definitions.read(asked.filter(({ kept }) => kept === undefined).map(({ tenant }) => tenant.project));
  return asked.map(({ tenant, from, kept }): RenderedTenant => {
    const { namespace } = tenant;
    const render = () =>
      rooms.rendering().renderTenant(tenant.whole(), shares[namespace], definitions.placeOf(cluster));
    const reread = () => {
      const packed = from && (memory.findDetail('render', from) as PackedManifests | undefined);
      return packed === undefined ? render().manifests : unpackManifests(packed);
    };
    // Only rules of the company look at them twice.
    const manifests = isWhole ? once(reread) : reread;
    const outlines = () => rooms.rendering().outlineManifests(manifests());
    const again = () => rooms.rendering().toFileTree(reread(), rooms.rendering().toYaml).tree;
    const { files, ...made } = kept ?? make(render(), outlines, from, means);
    return { manifests, outlines, ...made, namespace, from, files: outputFiles(files, again) };
  });
}

/** Hands on what was rendered, and holds no more of it than will be asked for. */
function make(
  { manifests, problems, tree }: ReturnType<typeof renderTenant>,
  again: RenderedTenant['outlines'],
  from: From | undefined,
  { isWhole, memory, take }: Means,
): Kept & Pick<RenderedTenant, 'outlines'> & Partial<Pick<RenderedTenant, 'manifests'>> {
  const packed = toWritten(packManifests(manifests));
  const outlines = rooms.rendering().outlineManifests(manifests);
  const result: Kept = {
    digest: packed.digest,
    outlined: digest(JSON.stringify(packManifests(outlines))),
    units: rooms.rendering().unitsOf(manifests),
    problems,
    files: Object.fromEntries([...tree].map(([path, text]) => [path, take(path, text)])),
  };
  if (from !== undefined && !hasErrors(problems)) {
    memory.keep('render', from, result);
    memory.keepDetail('render', from, packed);
  }
  return {
    ...result,
    outlines: handedOver(outlines, again),
    ...(isWhole ? { manifests: always(manifests) } : {}),
  };
}
