import type { Fault, RenderedObject } from '../fault';
import { withValue } from '../with-value';

const routes = 'networking.istio.io/VirtualService';
const ejection = 'spec.trafficPolicy.outlierDetection.maxEjectionPercent';

/** Four attempts within two seconds. */
const retried = (retryOn: string, perTryTimeout: string): Fault['make'] =>
  withValue('spec.http.0', (route) => ({
    ...(route as RenderedObject),
    timeout: '2s',
    retries: { attempts: 3, perTryTimeout, retryOn },
  }));

/** Timeouts, attempts and limits that do not go together. */
export const budgetFaults: readonly Fault[] = [
  {
    name: 'attempts longer than the timeout',
    kind: routes,
    make: retried('5xx', '2s'),
    code: 'attempts-outlast-timeout',
  },
  {
    name: 'a time for each attempt after which there is no other',
    kind: routes,
    make: retried('retriable-4xx', '100ms'),
    code: 'idle-try-timeout',
  },
  {
    name: 'less than a pod ejected',
    kind: 'networking.istio.io/DestinationRule',
    make: withValue(ejection, () => 1),
    code: 'ejects-no-pod',
  },
  {
    name: 'fewer connections than pods',
    kind: 'networking.istio.io/DestinationRule',
    of: 'tenant',
    make: withValue('spec.trafficPolicy.connectionPool.tcp.maxConnections', () => 1),
    code: 'connections-below-pods',
  },
];
