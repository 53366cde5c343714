import { clusterDns } from '../conventions/cluster-dns';
import { gatewayDomain } from '../conventions/gateway-domain';
import { paths } from '../conventions/paths';
import { removalBudget } from '../conventions/removal-budget';
import { serviceDefaults } from '../conventions/service-defaults';
import type { PlatformDefinition } from '../definition/platform-definition';
import type { QuietDefinition } from '../definition/quiet-definition';
import type { ReceiverDefinition } from '../definition/receiver-definition';
import type { Sources } from '../definition/sources';
import type { CustomKind } from '../model/custom-kind';
import type { LogIntake } from '../model/log-intake';
import type { TokenIssuer } from '../model/authentication';
import type { Cluster, Platform, Quota } from '../model/platform';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { checkFreezes } from './check/check-freezes';
import { checkDelivery } from './check/check-delivery';
import { checkDns } from './check/check-dns';
import { refuseFixedFindings } from './check/refuse-fixed-findings';
import { checkName } from './check/check-name';
import { checkPlatformAlerts } from './check/check-platform-alerts';
import { checkPools } from './check/check-pools';
import { checkTelemetry } from './check/check-telemetry';
import { findUnusablePorts } from './check/find-unusable-ports';
import { parseValue } from './parse-value';
import { readCustomKinds } from './read-custom-kinds';
import { reviewRulesOf } from './review-rules-of';
import { toOffers, type Offers } from './offers';
import { placeDelivery } from './place/place-delivery';
import { placeFreezes } from './place/place-freezes';
import { placeObservability } from './place/place-observability';
import { placeOwners } from './place/place-owners';
import { placeProxy } from './place/place-proxy';
import { platformSchema } from './schemas/platform-schema';
import { countingStore } from './place/counting-store';
import { toQuota } from './to-quota';

/** The platform as the other parsers need it: the model, and what only definitions use. */
export interface ParsedPlatform {
  readonly platform: Platform;
  readonly quotas: ReadonlyMap<string, Quota>;
  readonly defaults: PlatformDefinition['defaults'];
  readonly offers: Offers;
  readonly logIntake: LogIntake | 'own' | undefined;
  /** Days that objectives are kept over where they say none. */
  readonly objectiveWindow: string;
  readonly norms: NonNullable<PlatformDefinition['norms']>;
  readonly issuers: ReadonlyMap<string, TokenIssuer>;
  /** Receivers that every project may name. */
  readonly receivers: ReadonlyMap<string, ReceiverDefinition>;
  /** Quiet hours by environment. */
  readonly quiet: ReadonlyMap<string, QuietDefinition>;
}

const builtInQuotas = {
  small: { cpu: 4, memory: '8Gi', pods: 40, storage: '50Gi' },
  medium: { cpu: 16, memory: '32Gi', pods: 120, storage: '200Gi' },
  large: { cpu: 64, memory: '128Gi', pods: 400, storage: '1Ti' },
} as const;

/** Parses `apps/platform.ts`; without a valid one there is nothing else to parse. */
export function parsePlatform({ platform: source, readText }: Pick<Sources, 'platform' | 'readText'>): {
  readonly parsed?: ParsedPlatform;
  readonly problems: readonly Problem[];
} {
  const { value, problems } = parseValue(platformSchema, source.definition, { file: source.file, path: [] });
  if (value === undefined) {
    return { problems: problems.map(refuseFixedFindings) };
  }
  // The schema is the run-time half of this type; test/parse/schemas.test.ts holds them together.
  const definition = value as PlatformDefinition;
  const custom = readCustomKinds(definition.customResources ?? [], source.file, readText);
  const found = [...references(definition, source.file), ...custom.problems];
  if (found.length > 0) {
    return { problems: found };
  }
  return {
    parsed: {
      platform: toPlatform(definition, custom.kinds, source.file),
      quotas: new Map(
        Object.entries({ ...builtInQuotas, ...definition.quotas }).map(([name, quota]) => [
          name,
          toQuota(quota),
        ]),
      ),
      defaults: definition.defaults,
      offers: toOffers(definition),
      logIntake: toLogIntake(definition),
      objectiveWindow: definition.observability.objectives?.window ?? '30d',
      norms: definition.norms ?? {},
      issuers: new Map(
        Object.entries(definition.identity?.issuers ?? {}).map(([name, { audiences, ...issuer }]) => [
          name,
          { ...issuer, audiences: audiences ?? [] },
        ]),
      ),
      receivers: new Map(Object.entries(definition.observability.receivers ?? {})),
      quiet: new Map(
        Object.entries(definition.environments).flatMap(([name, { quiet }]) =>
          quiet === undefined ? [] : [[name, quiet] as const],
        ),
      ),
    },
    problems: [],
  };
}

function toLogIntake({ observability }: PlatformDefinition): LogIntake | 'own' | undefined {
  const intake = observability.logs?.intake;
  if (intake === 'own') return intake;
  return intake && { host: intake.host, port: intake.port, addresses: intake.addresses ?? [] };
}

function references(definition: PlatformDefinition, file: string): readonly Problem[] {
  const environments = Object.keys(definition.environments);
  const names = environments.flatMap((name) =>
    checkName('environment', name, { file, path: ['environments', name] }),
  );
  const unknown = Object.entries(definition.clusters).flatMap(([cluster, { environments: carried }]) =>
    carried.flatMap((name, index) =>
      environments.includes(name)
        ? []
        : [
            problem(
              'unknown-reference',
              { file, path: ['clusters', cluster, 'environments', index] },
              {
                what: 'environment',
                name,
                suggestion: suggest(name, environments),
                known: environments.join(', '),
              },
            ),
          ],
    ),
  );
  const clusters = Object.entries(definition.clusters).flatMap(([name, { gateways }]) => [
    ...checkName('project', name, { file, path: ['clusters', name] }),
    ...Object.keys(gateways).flatMap((gateway) =>
      checkName('gateway', gateway, { file, path: ['clusters', name, 'gateways', gateway] }),
    ),
  ]);
  return [
    ...names,
    ...clusters,
    ...unknown,
    ...checkFreezes(definition, file),
    ...checkPools(definition, file),
    ...checkPlatformAlerts(definition, file),
    ...findUnusablePorts(definition, file),
    ...checkTelemetry(definition, file),
    ...checkDns(definition, file),
    ...checkDelivery(definition, file),
  ];
}

function toPlatform(
  definition: PlatformDefinition,
  customKinds: readonly CustomKind[],
  source: string,
): Platform {
  const environments = Object.entries(definition.environments).map(([name, environment]) => ({
    name,
    domain: environment.domain,
    production: environment.production ?? false,
    images: environment.images ?? (environment.production === true ? 'fixed' : 'any'),
    traceSampling: environment.traceSampling ?? definition.observability.traceSampling ?? 1,
  }));
  return {
    company: definition.company,
    repository: {
      url: definition.repository.url,
      branch: definition.repository.branch ?? 'main',
      path: paths.dist,
    },
    mesh: {
      revision: definition.mesh?.revision ?? 'default',
      rootNamespace: definition.mesh?.rootNamespace ?? 'istio-system',
      trustDomain: definition.mesh?.trustDomain ?? 'cluster.local',
      routing: definition.mesh?.routing ?? 'istio',
    },
    proxy: placeProxy(definition.mesh?.sidecar ?? {}, serviceDefaults.sidecar),
    secretStore: {
      name: definition.secrets?.store ?? 'default',
      refresh: definition.secrets?.refresh ?? '1h',
    },
    observability: placeObservability(definition.observability),
    rateLimits: definition.rateLimits && {
      image: definition.rateLimits.image,
      redis: countingStore(definition.rateLimits.redis),
      ifUnavailable: definition.rateLimits.ifUnavailable ?? 'allow',
    },
    removals: {
      percent: definition.removals?.percent ?? removalBudget.percent,
      objects: definition.removals?.objects ?? removalBudget.objects,
    },
    review: reviewRulesOf(definition.review),
    environments,
    clusters: Object.entries(definition.clusters).map(([name, cluster]): Cluster => {
      const carried = environments.filter((environment) => cluster.environments.includes(environment.name));
      return {
        name,
        engine: cluster.engine,
        cni: cluster.cni,
        runtime: cluster.runtime,
        kubernetes: Number(cluster.kubernetes.slice(2)),
        environments: carried.map((environment) => environment.name),
        storage: { ...cluster.storage, classes: cluster.storage.classes ?? {} },
        gateways: Object.entries(cluster.gateways).map(([gateway, { issuer, tcp, replicas }]) => ({
          name: gateway,
          domains: carried.map((environment) => gatewayDomain(gateway, environment.domain)),
          issuer,
          tcp: [...new Set(tcp)].sort((one, other) => one - other),
          exposure: gateway === 'public' ? 'public' : 'internal',
          replicas: replicas ?? { min: 2, max: 5 },
        })),
        networks: { ...cluster.networks, dns: clusterDns(cluster.networks.dns) },
        metricsAdapter: cluster.metricsAdapter,
        observability: cluster.observability ?? 'plain',
      };
    }),
    freezes: placeFreezes(definition.freezes),
    delivery: placeDelivery(definition),
    owners: placeOwners(definition.owners),
    customKinds,
    source,
  };
}
