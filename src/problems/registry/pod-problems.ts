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
    why: 'A process that shares something with the node can read the traffic and the files of every other pod on it, and go around proxy and policies.',
    example: { object: 'Deployment shop-prod/web', field: 'spec.template.spec.hostNetwork', value: 'true' },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  }),
  'privileged-container': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that a process may gain what its container was not given`,
    remedy: () =>
      "write securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }",
    why: 'A process that gains rights can leave its container and act as the node, with the secrets of every pod that runs there.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.containers.0.securityContext.privileged',
      value: 'true',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  }),
  'added-capability': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which the Pod Security level of the namespace does not allow`,
    remedy: () =>
      "remove it; NET_BIND_SERVICE is always allowed, and podSecurity: 'baseline' of the project allows a few more",
    why: 'The admission of Pod Security refuses the pods and not their Deployment: no pod starts, and only the events of the ReplicaSet say why.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.containers.0.securityContext.capabilities.add.0',
      value: 'NET_ADMIN',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  }),
  'root-user': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that a container could run as root`,
    remedy: () => 'write runAsNonRoot: true and, if the image does not name a user, its number in runAsUser',
    why: 'Who breaks out of a container as root is root on the node. The kubelet refuses to start such a container where runAsNonRoot holds.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.containers.0.securityContext.runAsUser',
      value: '0',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  }),
  'proxy-user': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, the id of the mesh's proxy, whose traffic is not looked at`,
    remedy: () => 'choose another id',
    why: 'What the proxy itself sends is not led through the proxy. A program with its id calls anybody, past mutual TLS and every policy of the mesh.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.containers.0.securityContext.runAsUser',
      value: '1337',
    },
    upstream: ['IST0144'],
    source: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
  }),
  'unconfined-pod': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the kernel is not guarded against the pod`,
    remedy: () =>
      "write seccompProfile: { type: 'RuntimeDefault' } for the pod, and no profile that loosens it",
    why: 'Every call of the kernel stays open, also those by which containers have been left before; and the admission of Pod Security refuses the pod.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.securityContext.seccompProfile.type',
      value: 'Unconfined',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  }),
  'unsafe-sysctl': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which Kubernetes does not hold to be safe`,
    remedy: () => 'remove it; a safe one, such as net.ipv4.ip_unprivileged_port_start, may stay',
    why: 'Such a setting can reach other pods of the node or take its memory. A kubelet that does not allow it fails the pod with SysctlForbidden.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.securityContext.sysctls.0.name',
      value: 'kernel.msgmax',
    },
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls',
  }),
  'api-token': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the pod gets a token for the API server`,
    remedy: () =>
      'write automountServiceAccountToken: false and mount no token; identity in the mesh needs none',
    why: 'Whoever breaks into the application can ask the API server with the rights of its account, and find out what else there is.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.automountServiceAccountToken',
      value: 'true',
    },
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  }),
  'injection-off': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the pod would not get the proxy that guards its namespace`,
    remedy: () => 'remove it: the namespace says which proxy its pods get',
    why: 'Without a proxy the pod has no identity: callers with strict mutual TLS are reset, and whatever it lets in itself passes no policy of the mesh.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.metadata.labels.sidecar.istio.io/inject',
      value: 'false',
    },
    source:
      'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy',
  }),
  'opened-proxy': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which changes what the proxy of the pod looks at`,
    remedy: () =>
      'remove it; externals and sidecar of a service say what its proxy lets out and what it gets',
    why: 'Ports and addresses that are taken out of the proxy pass without mutual TLS, without authorization and without metrics.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.metadata.annotations.traffic.sidecar.istio.io/excludeInboundPorts',
      value: '8080',
    },
    source: 'https://istio.io/latest/docs/reference/config/annotations/',
  }),
  'foreign-account': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, but a pod acts as the service that its labels name`,
    remedy: () =>
      'make serviceAccountName and the label app.kubernetes.io/name of the pod the name of one service of the project; declare it in services if there is none',
    why: 'Policies know callers by their ServiceAccount, and networks by their labels. A pod that is two services has the access of both, or is refused by either.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.serviceAccountName',
      value: 'billing',
    },
    source: 'https://istio.io/latest/docs/concepts/security/',
  }),
  'foreign-traffic': entry<Field>({
    severity: 'error',
    what: (field) =>
      `${says(field)}, by which a Service of the definition would send its requests to these pods`,
    remedy: () => 'let the pods act as a service without ports, declared in services for them',
    why: 'Requests of the service would reach pods that do not answer for it: some calls fail or get another answer, by chance.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.metadata.labels.app.kubernetes.io/name',
      value: 'orders',
    },
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  }),
  'foreign-volume': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which lies outside what the namespace owns`,
    remedy: () =>
      'mount ConfigMaps, Secrets, emptyDir and claims of the namespace; disk, smb and nfs of a service make volumes',
    why: 'The node mounts it before any policy looks: the pod reads data of another tenant, or of the node itself.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.volumes.0.hostPath',
      value: '{"path":"/var/log"}',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  }),
  'own-placement': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which takes the place of pods of others`,
    remedy: () => 'remove it; nodes and availability.priority of a service say where its pods run',
    why: 'A pod that names its node goes around the scheduler, and one of a high priority evicts pods of other tenants when there is no room.',
    example: {
      object: 'Deployment shop-prod/web',
      field: 'spec.template.spec.priorityClassName',
      value: 'system-node-critical',
    },
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/',
  }),
} as const;
