import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { apiRoutes } from './api-routes';
import { namedObjects } from './named-objects';

/** A Service that something other than Istio's routes sends requests to. */
export interface CheckedBackend {
  readonly one: CheckedObject;
  /** Ways to the fields with its name and its port. */
  readonly namePath: FieldPath;
  readonly portPath: FieldPath;
  readonly namespace: string;
  readonly name: string;
  /** A number, or a name of the Service's. */
  readonly port: number | string | undefined;
}

/** Every such Service, of routes of the Gateway API, Ingresses and webhooks. */
export const backends = perCluster((cluster): readonly CheckedBackend[] => [
  ...ofRoutes(cluster),
  ...ofKind(cluster, 'networking.k8s.io/Ingress').flatMap(ofIngress),
  ...['Validating', 'Mutating'].flatMap((kind) =>
    ofKind(cluster, `admissionregistration.k8s.io/${kind}WebhookConfiguration`).flatMap(ofWebhooks),
  ),
]);

/** Read with care: not all of these kinds have a schema. */
function ofKind(cluster: CheckedCluster, kind: string): readonly CheckedObject[] {
  return [...(namedObjects(cluster).get(kind)?.values() ?? [])].flatMap((named) => [...named.values()]);
}

function ofRoutes(cluster: CheckedCluster): readonly CheckedBackend[] {
  return apiRoutes(cluster).flatMap(({ spec, ...one }) =>
    (spec.rules ?? []).flatMap(({ backendRefs = [] }, index) =>
      backendRefs.flatMap(({ group = '', kind = 'Service', name, namespace = one.namespace, port }, at) => {
        const path = ['spec', 'rules', index, 'backendRefs', at];
        return group === '' && kind === 'Service'
          ? [{ one, namePath: [...path, 'name'], portPath: [...path, 'port'], namespace, name, port }]
          : [];
      }),
    ),
  );
}

function ofIngress(one: CheckedObject): readonly CheckedBackend[] {
  const { defaultBackend, rules } = recordOf(one.object['spec']);
  const all = [
    { backend: defaultBackend, path: ['spec', 'defaultBackend'] },
    ...listOf(rules).flatMap((rule, index) =>
      listOf(recordOf(recordOf(rule)['http'])['paths']).map((entry, at) => ({
        backend: recordOf(entry)['backend'],
        path: ['spec', 'rules', index, 'http', 'paths', at, 'backend'],
      })),
    ),
  ];
  return all.flatMap(({ backend, path }) => {
    const { name, port } = recordOf(recordOf(backend)['service']);
    const { number, name: portName } = recordOf(port);
    if (typeof name !== 'string') return [];
    const field = number === undefined ? 'name' : 'number';
    return [
      {
        one,
        namePath: [...path, 'service', 'name'],
        portPath: [...path, 'service', 'port', field],
        namespace: one.namespace,
        name,
        port: portOf(number ?? portName),
      },
    ];
  });
}

function ofWebhooks(one: CheckedObject): readonly CheckedBackend[] {
  return listOf(one.object['webhooks']).flatMap((webhook, index) => {
    const { name, namespace, port } = recordOf(recordOf(recordOf(webhook)['clientConfig'])['service']);
    const path = ['webhooks', index, 'clientConfig', 'service'];
    return typeof name === 'string' && typeof namespace === 'string'
      ? [
          {
            one,
            namePath: [...path, 'name'],
            portPath: [...path, 'port'],
            namespace,
            name,
            port: portOf(port ?? httpsPort),
          },
        ]
      : [];
  });
}

/** What the API server calls a webhook on unless told otherwise. */
const httpsPort = 443;

const portOf = (port: unknown): number | string | undefined =>
  typeof port === 'number' || typeof port === 'string' ? port : undefined;
