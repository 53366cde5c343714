import type { Container } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import type { Image } from '../../../model/image';
import type { Variable } from '../../../model/variable';
import type { Version } from '../../../model/version';
import { containerPorts } from './container-ports';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { podVolumes } from '../storage/pod-volumes';
import { probes } from './probes';
import { secretName } from '../secrets/secret-name';

/** The container of the application. */
export function appContainer(service: MeshServiceSettings, version: Version): Container {
  const { command, args, env, secrets, shutdown } = service;
  const ports = containerPorts(service);
  const envFrom = secrets.filter((secret) => secret.asEnv);
  const { mounts } = podVolumes(service);
  return {
    name: names.appContainer,
    image: imageReference(version.image),
    imagePullPolicy: 'IfNotPresent',
    ...(command.length > 0 ? { command } : {}),
    ...(args.length > 0 ? { args } : {}),
    ...(ports.length > 0 ? { ports } : {}),
    ...(env.length > 0 ? { env: env.map((variable) => toEnvVar(service, variable)) } : {}),
    ...(envFrom.length > 0
      ? { envFrom: envFrom.map(({ name }) => ({ secretRef: { name: secretName(service, name) } })) }
      : {}),
    ...probes(service.health),
    // Zero is refused before Kubernetes 1.34.
    ...(shutdown.drainSeconds > 0
      ? { lifecycle: { preStop: { sleep: { seconds: shutdown.drainSeconds } } } }
      : {}),
    resources: resources(service),
    securityContext: security(service),
    ...(mounts.length > 0 ? { volumeMounts: mounts } : {}),
  };
}

function imageReference({ repository, tag, digest }: Image): string {
  return digest === undefined ? `${repository}:${tag}` : `${repository}:${tag}@${digest}`;
}

function toEnvVar(service: MeshServiceSettings, variable: Variable): NonNullable<Container['env']>[number] {
  return 'value' in variable
    ? { name: variable.name, value: variable.value }
    : {
        name: variable.name,
        valueFrom: { secretKeyRef: { name: secretName(service, variable.secret), key: variable.key } },
      };
}

function resources({
  resources: { cpu, memory, cpuLimit, memoryLimit },
}: MeshServiceSettings): NonNullable<Container['resources']> {
  return {
    requests: { cpu, memory },
    limits: { memory: memoryLimit, ...(cpuLimit === undefined ? {} : { cpu: cpuLimit }) },
  };
}

function security({
  security: { readOnlyRoot, capabilities },
}: MeshServiceSettings): NonNullable<Container['securityContext']> {
  return {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: readOnlyRoot,
    capabilities: { drop: ['ALL'], ...(capabilities.length > 0 ? { add: capabilities } : {}) },
  };
}
