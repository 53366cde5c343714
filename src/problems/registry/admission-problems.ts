import { entry } from '../entry';

/** A field of a pod that a level of the Pod Security Standards does not allow. */
interface Unrestrained {
  readonly object: string;
  readonly field: string;
  readonly value: string;
  readonly wants: string;
  readonly level: string;
  readonly namespace: string;
}

const standards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';

/** A quota that is short. Every amount as people read it. */
interface Shortage {
  readonly quota: string;
  readonly key: string;
  readonly has: string;
  readonly needs: string;
  readonly largest: string;
}

/** Problems of pods as they are once they are admitted, whoever wrote them: a part of the registry. */
export const admissionProblems = {
  'credential-in-object': entry<{ object: string; name: string; hint: string }>({
    severity: 'error',
    what: ({ object, name, hint }) => `${object} holds what looks like a credential: ${name} has ${hint}`,
    remedy: () => 'change the credential, which is known now, and read it from a Secret',
    why: 'Whoever reads the repository or the object can use it, and Git never forgets it.',
    example: { object: 'ConfigMap shop/orders', name: 'DB_URL', hint: 'a URL with a password (://user:…@)' },
    source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  }),
  'refused-pod': entry<Unrestrained>({
    severity: 'error',
    what: ({ object, field, value, level, namespace }) =>
      `${object}: ${field} is ${value}, which namespace ${namespace} refuses at level ${level}`,
    remedy: ({ wants }) => `change it: the level asks for ${wants}`,
    why: 'The API server takes the workload and refuses its pods, as they are after injection: a rollout waits for ever, and says why only in its events.',
    example: {
      object: 'Deployment shop/orders',
      field: 'containers.0.securityContext.allowPrivilegeEscalation',
      value: 'not set',
      wants: 'false',
      level: 'restricted',
      namespace: 'shop',
    },
    source: standards,
  }),
  'unrestrained-pod': entry<Unrestrained>({
    severity: 'warning',
    what: ({ object, field, value, level, namespace }) =>
      `${object}: ${field} is ${value}, of which namespace ${namespace} warns at level ${level}`,
    remedy: ({ wants }) => `change it: the level asks for ${wants}`,
    why: 'The pods start today. Once the namespace enforces the level that it warns of, they are refused.',
    example: {
      object: 'Deployment shop/orders',
      field: 'securityContext.seccompProfile',
      value: 'not set',
      wants: 'RuntimeDefault',
      level: 'restricted',
      namespace: 'shop',
    },
    source: standards,
  }),
  'refused-amount': entry<{ object: string; container: string; reason: string }>({
    severity: 'error',
    what: ({ object, container, reason }) => `${object}: ${container} ${reason}`,
    remedy: () =>
      'change the amounts of the container, or what the LimitRange allows or gives; annotations sidecar.istio.io/proxy… say those of istio-proxy',
    why: 'The API server takes the workload and refuses its pods. LimitRanges count after they gave containers what these do not say, and for the injected proxy too.',
    example: {
      object: 'Deployment shop/orders',
      container: 'container istio-proxy',
      reason: 'may use 2 of cpu, above the maximum of 1 of LimitRange shop/default',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  }),
  'unstated-amount': entry<{ object: string; container: string; amounts: string; quota: string }>({
    severity: 'error',
    what: ({ object, container, amounts, quota }) =>
      `${object}: container ${container} does not say its ${amounts}, which ${quota} counts`,
    remedy: ({ amounts }) => `write ${amounts} of its resources, or give a default in a LimitRange`,
    why: 'The API server refuses every pod that does not say how much it takes of what the quota of its namespace counts.',
    example: {
      object: 'Deployment shop/orders',
      container: 'app',
      amounts: 'limits.memory',
      quota: 'ResourceQuota shop/default',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  }),
  'quota-too-small-at-rest': entry<Shortage>({
    severity: 'error',
    what: ({ quota, key, has, needs, largest }) =>
      `${quota} has ${has} of ${key}, but its namespace needs ${needs} at the smallest scale, with one workload being replaced; the largest: ${largest}`,
    remedy: ({ key, needs }) => `raise ${key} to ${needs} or more, or ask for less`,
    why: 'The API server refuses the pods that no longer fit, whichever come last. Proxies count like containers.',
    example: {
      quota: 'ResourceQuota shop/default',
      key: 'requests.cpu',
      has: '2',
      needs: '2600m',
      largest: 'Deployment shop/orders 1500m',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  }),
  'quota-too-small-at-peak': entry<Shortage>({
    severity: 'warning',
    what: ({ quota, key, has, needs, largest }) =>
      `${quota} has ${has} of ${key}, but its namespace needs ${needs} at full scale, with one workload being replaced; the largest: ${largest}`,
    remedy: ({ key, needs }) => `raise ${key} to ${needs} or more, or let autoscalers stop earlier`,
    why: 'When most requests come, autoscalers ask for pods that the API server refuses.',
    example: {
      quota: 'ResourceQuota shop/default',
      key: 'requests.cpu',
      has: '8',
      needs: '9',
      largest: 'Deployment shop/orders 6',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  }),
  'moving-image': entry<{ object: string; image: string; tag: string }>({
    severity: 'warning',
    what: ({ object, image, tag }) => `${object} runs ${image}, and tag ${tag} means another image tomorrow`,
    remedy: () => 'name a version, or better a digest',
    why: 'Pods that start later run something else than those beside them, and a rollback brings nothing back.',
    example: { object: 'Deployment shop/orders', image: 'registry.example/orders', tag: 'latest' },
    source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  }),
  'image-without-digest': entry<{ object: string; image: string; environment: string }>({
    severity: 'error',
    what: ({ object, image, environment }) =>
      `${object} runs ${image} without a digest, which environment ${environment} asks for`,
    remedy: () => 'write the image as <repository>:<tag>@sha256:<digest>',
    why: 'A tag can be moved after somebody has looked at the image. A digest cannot.',
    example: {
      object: 'Deployment shop/orders',
      image: 'registry.example/orders:1.2.0',
      environment: 'prod',
    },
    source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  }),
  'refused-proxy-setup': entry<{ namespace: string; level: string; pods: string }>({
    severity: 'error',
    what: ({ namespace, level, pods }) =>
      `namespace ${namespace} enforces ${level}, but pods such as those of ${pods} get the container istio-init, which changes their network as root`,
    remedy: () => "install Istio's node agent (pilot.cni.enabled), which does it for them",
    why: 'NET_ADMIN and NET_RAW are no capabilities that the level allows. The API server refuses every pod that is injected.',
    example: { namespace: 'shop', level: 'restricted', pods: 'Deployment shop/orders' },
    source: 'https://istio.io/latest/docs/setup/additional-setup/cni/',
  }),
} as const;
