import { harmless } from './harmless';

const { pods, routes, settings } = harmless;

type Added = ReturnType<typeof pods>;

const container = 'spec.containers.0';

/** Fields that many attempts change. */
export const fields = { container, context: `${container}.securityContext` } as const;

/** An object of a kind, with nothing but its name. */
export const ofKind = (apiVersion: string, kind: string, rest: object = {}): Added => ({
  apiVersion,
  kind,
  ...rest,
});

const entry = (map: string, key: string, value: string) => ({
  [`${map}.${key.replaceAll('.', '~')}`]: value,
});

/** Harmless objects with one thing more. */
export const withMore = {
  volume: (source: object) => pods({ 'spec.volumes': [{ name: 'extra', ...source }] }),
  podLabel: (key: string, value: string) => pods(entry('metadata.labels', key, value)),
  podNote: (key: string, value: string) => pods(entry('metadata.annotations', key, value)),
  note: (key: string, value: string) => settings(entry('metadata.annotations', key, value)),
} as const;

/** Routes of a host on the public gateway. */
export const onGateway = (host: string, changes: object = {}): Added =>
  routes({
    'spec.hosts': [host],
    'spec.gateways': ['istio-ingress/gateway-public'],
    'spec.exportTo': ['.', 'istio-ingress'],
    ...changes,
  });

export const policy = (spec: object): Added =>
  ofKind('security.istio.io/v1', 'AuthorizationPolicy', { spec });
