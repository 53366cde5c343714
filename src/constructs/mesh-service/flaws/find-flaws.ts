import { gatewayApiGaps } from '../../../conventions/gateway-api-gaps';
import { isHttp } from '../../../conventions/is-http';
import { elsewhereFlaws } from './elsewhere-flaws';
import { jobFlaws } from './job-flaws';
import { identityFlaws } from './identity-flaws';
import { requestFlaws } from './request-flaws';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { scaleFlaws } from './scale-flaws';
import { retirementFlaws } from './retirement-flaws';
import { secretFlaws } from './secret-flaws';
import { openingFlaws } from './opening-flaws';
import { trafficFlaws } from './traffic-flaws';

/** What would render, but not do what it says: each as a sentence. Empty for what came through `parse`. */
export function findFlaws(service: MeshServiceSettings): string[] {
  return [
    ...versionFlaws(service),
    ...portFlaws(service),
    ...exposureFlaws(service),
    ...scaleFlaws(service),
    ...elsewhereFlaws(service),
    ...jobFlaws(service),
    ...retirementFlaws(service),
    ...secretFlaws(service),
    ...openingFlaws(service),
    ...identityFlaws(service),
    ...requestFlaws(service),
    ...(service.routing === 'gateway-api'
      ? gatewayApiGaps(service).map((feature) => `the Gateway API cannot say ${feature}`)
      : []),
    ...trafficFlaws(service),
  ];
}

function versionFlaws({ versions }: MeshServiceSettings): string[] {
  if (versions.length === 0) return ['versions is empty'];
  const versionNames = versions.map((version) => version.name);
  const total = versions.reduce((sum, version) => sum + version.weight, 0);
  return [
    ...(versions.length > 1 && versionNames.includes('') ? ['several versions need names'] : []),
    ...repeated(versionNames.filter((name) => name !== '')).map((name) => `version ${name} is there twice`),
    ...(total === 100 ? [] : [`the weights of the versions make ${total}, not 100`]),
  ];
}

function portFlaws({ ports }: MeshServiceSettings): string[] {
  return [
    ...repeated(ports.map((port) => port.name)).map((name) => `port name ${name} is there twice`),
    ...repeated(ports.map((port) => port.number)).map((number) => `port ${number} is there twice`),
  ];
}

function exposureFlaws({ exposures, ports }: MeshServiceSettings): string[] {
  return exposures.flatMap(({ host, paths, port }) => {
    // In a policy, no paths would mean all of them.
    if (paths.length === 0) return [`${host} leads here by no path`];
    if (!ports.some(({ number }) => number === port.number)) {
      return [`${host} leads to port ${port.number}, which the service does not have`];
    }
    return isHttp(port.protocol) ? [] : [`${host} leads to port ${port.number}, which is not HTTP-like`];
  });
}

function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
