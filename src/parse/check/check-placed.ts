import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Cluster, Environment } from '../../model/platform';
import type { Service } from '../../model/service';
import type { Problem } from '../../problems/problem';
import type { Code } from '../../problems/registry';
import type { AllParsed } from '../all-parsed';
import { hasUnreadPort } from '../has-unread-port';
import { placeOfSetting } from '../place-of-setting';
import { checkAuthentication } from './check-authentication';
import { checkFiles } from './check-files';
import { checkHealth } from './check-health';
import { checkLimits } from './check-limits';
import { checkMounts } from './check-mounts';
import { checkObjectives } from './check-objectives';
import { checkPlacement } from './check-placement';
import { checkPreflights } from './check-preflights';
import { checkPullSecrets } from './check-pull-secrets';
import { checkRateLimits } from './check-rate-limits';
import { checkRuntime } from './check-runtime';
import { checkScaling } from './check-scaling';
import { checkSealedSecrets } from './check-sealed-secrets';
import { checkTraffic } from './check-traffic';
import { checkVolumes } from './check-volumes';

/** A service where it is placed, with what its author wrote and where. */
interface Placed {
  readonly definition: ServiceDefinition;
  /** What its project gives every service. */
  readonly defaults: ServiceSettings | undefined;
  readonly cluster: Cluster;
  readonly environment: Environment;
  readonly at: { readonly file: string; readonly path: readonly string[] };
  /** Whether every service of its project could be read, and every call of them leads somewhere. */
  readonly isRead: boolean;
}

/** What is wrong with a service once all layers are laid over each other, on the cluster where it is placed. */
export function checkPlaced(
  service: Service,
  settings: ServiceSettings,
  { definition, defaults, cluster, environment, at, isRead }: Placed,
  { platform, readText }: AllParsed,
): readonly Problem[] {
  const { name, namespace, ports, exposures } = service;
  const written = (field: keyof ServiceSettings, ...path: readonly string[]) =>
    placeOfSetting(definition, environment.name, at, [field, ...path]);
  const here = { name, namespace, environment: environment.name, cluster, file: at.file, readText };
  const counts = platform.platform.rateLimits !== undefined;
  // A list replaces those below it.
  const isOwn = [definition.in?.[environment.name], definition].some(
    (layer) => layer?.pullSecrets !== undefined,
  );
  const listPlace = isOwn
    ? written('pullSecrets')
    : {
        file: defaults?.pullSecrets === undefined ? platform.platform.source : at.file,
        path: ['defaults', 'pullSecrets'],
      };
  const problems = [
    ...checkVolumes(
      settings,
      definition.versions !== undefined,
      cluster,
      platform.offers.classes,
      (...path) => written('volumes', ...path),
    ),
    ...checkMounts(settings, at),
    ...checkPullSecrets(settings, listPlace),
    ...checkFiles(settings, at, readText),
    ...checkSealedSecrets(settings, here, written('secrets').path),
    ...checkHealth(settings, ports, at),
    ...checkRuntime(definition, settings, platform.logIntake, at),
    ...checkRateLimits(settings, ports, counts, (...path) => written('rateLimits', ...path)),
    ...checkAuthentication(settings, ports, exposures, platform.issuers, (...path) =>
      written('authentication', ...path),
    ),
    ...checkObjectives(
      service,
      settings,
      {
        environment: environment.name,
        allRead: isRead,
        retentionDays: platform.platform.observability.retention.days,
      },
      (...path) => placeOfSetting(definition, environment.name, at, ['objectives', ...path]),
    ),
    ...checkPreflights(service, (route) => written('routes', route)),
    ...checkScaling(service, cluster, environment.production, written('scale')),
    ...checkPlacement(settings, cluster, platform.offers, written),
    ...checkLimits(service, written),
    ...checkTraffic(service, definition, environment, at),
  ];
  return hasUnreadPort(definition, ports) ? problems.filter(({ code }) => !missPort.has(code)) : problems;
}

/** A port that could not be read may be the one that these miss. */
const missPort: ReadonlySet<Code> = new Set([
  'no-http-port',
  'probe-without-port',
  'needs-http',
  'no-requests-to-count',
]);
