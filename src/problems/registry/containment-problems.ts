import { entry } from '../entry';

/** A field of an object, and what it is. */
interface Field {
  readonly object: string;
  readonly field: string;
  readonly value: string;
}

const says = ({ object, field, value }: Field): string => `${object}: ${field} is ${value}`;

/** Problems of objects that would leave their tenant: a part of the registry. */
export const containmentProblems = {
  'reserved-metadata': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is the platform's to set`,
    remedy: () => 'remove it: what delivers, routes and protects an object follows from the definition',
  }),
  'own-finalizer': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the object, and with it the namespace, could not be deleted`,
    remedy: () => 'remove it; what must not be deleted by mistake is annotated by Meshwright',
  }),
  'trusted-name': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, by which the cluster gives pods the authorities that they trust`,
    remedy: () => 'choose another name',
  }),
  'external-name': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that callers would follow a name out of the mesh`,
    remedy: () => 'list the system in calls of the service: external(…) says host, port and protocol',
  }),
  'opened-service': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, a way into the cluster around the gateways`,
    remedy: () => 'remove it; expose of a service opens a way through a gateway',
  }),
  'blind-service': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that its requests would go wherever somebody points it`,
    remedy: () => 'select pods by their labels; elsewhere and external(…) of a service say what is outside',
  }),
  'foreign-selector': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which selects pods of a service of the definition`,
    remedy: () =>
      'select by a label that only pods of your own making have; ports of the service add ports to it',
  }),
  'exported-to-all': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that proxies of other tenants would go by it`,
    remedy: () => "write '.': the service's own namespace",
  }),
  'wildcard-host': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which takes requests for hosts of others`,
    remedy: () => 'name the host in full',
  }),
  'foreign-host': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is no host of this project`,
    remedy: () =>
      'inside, name a Service of the namespace in full, <service>.<namespace>.svc.cluster.local; on a gateway, a host that expose of a service declares there',
  }),
  'host-taken': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, for which the definition renders one already: either could win`,
    remedy: () => 'say it in routes or resilience of the service',
  }),
  'foreign-gateway': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, on which no service of the project is exposed`,
    remedy: () => 'expose a service on it first, or write mesh',
  }),
  'foreign-destination': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, to which requests would go in the name of whoever routes them`,
    remedy: () =>
      'name a Service of the namespace in full; other services are called by those that declare calls',
  }),
  'weakened-mtls': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, but every connection in the mesh proves who is at its ends`,
    remedy: () => 'remove it: mTLS is strict, and proxies use it by themselves',
  }),
  'widened-access': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which lets callers in beside those that are declared`,
    remedy: () => 'list the callee in calls of the caller; code may add policies of action DENY only',
  }),
  'open-policy': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which allows callers that nobody named`,
    remedy: () => 'name each caller; calls and expose of the services do',
  }),
  'blocked-drain': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that a node under its pods could never be drained`,
    remedy: () => 'let at least one pod be missing: maxUnavailable: 1',
  }),
  'foreign-secret-store': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is not the store of the platform`,
    remedy: () => 'list the secret in secrets of the service',
  }),
  'foreign-secret-key': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is not below the project and environment it is rendered for`,
    remedy: () => 'name a key below <project>/<environment>/, or list the secret in secrets of the service',
  }),
  'foreign-secret-target': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, but a secret becomes an ordinary Secret only`,
    remedy: () => 'remove it',
  }),
} as const;
