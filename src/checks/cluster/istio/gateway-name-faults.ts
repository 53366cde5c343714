import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';
import { isDomain } from './is-domain';
import { isLabel } from './is-label';

/** Gateways by `name` or `namespace/name`; `mesh` are the sidecars. */
export function gatewayNameFaults(
  gateways: readonly string[] | undefined,
  path: FieldPath,
): readonly Fault[] {
  return each(gateways, path, (gateway, at) => {
    const slash = gateway.indexOf('/');
    if (slash >= 0) {
      return isLabel(gateway.slice(0, slash)) && isLabel(gateway.slice(slash + 1))
        ? []
        : [fault.wrong(at, gateway, 'a Gateway as <namespace>/<name>')];
    }
    if (!isDomain(gateway)) return [fault.wrong(at, gateway, 'a Gateway as <namespace>/<name>, or mesh')];
    const [name, namespace] = gateway.split('.');
    return namespace === undefined
      ? []
      : [fault.useless(at, 'names with dots are from before namespaces', `write ${namespace}/${name}`)];
  });
}
