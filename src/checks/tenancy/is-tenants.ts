import { names } from '../../conventions/names';
import type { Manifest } from '../../model/manifest';

/** Whether a tenant has the object because of its project: what makes its namespace is the platform's. */
export function isTenants({ unit }: Manifest): boolean {
  return unit.project !== undefined && unit.group !== names.deliveryGroup && unit.name !== names.tenantUnit;
}
