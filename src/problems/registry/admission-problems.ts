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
    remedy: ({ wants }) => `let it have ${wants}`,
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
    remedy: ({ wants }) => `let it have ${wants}`,
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
