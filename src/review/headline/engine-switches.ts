import { apiGroup } from '../../conventions/api-group';
import { engineTitles } from '../../conventions/engine-titles';
import type { Engine } from '../../model/platform';
import type { Change } from '../change';

/** What tells an engine to apply a folder. */
const appliers: Readonly<Record<string, Engine>> = {
  'argoproj.io/Application': 'argocd',
  'kustomize.toolkit.fluxcd.io/Kustomization': 'fluxcd',
};

/** Clusters on which one engine's instructions go and another's come, in words: an engine applies what the other did. */
export function engineSwitches(changes: readonly Change[]): readonly string[] {
  const going = new Map<string, Engine>();
  const coming = new Map<string, Engine>();
  for (const { kind, before, after } of changes) {
    const state = after ?? before;
    const into = kind === 'deleted' ? going : kind === 'created' ? coming : undefined;
    if (state === undefined || into === undefined) continue;
    const { object, cluster } = state;
    const engine = appliers[`${apiGroup(object.apiVersion)}/${object.kind}`];
    if (engine !== undefined) into.set(cluster, engine);
  }
  return [...coming].flatMap(([cluster, to]) => {
    const from = going.get(cluster);
    return from === undefined || from === to
      ? []
      : [`${cluster} goes over from ${engineTitles[from]} to ${engineTitles[to]}`];
  });
}
