import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import { toWritten } from '../conventions/to-written';
import type { KubernetesObject } from '../model/manifest';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { always } from './always';
import type { From } from './memory';
import type { Means } from './means';
import { once } from './once';
import { outputFiles } from './output-files';
import { packManifests, unpackManifests, type PackedManifests } from './packed-manifests';
import type { Equipment } from './render-equipment';
import { rooms } from './rooms';

/** The equipment of a cluster, in files. */
export interface EquippedCluster {
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly digest: string;
  readonly problems: readonly Problem[];
  readonly manifests: () => readonly JudgedManifest[];
  /** What rules about a whole cluster look at. */
  readonly shown: () => Pick<Equipment<unknown>, 'delivery' | 'parts'>;
}

interface Kept {
  readonly files: Readonly<Record<string, string>>;
  readonly digest: string;
  readonly problems: readonly Problem[];
}

type Render = <T>(
  write: (objects: readonly KubernetesObject[], comment: string, path: string) => T,
) => Equipment<T>;

/** Renders the equipment of a cluster, if it is not known of the same facts. */
export function equipCluster(name: string, from: From, render: Render, means: Means): EquippedCluster {
  const { memory } = means;
  const again = () => render((objects, comment) => rooms.comparing().toYaml(objects, comment));
  const kept = memory.find<Kept>('equip', name, from);
  memory.holdDetail('equip', from);
  const manifests = once(() => {
    const packed = memory.findDetail('equip', from) as PackedManifests | undefined;
    return packed === undefined ? again().manifests : unpackManifests(packed);
  });
  const shown = once(() => render(() => undefined));
  const { files, ...made } = kept ?? make(from, render, means);
  return { manifests, shown, ...made, files: outputFiles(files, () => again().tree) };
}

/** Hands on what was rendered, and holds no more of it than will be asked for. */
function make(
  from: From,
  render: Render,
  { isWhole, memory, take }: Means,
): Kept & Pick<EquippedCluster, 'shown'> & Partial<Pick<EquippedCluster, 'manifests'>> {
  const { tree, manifests, parts, delivery, problems } = render((objects, comment, path) =>
    take(path, rooms.comparing().toYaml(objects, comment)),
  );
  const files = Object.fromEntries(tree);
  const result: Kept = { digest: digest(...Object.values(files)), problems, files };
  if (!hasErrors(problems)) {
    memory.keep('equip', from, result);
    if (isWhole) memory.keepDetail('equip', from, toWritten(packManifests(manifests)));
  }
  return {
    ...result,
    shown: always({ parts, delivery }),
    ...(isWhole ? { manifests: always(manifests) } : {}),
  };
}
