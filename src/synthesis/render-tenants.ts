import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import type { Unit } from '../model/manifest';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Share } from '../render/shares-of';
import type { Means } from './means';
import type { From } from './memory';
import { once } from './once';
import { outputFile } from './output-file';
import { packManifests, unpackManifests, type PackedManifests } from './packed-manifests';
import type { PlacedTenant } from './place-projects';
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
  { isWhole, definitions, memory }: Means,
): readonly RenderedTenant[] {
  const asked = tenants.map((tenant) => {
    const { namespace, digest: placed } = tenant;
    const share = digest(JSON.stringify(shares[namespace] ?? {}));
    const from = placed === undefined ? undefined : { placed, cluster, namespace, share };
    const kept = from && memory.find<Kept>('render', `${cluster}/${namespace}`, from);
    return { tenant, from, kept };
  });
  // Together, as each pass over definitions costs the same for one as for all.
  definitions.read(asked.filter(({ kept }) => kept === undefined).map(({ tenant }) => tenant.project));
  return asked.map(({ tenant, from, kept }): RenderedTenant => {
    const render = () =>
      rooms.rendering().renderTenant(tenant.whole(), shares[tenant.namespace], definitions.placeOf(cluster));
    const reread = () => {
      const packed = from && (memory.findDetail('render', from) as PackedManifests | undefined);
      return packed === undefined ? render().manifests : unpackManifests(packed);
    };
    if (kept !== undefined) {
      const manifests = once(reread);
      const tree = once(() => rooms.rendering().toFileTree(manifests(), rooms.rendering().toYaml).tree);
      return {
        ...kept,
        namespace: tenant.namespace,
        from,
        files: new Map(
          Object.entries(kept.files).map(([path, of]) => [
            path,
            { digest: of, bytes: () => Buffer.from(tree().get(path) ?? '') },
          ]),
        ),
        manifests,
        outlines: () => rooms.rendering().outlineManifests(manifests()),
      };
    }
    const { manifests, problems, tree } = render();
    const packed = packManifests(manifests);
    const files = [...tree].map(([path, text]) => [path, outputFile(text)] as const);
    const outlines = rooms.rendering().outlineManifests(manifests);
    const made = {
      digest: digest(JSON.stringify(packed)),
      outlined: digest(JSON.stringify(packManifests(outlines))),
      units: rooms.rendering().unitsOf(manifests),
      problems,
    };
    if (from !== undefined && !hasErrors(problems)) {
      const digests = Object.fromEntries(files.map(([path, file]) => [path, file.digest]));
      memory.keep('render', from, { ...made, files: digests } satisfies Kept);
      memory.keepDetail('render', from, packed);
    }
    return {
      ...made,
      namespace: tenant.namespace,
      from,
      files: new Map(files),
      outlines: () => outlines,
      manifests: isWhole ? () => manifests : reread,
    };
  });
}
