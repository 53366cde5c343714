import { argocdKeys } from '../../conventions/argocd-keys';
import type { KubernetesObject } from '../../model/manifest';

const hook = 'argocd.argoproj.io/hook';

/** What an object waits for, and when its turn is, in words; empty for what comes with everything else. */
export function listWaits(object: KubernetesObject): readonly (readonly [name: string, how: string])[] {
  const { kind, metadata, spec } = object;
  const own = `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
  const wave = metadata.annotations?.[argocdKeys.syncWave];
  const hooked = metadata.annotations?.[hook];
  const after = kind === 'Kustomization' ? dependencies(spec) : [];
  return [
    ...(wave === undefined || wave === '0' ? [] : [[`${own} comes in its turn`, `wave ${wave}`] as const]),
    ...(hooked === undefined ? [] : [[`${own} runs as a hook`, hooked] as const]),
    ...after.map((name) => [`${own} waits for ${name}`, ''] as const),
  ];
}

function dependencies(spec: unknown): readonly string[] {
  const { dependsOn = [] } = (spec ?? {}) as {
    readonly dependsOn?: readonly { readonly name: string; readonly namespace?: string }[];
  };
  return dependsOn.map(({ name, namespace }) => (namespace === undefined ? name : `${namespace}/${name}`));
}
