import { posix } from 'node:path';
import { isHttp } from '../conventions/is-http';
import { names } from '../conventions/names';
import { serviceDefaults } from '../conventions/service-defaults';
import type { ServiceDefinition, ServiceSettings } from '../definition/service-definition';
import type { Cluster } from '../model/platform';
import type { Port } from '../model/port';
import type {
  Health,
  Image,
  Metrics,
  Probe,
  Resources,
  Scale,
  SecretUse,
  Service,
  Variable,
  Volume,
} from '../model/service';
import { mergeSettings } from './merge-settings';
import { runtimeSettings } from './runtime-settings';
import { units } from './units';

/** What is fixed before a service is placed: everything that does not depend on its settings. */
export interface Placement {
  readonly name: string;
  readonly namespace: string;
  readonly project: string;
  readonly environment: string;
  readonly cluster: Cluster;
  readonly file: string;
  readonly ports: readonly Port[];
  readonly images: ReadonlyMap<string, Image>;
  readonly readText: (file: string) => string | undefined;
}

/** The settings of a service in one environment, every layer laid over the other. */
export function layerSettings(
  definition: ServiceDefinition,
  environment: string,
  ports: readonly Port[],
  ...lower: readonly (ServiceSettings | undefined)[]
): ServiceSettings {
  const runtime = runtimeSettings(definition.runtime, ports.find(({ protocol }) => isHttp(protocol))?.key);
  return mergeSettings(...lower, runtime, definition, definition.in?.[environment]);
}

/** A service with nothing left to decide, save who it is wired to. */
export function placeService(
  definition: ServiceDefinition,
  settings: ServiceSettings,
  placement: Placement,
): Omit<Service, 'exposures' | 'callers' | 'callees' | 'externals'> {
  const { name, namespace, ports, file } = placement;
  const security = settings.security ?? {};
  const shutdown = settings.shutdown ?? {};
  return {
    name,
    namespace,
    runtime: definition.runtime.runtime,
    versions: versions(definition, placement),
    command: settings.command ?? [],
    args: settings.args ?? [],
    ports,
    health: health(settings, ports),
    resources: resources(settings),
    scale: scale(settings),
    shutdown: {
      drainSeconds:
        shutdown.drain === undefined ? serviceDefaults.shutdown.drainSeconds : units.seconds(shutdown.drain),
      graceSeconds:
        shutdown.grace === undefined ? serviceDefaults.shutdown.graceSeconds : units.seconds(shutdown.grace),
    },
    security: {
      user: security.user,
      group: security.group ?? security.user,
      readOnlyRoot: !(security.writableRoot ?? false),
      capabilities: security.capabilities ?? [],
    },
    env: [
      ...Object.entries(settings.env ?? {}).map(([key, value]): Variable => ({ name: key, value })),
      ...secretVariables(settings),
    ].sort((left, right) => (left.name < right.name ? -1 : 1)),
    files: Object.entries(settings.files ?? {}).map(([path, text]) => ({
      path,
      text: typeof text === 'string' ? text : (placement.readText(besides(file, text.file)) ?? ''),
    })),
    secrets: [...(settings.secrets ?? []), ...shareCredentials(settings)].map((secret) =>
      secretUse(secret, placement),
    ),
    volumes: Object.entries(settings.volumes ?? {}).map(([key, volume]) => toVolume(key, volume, placement)),
    metrics: metrics(settings, ports),
    resilience: resilience(settings),
    source: file,
  };
}

/** Path of a file that a definition names, from the root of the repository. */
export function besides(definition: string, file: string): string {
  return posix.join(posix.dirname(definition), file);
}

function versions(definition: ServiceDefinition, { name, images }: Placement): Service['versions'] {
  const unknown: Image = { repository: '', tag: '', digest: undefined };
  return definition.versions === undefined
    ? [{ name: '', image: images.get(name) ?? unknown, weight: 100 }]
    : Object.entries(definition.versions).map(([version, weight]) => ({
        name: version,
        image: images.get(`${name}/${version}`) ?? unknown,
        weight,
      }));
}

function portNumber(reference: string | number | undefined, ports: readonly Port[]): number | undefined {
  return typeof reference === 'number'
    ? reference
    : (ports.find(({ key }) => key === reference) ?? ports[0])?.target;
}

function health({ health: written }: ServiceSettings, ports: readonly Port[]): Health {
  const port = portNumber(written?.port, ports);
  const probe = (path: string | false | undefined): Probe | undefined => {
    if (path === false || port === undefined) {
      return undefined;
    }
    return path === undefined ? { kind: 'tcp', port } : { kind: 'http', path, port };
  };
  return {
    ready: probe(written?.ready),
    live: probe(written?.live),
    startSeconds:
      written?.start === undefined ? serviceDefaults.health.startSeconds : units.seconds(written.start),
  };
}

function metrics({ metrics: written }: ServiceSettings, ports: readonly Port[]): Metrics | undefined {
  const port = written === undefined || written === false ? undefined : portNumber(written.port, ports);
  return port === undefined || written === undefined || written === false
    ? undefined
    : { port, path: written.path };
}

function resources({ resources: written }: ServiceSettings): Resources {
  const memory = written?.memory;
  return {
    cpu: written?.cpu === undefined ? serviceDefaults.resources.cpu : units.cpu(written.cpu),
    cpuLimit: written?.cpuLimit === undefined ? undefined : units.cpu(written.cpuLimit),
    // Memory cannot be taken back: requesting less than the limit only invites eviction.
    memory: memory ?? serviceDefaults.resources.memoryLimit,
    memoryLimit: memory ?? serviceDefaults.resources.memoryLimit,
  };
}

function scale({ scale: written }: ServiceSettings): Scale {
  const { cpuPercent } = serviceDefaults.scale;
  if (written === undefined || typeof written === 'number') {
    return { min: written ?? 1, max: written ?? 1, cpuPercent };
  }
  const { min, max, cpu } = written;
  return { min, max, cpuPercent: cpu === undefined ? cpuPercent : units.percent(cpu) };
}

function resilience({ resilience: written }: ServiceSettings): Service['resilience'] {
  const usual = serviceDefaults.resilience.circuitBreaker;
  const breaker = written?.circuitBreaker ?? {};
  return {
    timeout: written?.timeout,
    retries: written?.retries ?? serviceDefaults.resilience.retries,
    circuitBreaker: {
      maxConnections: breaker.maxConnections ?? usual.maxConnections,
      maxPendingRequests: breaker.maxPendingRequests ?? usual.maxPendingRequests,
      consecutiveErrors: breaker.consecutiveErrors ?? usual.consecutiveErrors,
      ejectionTime: breaker.ejectionTime ?? usual.ejectionTime,
      maxEjectionPercent:
        breaker.maxEjection === undefined ? usual.maxEjectionPercent : units.percent(breaker.maxEjection),
    },
  };
}

function secretVariables({ secrets }: ServiceSettings): readonly Variable[] {
  return (secrets ?? []).flatMap((secret) =>
    typeof secret === 'string'
      ? []
      : Object.entries(secret.env ?? {}).map(([variable, key]) => ({
          name: variable,
          secret: secret.name,
          key,
        })),
  );
}

/** Secrets that the node needs to mount a share; the container never sees them. */
function shareCredentials({ volumes }: ServiceSettings): readonly { readonly name: string }[] {
  return Object.values(volumes ?? {}).flatMap((volume) =>
    volume.volume === 'smb' && volume.credentials !== undefined ? [{ name: volume.credentials }] : [],
  );
}

function secretUse(
  secret: string | { readonly name: string; readonly env?: unknown; readonly mount?: string },
  { project, environment }: Placement,
): SecretUse {
  const name = typeof secret === 'string' ? secret : secret.name;
  return {
    name,
    remote: `${project}/${environment}/${name}`,
    asEnv: typeof secret === 'string',
    mount: typeof secret === 'string' ? undefined : secret.mount,
  };
}

function toVolume(
  name: string,
  definition: NonNullable<ServiceSettings['volumes']>[string],
  { cluster, name: service }: Placement,
): Volume {
  switch (definition.volume) {
    case 'scratch':
      return {
        kind: 'scratch',
        name,
        mount: definition.mount,
        size: definition.size,
        memory: definition.memory ?? false,
      };
    case 'disk':
      return {
        kind: 'disk',
        name,
        mount: definition.mount,
        size: definition.size,
        storageClass: cluster.storage.block,
      };
    case 'smb':
    case 'nfs':
      return {
        kind: definition.volume,
        name,
        mount: definition.mount,
        size: definition.size,
        server: definition.server,
        share: definition.share,
        readOnly: definition.readOnly ?? false,
        credentials:
          definition.credentials === undefined ? undefined : names.secret(service, definition.credentials),
      };
  }
}
