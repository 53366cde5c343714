import { VirtualService } from '@cdk8s/istio';
import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { isHttp } from '../../../conventions/is-http';
import { names } from '../../../conventions/names';
import type { Port } from '../../../model/port';
import { destinations } from './destinations';
import { dropCovered } from './drop-covered';
import type { Entrance } from './entrance';
import { exportScope } from './export-scope';
import { httpRoute, type HttpRoute } from './http-route';
import { joinNeighbours } from './join-neighbours';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { planRoutes } from '../../../routing/plan-routes';
import { routesAt } from './routes-at';

type RouteOf<Kind extends 'tls' | 'tcp'> = NonNullable<VirtualServiceSpec[Kind]>[number];

/**
 * Adds the routes of callers inside the mesh, one for each port, because a route without a port takes the
 * requests of all. What is not HTTP-like needs one only to be split between versions.
 */
export function addMeshRoutes(scope: Construct, service: MeshServiceSettings): void {
  const opaque = service.versions.some((version) => version.name !== '')
    ? service.ports.filter((port) => !isHttp(port.protocol))
    : [];
  const http = service.ports.filter((port) => isHttp(port.protocol));
  const tls = opaque.filter(isTls);
  const tcp = opaque.filter((port) => !isTls(port));
  if (http.length + opaque.length === 0) return;

  new VirtualService(scope, 'mesh-routes', {
    metadata: objectMetadata(service, service.name),
    spec: {
      hosts: [names.host(service.name, service.namespace)],
      gateways: ['mesh'],
      exportTo: exportScope({ ...service, exposures: [], openings: [] }),
      ...(http.length > 0 ? { http: http.flatMap((port) => portRoutes(service, port)) } : {}),
      ...(tls.length > 0 ? { tls: tls.map((port) => tlsRoute(service, port)) } : {}),
      ...(tcp.length > 0 ? { tcp: tcp.map((port) => tcpRoute(service, port)) } : {}),
    },
  });
}

function portRoutes(service: MeshServiceSettings, port: Port): HttpRoute[] {
  const at: Entrance = { port, mesh: true, prefix: '', strip: false };
  const routes = dropCovered(routesAt(at, planRoutes(service)));
  return joinNeighbours(routes.map((route) => httpRoute(service, route)));
}

function tlsRoute(service: MeshServiceSettings, port: Port): RouteOf<'tls'> {
  const sniHosts = [names.host(service.name, service.namespace)];
  return { match: [{ port: port.number, sniHosts }], route: destinations(service, port) };
}

function tcpRoute(service: MeshServiceSettings, port: Port): RouteOf<'tcp'> {
  return { match: [{ port: port.number }], route: destinations(service, port) };
}

/** Whether the application encrypts by itself, so that the proxy sees a server name and no requests. */
function isTls({ protocol }: Port): boolean {
  return protocol === 'tls' || protocol === 'https';
}
