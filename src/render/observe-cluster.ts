import { gatewayDomain } from '../conventions/gateway-domain';
import type { Platform } from '../model/platform';
import type { ObservabilityStackProps } from '../observability/stack/observability-stack-props';
import { oncePer } from '../observability/stack/once-per';
import type { ObservedCluster } from './observed-tenant';

/** What the observability stack of a cluster needs to know of it. */
export const observeCluster = (platform: Platform, landscape: ObservedCluster): ObservabilityStackProps =>
  observersOf(platform)(landscape);

const observersOf = oncePer((platform: Platform) =>
  oncePer((landscape: ObservedCluster) => observe(platform, landscape)),
);

function observe(platform: Platform, { cluster, tenants }: ObservedCluster): ObservabilityStackProps {
  const { observability: settings, mesh } = platform;
  const environment = platform.environments.findLast(({ name }) => cluster.environments.includes(name));
  const gateway = cluster.gateways.find(({ exposure }) => exposure === 'internal') ?? cluster.gateways[0];
  return {
    cluster: cluster.name,
    form: cluster.observability,
    tenants: tenants.map(
      ({ namespace, project, environment: step, owner, notify, quiet, alerts, services }) => ({
        namespace,
        project,
        environment: step,
        ...owner,
        notify,
        quiet,
        telemetry: {
          services: services.map(({ name }) => name),
          spanSenders: services.filter(({ telemetry }) => telemetry.spans).map(({ name }) => name),
          logSenders: services.filter(({ telemetry }) => telemetry.logs).map(({ name }) => name),
        },
        ...(alerts.length === 0 ? {} : { alerts }),
      }),
    ),
    services: tenants.flatMap(({ observed }) => observed),
    retention: settings.retention,
    storage: settings.storage,
    replicas: settings.replicas,
    memory: settings.memory,
    certManagerNamespace: settings.certManagerNamespace,
    // Without a gateway there is no address that a provider could send people back to.
    login: gateway && settings.login,
    storageClass: cluster.storage.block,
    traces: settings.traces,
    logStore: settings.logStore,
    ownIntake: settings.ownIntake,
    containerRuntime: cluster.runtime,
    trustDomain: mesh.trustDomain,
    images: settings.images,
    host: gateway && environment && `${settings.host}.${gatewayDomain(gateway.name, environment.domain)}`,
    gateway: gateway?.name,
    fallback: settings.fallback,
    deadManSwitch: settings.deadManSwitch,
    revision: mesh.revision,
    routing: mesh.routing,
    rootNamespace: mesh.rootNamespace,
    cni: cluster.cni,
    networks: cluster.networks,
    metricsAdapter: cluster.metricsAdapter,
    secretStore: platform.secretStore,
  };
}
