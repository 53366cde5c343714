import { apiGroup } from '../../../conventions/api-group';
import { tenantKinds } from '../../../conventions/tenant-kinds';
import { problem } from '../../../problems/problem';
import { authorPlace } from '../../author-place';
import { describeObject } from '../../describe-object';
import { isExtension } from '../is-extension';
import { refusedKind } from '../refused-kinds';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

/** Kinds by `<group>/<Kind>`, for what definitions lead to and for what code adds. */
const ofDefinitions = new Set(
  tenantKinds.filter(({ from }) => from !== 'controller').map(({ group, kind }) => `${group}/${kind}`),
);
const ofCode = new Set(
  tenantKinds.filter(({ from }) => from === 'code').map(({ group, kind }) => `${group}/${kind}`),
);

/**
 * A tenant has objects of the kinds that the delivery engine would apply for it, and what its project adds in code
 * is of those that neither grant nor open anything, or that the platform registers.
 */
export const allowedKinds: TenancyRule = (manifests, { customKinds }) => {
  const registered = new Set(
    customKinds.filter(({ scope }) => scope === 'Namespaced').map(({ group, kind }) => `${group}/${kind}`),
  );
  return tenantsOf(manifests).flatMap((manifest) => {
    const { object, unit } = manifest;
    const group = apiGroup(object.apiVersion);
    const allowed = isExtension(manifest) ? ofCode : ofDefinitions;
    if (allowed.has(`${group}/${object.kind}`) || isSecret(group, object.kind)) return [];
    const { code, instead } = refusedKind(group, object.kind);
    // To register a kind opens nothing that is known to do harm.
    if (code === 'foreign-kind' && registered.has(`${group}/${object.kind}`)) return [];
    return [problem(code, authorPlace(unit), { object: describeObject(object), instead })];
  });
};

/** Refused for its values, by a rule of its own. */
const isSecret = (group: string, kind: string): boolean => group === '' && kind === 'Secret';
