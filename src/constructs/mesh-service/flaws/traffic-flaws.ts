import { isHttp } from '../../../conventions/is-http';
import type { Route } from '../../../model/route';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What would be refused of a service's routes and versions, or do nothing: each as a sentence. */
export function trafficFlaws(service: MeshServiceSettings): string[] {
  const { exposures, ports, resilience, routes, scale, versions } = service;
  const http = ports.some(({ protocol }) => isHttp(protocol));
  const kind = resilience.loadBalancing?.kind;
  const ofHttp = kind === 'cookie' || kind === 'header' || kind === 'query';
  const names = routes.map(({ name }) => name);
  return [
    ...(routes.length > 0 && !http ? ['routes need a port that is HTTP-like'] : []),
    ...(ofHttp && !http ? [`stickiness by ${kind} needs a port that is HTTP-like`] : []),
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((name) => `route ${name} is there twice`),
    ...routes.flatMap((route) => routeFlaws(route, service)),
    ...(scale.max < 1
      ? versions
          .filter(({ name, weight }) => name !== '' && weight > 0)
          .map(({ name }) => `version ${name} gets requests and has no pods`)
      : []),
    ...exposures
      .filter(({ host }) => host.includes('*'))
      .map(({ host }) => `${host} would compete with the hosts it includes`),
  ];
}

function routeFlaws(route: Route, { versions }: MeshServiceSettings): string[] {
  const { name, matches, to, redirect, mirror, fault, rewrite } = route;
  const known = new Set(versions.map((version) => version.name).filter((version) => version !== ''));
  const asked = [
    ...(to ?? []).map(({ version }) => version),
    ...(mirror === undefined ? [] : [mirror.version]),
  ];
  const sum = (to ?? []).reduce((total, { weight }) => total + weight, 0);
  const more = [to, mirror, fault, rewrite.path, rewrite.host].some((part) => part !== undefined);
  return [
    ...(matches.length === 0 ? [`route ${name} is for no requests`] : []),
    ...asked
      .filter((version) => !known.has(version))
      .map((version) => `route ${name} leads to version ${version}, which is not there`),
    ...(to === undefined || sum === 100 ? [] : [`the weights of route ${name} make ${sum}, not 100`]),
    // https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
    ...(redirect !== undefined && more ? [`route ${name} redirects and does something else`] : []),
  ];
}
