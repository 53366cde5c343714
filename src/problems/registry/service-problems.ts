import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of Services and the pods behind them, whoever wrote them: a part of the registry. */
export const serviceProblems = {
  'unsaid-protocol': entry<{ object: string; port: number; said: string | undefined }>({
    severity: 'warning',
    what: ({ object, port, said }) =>
      `${object}: port ${port} does not say a protocol that Istio knows${said === undefined ? '' : `, but ${said}`}`,
    remedy: () => 'set appProtocol, or name the port <protocol>-<what it is for>, such as http-api',
    why: 'Istio guesses from the first bytes. It waits where the server speaks first, and where it takes requests for a plain stream there are no routes, retries or metrics of requests.',
    example: { object: 'Service shop/orders', port: 8080, said: 'api' },
    upstream: ['IST0118', 'KIA0601', 'KIA0602'],
    source: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
  }),
  'external-name-protocol': entry<{ object: string; port: number }>({
    severity: 'warning',
    what: ({ object, port }) =>
      `${object} is a name for another host, and port ${port} is TCP or does not say its protocol`,
    remedy: () => 'name a protocol of requests or TLS, or write a ServiceEntry instead',
    why: 'A plain connection to a name without an address takes all traffic to that port, of every host.',
    example: { object: 'Service shop/rates', port: 443 },
    upstream: ['IST0150'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0150/',
  }),
  'unknown-target-port': entry<{
    object: string;
    target: number | string;
    pods: string;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ object, target, pods }) =>
      `${object} leads to port ${target}, which no container of ${pods} has`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a port of the containers, or write its number'),
    why: 'A name that no pod knows gives the Service no endpoints on this port: connections are refused.',
    example: {
      object: 'Service shop/orders',
      target: 'htp',
      pods: 'Deployment shop/orders',
      suggestion: 'http',
    },
    upstream: ['KIA0701'],
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  }),
  'undeclared-target-port': entry<{ object: string; target: number | string; pods: string }>({
    severity: 'warning',
    what: ({ object, target, pods }) =>
      `${object} leads to port ${target}, which no container of ${pods} declares`,
    remedy: () => 'correct the number, declare the port, or let the Service select other pods',
    why: 'Pods that do not listen there refuse a part of the connections, or all. Containers need not declare a port, but those that declare others rarely leave one out.',
    example: { object: 'Service shop/orders', target: 8081, pods: 'Deployment shop/orders' },
    upstream: ['KIA0701'],
    source: 'https://kiali.io/docs/features/validations/',
  }),
  'service-without-pods': entry<{ object: string; selector: string }>({
    severity: 'error',
    what: ({ object, selector }) => `${object} selects pods with ${selector}, and none has these labels`,
    remedy: () => 'select labels of the template of the pods that it is for',
    why: 'Without endpoints connections are refused, and proxies answer 503. The labels of the pods count, not those of the Deployment.',
    example: { object: 'Service shop/orders', selector: 'app=ordes' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  }),
  'disagreeing-services': entry<{ object: string; other: string; pods: string; what: string }>({
    severity: 'warning',
    what: ({ object, other, pods, what }) => `${other} and ${object} lead to ${pods} and disagree: ${what}`,
    remedy: () => 'let both say the same of the port, or lead each to a port of its own',
    why: 'A proxy makes one listener for each port of its pod. It goes by one of the Services, so that protocol, policies and metrics of the other are wrong.',
    example: {
      object: 'Service shop/orders-pods',
      other: 'Service shop/orders',
      pods: 'Deployment shop/orders',
      what: 'port 8080 of the pods is called as 80 and 8080',
    },
    upstream: ['IST0116', 'IST0137'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0137/',
  }),
  'proxy-port-taken': entry<{ object: string; port: number; use: string }>({
    severity: 'error',
    what: ({ object, port, use }) => `${object}: port ${port} belongs to the mesh's proxy, for ${use}`,
    remedy: () => 'let the container listen on another port',
    why: 'Both share the network of the pod. Whichever comes second cannot listen and does not start.',
    example: { object: 'Deployment shop/orders', port: 15021, use: 'health checks' },
    source: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
  }),
  'group-without-account': entry<{ object: string; account: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, account }) =>
      `${object} lets its machines be ${account}, a service account that does not exist`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a service account of its namespace'),
    why: 'A machine gets its certificate by a token of this account. Without the account there is no token, and the machine never joins the mesh.',
    example: { object: 'WorkloadGroup shop/machines', account: 'oders', suggestion: 'orders' },
    upstream: ['KIA1701'],
    source: 'https://istio.io/latest/docs/reference/config/networking/workload-group/',
  }),
  'indistinct-groups': entry<{ object: string; other: string; labels: string }>({
    severity: 'warning',
    what: ({ object, other, labels }) =>
      `${object} and ${other} give their machines the same labels, ${labels}`,
    remedy: () => 'give each a label of its own, or make one group of them',
    why: 'Services and policies find machines by labels alone. Of these two groups each always gets what was meant for the other as well.',
    example: { object: 'WorkloadGroup shop/b', other: 'WorkloadGroup shop/a', labels: 'app: orders' },
    upstream: ['KIA1702'],
    source: 'https://istio.io/latest/docs/reference/config/networking/workload-group/',
  }),
} as const;
