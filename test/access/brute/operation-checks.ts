import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Check } from './check';
import { fits } from './fits';
import { fitsPath } from './fits-path';
import type { SeenRequest } from './seen-request';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];
type Operation = NonNullable<NonNullable<Rule['to']>[number]['operation']>;

/**
 * The fields of an operation. Ports are those of the connection that the proxy accepts, so the pod's; hosts are
 * compared without regard to case (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation).
 */
export function operationChecks(operation: Operation, request: SeenRequest): Check[] {
  const { host, method, path, port } = request;
  return [
    {
      values: operation.ports,
      notValues: operation.notPorts,
      ofHttp: false,
      fits: (pattern) => pattern === String(port),
    },
    {
      values: operation.methods,
      notValues: operation.notMethods,
      ofHttp: true,
      fits: (pattern) => (method === undefined ? undefined : fits(pattern, method)),
    },
    {
      values: operation.paths,
      notValues: operation.notPaths,
      ofHttp: true,
      fits: (pattern) => (path === undefined ? undefined : fitsPath(pattern, path)),
    },
    {
      values: operation.hosts,
      notValues: operation.notHosts,
      ofHttp: true,
      fits: (pattern) => (host === undefined ? undefined : fits(pattern.toLowerCase(), host.toLowerCase())),
    },
  ];
}
