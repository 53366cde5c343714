import { isHttp } from '../conventions/is-http';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { gatewayDomain } from '../conventions/gateway-domain';
import { MeshBaseline } from '../constructs/mesh-baseline/mesh-baseline';
import { MeshService } from '../constructs/mesh-service/mesh-service';
import { ObservabilityStack } from '../constructs/observability-stack/observability-stack';
import { TenantNamespace } from '../constructs/tenant-namespace/tenant-namespace';
import type { ClusterLandscape } from '../model/landscape';
import type { Unit } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import { renderUnit, type Rendered } from './render-unit';

/** Which part of a cluster is wanted. */
export interface Selection {
  /** Only this project; the platform's own parts are left out. */
  readonly project?: string | undefined;
}

/** Renders the platform's parts and every tenant of one cluster, in a stable order. */
export function renderCluster(
  platform: Platform,
  { cluster, tenants }: ClusterLandscape,
  selection: Selection,
  onError: (error: unknown, unit: Unit) => Rendered,
): readonly Rendered[] {
  const part = (name: string): Unit => ({
    cluster: cluster.name,
    group: names.platformGroup,
    name,
    project: undefined,
    source: paths.platform,
  });
  const wanted = tenants.filter(
    ({ project }) => selection.project === undefined || project === selection.project,
  );
  const platformParts = (): readonly Rendered[] => [
    renderUnit(part('mesh'), (chart) => {
      new MeshBaseline(chart, 'mesh', {
        mesh: platform.mesh,
        gateways: cluster.gateways,
        traceSampling: platform.observability.traceSampling,
      });
    }),
    renderUnit(part('observability'), (chart) => {
      new ObservabilityStack(chart, 'observability', observability(platform, { cluster, tenants }));
    }),
  ];
  return [
    ...(selection.project === undefined ? platformParts() : []),
    ...wanted.flatMap((tenant) => renderTenant(platform, cluster, tenant, onError)),
  ];
}

function renderTenant(
  platform: Platform,
  cluster: ClusterLandscape['cluster'],
  tenant: Tenant,
  onError: (error: unknown, unit: Unit) => Rendered,
): readonly Rendered[] {
  const unit = (name: string): Unit => ({
    cluster: cluster.name,
    group: tenant.namespace,
    name,
    project: tenant.project,
    source: tenant.source,
  });
  const { mesh } = platform;
  const shared = { project: tenant.project, environment: tenant.environment };
  const service = (model: Service): Rendered =>
    renderUnit(unit(model.name), (chart) => {
      new MeshService(chart, model.name, {
        ...model,
        ...shared,
        team: tenant.owner.team,
        cni: cluster.cni,
        networks: cluster.networks,
        rootNamespace: mesh.rootNamespace,
        secretStore: platform.secretStore,
      });
    });
  return [
    renderUnit(unit(names.tenantUnit), (chart) => {
      new TenantNamespace(chart, 'tenant', {
        ...shared,
        name: tenant.namespace,
        owner: tenant.owner,
        quota: tenant.quota,
        podSecurity: tenant.podSecurity,
        revision: mesh.revision,
        rootNamespace: mesh.rootNamespace,
        engine: cluster.engine,
        externals: tenant.externals,
      });
    }),
    ...tenant.services.map(service),
    ...renderExtension(tenant, unit(names.extensionUnit), onError),
  ];
}

/** What a project adds in code. Its exceptions are its author's, not ours. */
function renderExtension(
  { extend, project, environment, cluster, namespace }: Tenant,
  unit: Unit,
  onError: (error: unknown, unit: Unit) => Rendered,
): readonly Rendered[] {
  if (extend === undefined) {
    return [];
  }
  try {
    const rendered = renderUnit(
      unit,
      (chart) => extend(chart, { project, environment, cluster, namespace }),
      namespace,
    );
    return [rendered];
  } catch (error) {
    return [onError(error, unit)];
  }
}

function observability(platform: Platform, { cluster, tenants }: ClusterLandscape) {
  const { observability: settings, mesh } = platform;
  const environment = platform.environments.findLast(({ name }) => cluster.environments.includes(name));
  const gateway = cluster.gateways.find(({ exposure }) => exposure === 'internal') ?? cluster.gateways[0];
  return {
    cluster: cluster.name,
    tenants: tenants.map(({ namespace, project, environment: step, owner }) => ({
      namespace,
      project,
      environment: step,
      ...owner,
    })),
    services: tenants.flatMap(({ project, services }) =>
      services.map(({ namespace, name, metrics, ports }) => ({
        namespace,
        name,
        project,
        metrics,
        hasHttp: ports.some(({ protocol }) => isHttp(protocol)),
      })),
    ),
    retention: settings.retention,
    storage: settings.storage,
    storageClass: cluster.storage.block,
    images: settings.images,
    host: gateway && environment && `${settings.host}.${gatewayDomain(gateway.name, environment.domain)}`,
    gateway: gateway?.name,
    fallback: settings.fallback,
    revision: mesh.revision,
    rootNamespace: mesh.rootNamespace,
    cni: cluster.cni,
    networks: cluster.networks,
    secretStore: platform.secretStore,
  };
}
