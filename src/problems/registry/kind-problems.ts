import { entry } from '../entry';

/** An object of a kind that a project may not render, and what does its work. */
interface Kind {
  readonly object: string;
  readonly instead: string;
}

/** @param is what is wrong with it, after its name */
const kind = (is: string, why: string, example: Kind, source?: string) =>
  entry<Kind>({
    severity: 'error',
    what: ({ object }) => `${object} ${is}`,
    remedy: ({ instead }) => instead,
    why,
    example,
    ...(source === undefined ? {} : { source }),
  });

const byPlatform = 'ask the platform team: such objects are part of what the platform renders';

/** Problems of kinds that a project must not add in code: a part of the registry. */
export const kindProblems = {
  'cluster-scoped-kind': kind(
    'is of the whole cluster, not of one namespace',
    'There is one for everybody: what one project changes holds for all others, and the engine of the project has no right to apply it.',
    { object: 'StorageClass fast', instead: byPlatform },
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  ),
  'mesh-kind': kind(
    'changes what the mesh knows or does, also for others',
    'A ServiceEntry can take over a host of others, and an EnvoyFilter can switch off mutual TLS or policies. No proof could hold for what such an object does.',
    { object: 'ServiceEntry shop-prod/payments', instead: 'write external(…) in calls of a service' },
    'https://istio.io/latest/docs/reference/config/networking/service-entry/',
  ),
  'policy-kind': kind(
    'decides who may call, which follows from what is declared',
    'Policies that allow add up. One more opens what no definition declares, or closes what one does, and no review shows it.',
    {
      object: 'NetworkPolicy shop-prod/open',
      instead: 'list what a service calls in calls: the policies of both ends follow from it',
    },
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  ),
  'limits-kind': kind(
    'decides what the namespace may use, which follows from its quota',
    'Of several quotas every one holds, so that a second one can stop updates that the first has room for; a LimitRange can refuse pods for the proxy that nobody wrote.',
    { object: 'ResourceQuota shop-prod/more', instead: 'change quota of the environment' },
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  ),
  'permission-kind': kind(
    'grants rights or makes an identity, which only the platform does',
    'Whoever can grant rights has them. A project could read the secrets of its namespace by the API server, or act as another service in the mesh.',
    { object: 'RoleBinding shop-prod/admin', instead: byPlatform },
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
  ),
  'entrance-kind': kind(
    'opens a way into the cluster',
    'Requests would come in past the certificates, hosts, limits and access logs that exposed services have, and two Gateways of one host and port exclude each other.',
    { object: 'Ingress shop-prod/web', instead: 'write expose in a service' },
    'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  ),
  'endpoints-kind': kind(
    'would send requests to addresses of anybody',
    'A Service leads wherever its endpoints say: to a pod of another tenant, to the API server, or to a machine outside that nobody declared.',
    {
      object: 'EndpointSlice shop-prod/web-1',
      instead: 'write elsewhere, or external(…) in calls of a service',
    },
    'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
  ),
  'delivery-kind': kind(
    'tells the delivery engine what to apply',
    'The engine would apply manifests from elsewhere, with its own rights: past definitions, checks and reviews.',
    { object: 'Application shop-prod/more', instead: 'remove it: whatever is rendered is delivered' },
    'https://fluxcd.io/flux/installation/configuration/multitenancy/',
  ),
  'secret-kind': kind(
    'brings values of secrets by a way of its own',
    'Each way has rights of its own: one that nobody looks at can read the passwords of other projects, or put values into the repository.',
    {
      object: 'SealedSecret shop-prod/db',
      instead: "list the secret in secrets of a service; from: 'sealed' takes ciphertext of this repository",
    },
  ),
  'bare-pod': kind(
    'would not be replaced when it is gone',
    'When its node is drained or dies, the pod is gone, and nothing starts another one.',
    { object: 'Pod shop-prod/web', instead: 'write a Deployment, a StatefulSet or a Job' },
    'https://kubernetes.io/docs/concepts/workloads/pods/',
  ),
  'foreign-kind': kind(
    'is of no kind that a project may add',
    'Nobody has looked at what such an object can do to other tenants, so that no rule would notice it.',
    {
      object: 'Widget shop-prod/web',
      instead: 'choose one of the kinds in docs/tenants.md, or ask the platform team to render it',
    },
  ),
} as const;
