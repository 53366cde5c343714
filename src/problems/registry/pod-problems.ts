import { entry } from '../entry';

/** A field of an object of a pod, and what it is. */
interface Field {
  readonly object: string;
  readonly field: string;
  readonly value: string;
}

const says = ({ object, field, value }: Field): string => `${object}: ${field} is ${value}`;

/** Problems of pods that would leave their tenant: a part of the registry. */
export const podProblems = {
  'host-access': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which reaches the node below the pod`,
    remedy: () =>
      'remove it: pods have a network, processes and files of their own; volumes and ports of a service give them more',
  }),
  'privileged-container': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that a process may gain what its container was not given`,
    remedy: () =>
      "write securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }",
  }),
  'added-capability': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which the Pod Security level of the namespace does not allow`,
    remedy: () =>
      "remove it; NET_BIND_SERVICE is always allowed, and podSecurity: 'baseline' of the project allows a few more",
  }),
  'root-user': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that a container could run as root`,
    remedy: () => 'write runAsNonRoot: true and, if the image does not name a user, its number in runAsUser',
  }),
  'proxy-user': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, the id of the mesh's proxy, whose traffic is not looked at`,
    remedy: () => 'choose another id',
  }),
  'unconfined-pod': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the kernel is not guarded against the pod`,
    remedy: () =>
      "write seccompProfile: { type: 'RuntimeDefault' } for the pod, and no profile that loosens it",
  }),
  'unsafe-sysctl': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which Kubernetes does not hold to be safe`,
    remedy: () => 'remove it; a safe one, such as net.ipv4.ip_unprivileged_port_start, may stay',
  }),
  'api-token': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the pod gets a token for the API server`,
    remedy: () =>
      'write automountServiceAccountToken: false and mount no token; identity in the mesh needs none',
  }),
  'injection-off': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the pod would not get the proxy that guards its namespace`,
    remedy: () => 'remove it: the namespace says which proxy its pods get',
  }),
  'opened-proxy': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which changes what the proxy of the pod looks at`,
    remedy: () =>
      'remove it; externals and sidecar of a service say what its proxy lets out and what it gets',
  }),
  'foreign-account': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, but a pod acts as the service that its labels name`,
    remedy: () =>
      'make serviceAccountName and the label app.kubernetes.io/name of the pod the name of one service of the project; declare it in services if there is none',
  }),
  'foreign-traffic': entry<Field>({
    severity: 'error',
    what: (field) =>
      `${says(field)}, by which a Service of the definition would send its requests to these pods`,
    remedy: () => 'let the pods act as a service without ports, declared in services for them',
  }),
  'foreign-volume': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which lies outside what the namespace owns`,
    remedy: () =>
      'mount ConfigMaps, Secrets, emptyDir and claims of the namespace; disk, smb and nfs of a service make volumes',
  }),
  'own-placement': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which takes the place of pods of others`,
    remedy: () => 'remove it; nodes and availability.priority of a service say where its pods run',
  }),
} as const;
