import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Service } from '../../model/service';
import { sendsToIntake } from '../sends-to-intake';
import { besides } from '../besides';
import { placeAvailability } from './place-availability';
import { placeElsewhere } from './place-elsewhere';
import { placeAuthentication } from './place-authentication';
import { placeHealth } from './place-health';
import { placeJob } from './place-job';
import { placeMetrics } from './place-metrics';
import { placeNodes } from './place-nodes';
import { placeObjectives } from './place-objectives';
import { placeRateLimits } from './place-rate-limits';
import { placeResilience } from './place-resilience';
import { placeResources } from './place-resources';
import { placeRoutes } from './place-routes';
import { placeScale } from './place-scale';
import { placeSecrets } from './place-secrets';
import { placeSidecar } from './place-sidecar';
import { placeShutdown } from './place-shutdown';
import { placeVariables } from './place-variables';
import { placeVersions } from './place-versions';
import { placeVolumes } from './place-volumes';
import type { Placement } from './placement';

/** A service with nothing left to decide, save who it is wired to. */
export function placeService(
  definition: ServiceDefinition,
  settings: ServiceSettings,
  placement: Placement,
): Omit<Service, 'exposures' | 'openings' | 'callers' | 'callees' | 'externals'> {
  const { name, namespace, ports, file } = placement;
  const security = settings.security ?? {};
  const resilience = placeResilience(settings);
  return {
    name,
    namespace,
    runtime: definition.runtime.runtime,
    job: placeJob(definition.job),
    retired: definition.retired,
    versions: placeVersions(definition, placement),
    command: settings.command ?? [],
    args: settings.args ?? [],
    ports,
    health: placeHealth(settings, ports),
    resources: placeResources(settings),
    scale: placeScale(settings, definition.retired !== undefined),
    availability: placeAvailability(settings),
    nodes: placeNodes(settings, placement),
    sidecar: placeSidecar(settings, placement.proxy),
    shutdown: placeShutdown(settings),
    security: {
      user: security.user,
      group: security.group ?? security.user,
      readOnlyRoot: !(security.writableRoot ?? false),
      capabilities: security.capabilities ?? [],
    },
    env: placeVariables(settings),
    files: Object.entries(settings.files ?? {}).map(([path, text]) => ({
      path,
      text: typeof text === 'string' ? text : (placement.readText(besides(file, text.file)) ?? ''),
    })),
    secrets: placeSecrets(settings, placement),
    pullSecrets: (settings.pullSecrets ?? []).map((secret) => ({
      name: secret,
      remote: `${placement.project}/${placement.environment}/${secret}`,
    })),
    volumes: placeVolumes(settings, placement),
    metrics: placeMetrics(settings, ports, definition.runtime),
    objectives: placeObjectives(settings, placement.objectiveWindow),
    elsewhere: placeElsewhere(settings.elsewhere, ports),
    rateLimits: placeRateLimits(settings),
    authentication: placeAuthentication(settings, placement.issuers),
    resilience,
    routes: placeRoutes(settings, resilience),
    telemetry: {
      spans: definition.tracing === true,
      logs: placement.hasOwnIntake && sendsToIntake(definition),
    },
    source: file,
  };
}
