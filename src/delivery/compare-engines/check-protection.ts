import type { KubernetesObject } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import { fieldsOf } from './fields-of';
import { objectName } from './object-name';
import { protectionOf } from './protection-of';
import type { RenderedCluster } from './rendered-cluster';

/** Objects that only one engine keeps, and those that hold data or other objects and are kept by none. */
export function checkProtection(rendered: RenderedCluster): readonly Problem[] {
  return [...rendered].flatMap(([folder, objects]) =>
    objects.flatMap((object): Problem[] => {
      const { argocd, fluxcd } = protectionOf(object);
      const what = objectName(object);
      if (argocd !== fluxcd) {
        const how = 'it is deleted when it leaves the repository';
        const engine = argocd ? 'fluxcd' : 'argocd';
        return [problem('unlike-protection', { file: folder }, { what, how, engine })];
      }
      return !argocd && holdsMore(object)
        ? [problem('unprotected-object', { file: folder }, { object: what })]
        : [];
    }),
  );
}

const holders = new Set([
  'Namespace',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'CustomResourceDefinition',
]);

function holdsMore({ kind, spec }: KubernetesObject): boolean {
  return (
    holders.has(kind) || (kind === 'StatefulSet' && fieldsOf(spec)['volumeClaimTemplates'] !== undefined)
  );
}
