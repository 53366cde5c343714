import { Sidecar } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { externalHost } from '../../../conventions/external-host';
import { isGlobal } from '../../../conventions/is-global';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { rateLimitNames } from '../../../conventions/rate-limit-names';
import { isDisk } from '../storage/is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { telemetryWays } from './telemetry-ways';

/**
 * Adds what the proxies of the service know of the mesh: the control plane, and what it calls. A call to
 * anything else fails at once, with an answer that says so; what forbids it are the policies
 * (https://istio.io/latest/docs/reference/config/networking/sidecar/).
 */
export function addSidecarScope(scope: Construct, service: MeshServiceSettings): void {
  const { callees, externals, namespace, rateLimits } = service;
  const counting = `${rateLimitNames.namespace}/${names.host(rateLimitNames.service, rateLimitNames.namespace)}`;
  const called = [
    ...callees.map((callee) => `${callee.namespace}/${names.host(callee.service, callee.namespace)}`),
    ...callees
      .filter(({ elsewhere }) => elsewhere !== undefined)
      .map((callee) => `${callee.namespace}/${names.elsewhere(callee.service, callee.namespace)}`),
    ...(callsItsPods(service) ? [`./${names.host(names.headless(service.name), namespace)}`] : []),
    ...externals.map((external) => `./${externalHost(external, namespace)}`),
    ...(rateLimits.some(isGlobal) ? [counting] : []),
    ...telemetryWays(service).map(({ host }) => `${names.observabilityNamespace}/${host}`),
  ];
  new Sidecar(scope, 'sidecar-scope', {
    metadata: objectMetadata(service, service.name),
    spec: {
      workloadSelector: { labels: { [labels.service]: service.name } },
      egress: [{ hosts: [`${service.rootNamespace}/*`, ...[...new Set(called)].sort()] }],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    },
  });
}

/** Pods of a StatefulSet that call each other do so by their own names, which are below the headless Service. */
function callsItsPods({ name, namespace, callees, volumes }: MeshServiceSettings): boolean {
  return (
    volumes.some(isDisk) &&
    callees.some((callee) => callee.service === name && callee.namespace === namespace)
  );
}
