import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Service } from '../../model/service';
import { besides } from '../besides';
import { placeHealth } from './place-health';
import { placeMetrics } from './place-metrics';
import { placeResilience } from './place-resilience';
import { placeResources } from './place-resources';
import { placeRoutes } from './place-routes';
import { placeScale } from './place-scale';
import { placeSecrets } from './place-secrets';
import { placeVariables } from './place-variables';
import { placeVersions } from './place-versions';
import { placeVolumes } from './place-volumes';
import type { Placement } from './placement';
import { units } from '../units';

/** A service with nothing left to decide, save who it is wired to. */
export function placeService(
  definition: ServiceDefinition,
  settings: ServiceSettings,
  placement: Placement,
): Omit<Service, 'exposures' | 'callers' | 'callees' | 'externals'> {
  const { name, namespace, ports, file } = placement;
  const security = settings.security ?? {};
  const shutdown = settings.shutdown ?? {};
  const resilience = placeResilience(settings);
  return {
    name,
    namespace,
    runtime: definition.runtime.runtime,
    versions: placeVersions(definition, placement),
    command: settings.command ?? [],
    args: settings.args ?? [],
    ports,
    health: placeHealth(settings, ports),
    resources: placeResources(settings),
    scale: placeScale(settings),
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
    env: placeVariables(settings),
    files: Object.entries(settings.files ?? {}).map(([path, text]) => ({
      path,
      text: typeof text === 'string' ? text : (placement.readText(besides(file, text.file)) ?? ''),
    })),
    secrets: placeSecrets(settings, placement),
    volumes: placeVolumes(settings, placement),
    metrics: placeMetrics(settings, ports),
    resilience,
    routes: placeRoutes(settings, resilience),
    source: file,
  };
}
