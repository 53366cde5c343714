import { annotations } from '../../../conventions/annotations';
import { names } from '../../../conventions/names';
import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { extensionsOf } from '../extensions-of';

const routing = new Set(['VirtualService', 'DestinationRule']);

/**
 * What code adds to the mesh is known in its namespace and to the gateways only. Nothing said means everywhere
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService).
 */
export const exportScopes: TenancyRule = (manifests) => extensionsOf(manifests).flatMap(ofObject);

function ofObject(manifest: Manifest): Problem[] {
  const { kind, metadata } = manifest.object;
  if (routing.has(kind)) {
    const { exportTo } = recordOf(manifest.object['spec']);
    return found(manifest, 'spec.exportTo', exportTo, listOf(exportTo));
  }
  if (kind !== 'Service') return [];
  const value = recordOf(metadata.annotations)[annotations.exportTo];
  const scopes = typeof value === 'string' ? value.split(',').map((scope) => scope.trim()) : [];
  return found(manifest, `metadata.annotations.${annotations.exportTo}`, value, scopes);
}

function found(manifest: Manifest, field: string, value: unknown, scopes: readonly unknown[]): Problem[] {
  const known = new Set<unknown>(['.', '~', manifest.unit.group, names.ingressNamespace]);
  return scopes.length > 0 && scopes.every((scope) => known.has(scope))
    ? []
    : [refuse('exported-to-all', manifest, field, value)];
}
