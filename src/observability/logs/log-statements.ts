import { logStream } from '../../conventions/log-stream';
import { names } from '../../conventions/names';
import type { ObservedTelemetry } from '../stack/observed-telemetry';
import type { ObservedTenant } from '../stack/observed-tenant';
import type { Stack } from '../stack/stack';

/** A group of statements of the transform processor, all about one thing. */
export interface LogStatements {
  readonly context: 'resource' | 'log';
  readonly statements: readonly string[];
}

/** Condition of a statement about a resource. */
export const namespaceIs = (namespace: string) => `attributes["k8s.namespace.name"] == "${namespace}"`;

/** Namespaces of the platform whose logs are kept as its own. */
export const platformNamespaces = ({ namespace, gateway, rootNamespace }: Stack): string[] => [
  ...(gateway === undefined ? [] : [names.ingressNamespace]),
  rootNamespace,
  namespace,
];

/** What a tenant sends of which nothing is said. */
export const nobody: ObservedTelemetry = { services: [], spanSenders: [], logSenders: [] };

/** Writes the table of namespaces as statements: whose lines these are, and which data streams take them. */
export const tenantStatements = (tenants: readonly ObservedTenant[]): LogStatements => ({
  context: 'resource',
  statements: tenants.flatMap(({ namespace, project, environment }) =>
    Object.entries({
      project,
      environment,
      'data_stream.namespace': logStream.namespace(project, environment),
    }).map(([key, value]) => `set(attributes["${key}"], "${value}") where ${namespaceIs(namespace)}`),
  ),
});

/** Names as one pattern, the longest first: of `orders` and `orders-api`, a pod `orders-api-…` is the latter's. */
export const anyOf = (services: readonly string[]): string =>
  [...services]
    .sort((one, other) => other.length - one.length || Number(one > other) - Number(one < other))
    .join('|');

/**
 * Makes a document of each line. An object becomes the document, anything else its `message`. Then the fields that
 * say whose line it is are written over what the line itself says, since it is the namespace's table that knows.
 */
export const documentStatements = ({ cluster }: Pick<Stack, 'cluster'>): LogStatements => ({
  context: 'log',
  statements: [
    // A line that only looks like an object stays a text: an error leaves it as it is.
    String.raw`set(body, ParseJSON(body)) where IsString(body) and IsMatch(body, "^\\s*\\{")`,
    'set(body, {"message": body}) where not IsMap(body)',
    'set(time, observed_time) where time_unix_nano == 0',
    'set(body["@timestamp"], FormatTime(time, "%Y-%m-%dT%H:%M:%S.%LZ")) where not IsString(body["@timestamp"])',
    // Elasticsearch compares these with the name of the data stream, and refuses a document that differs.
    String.raw`delete_matching_keys(body, "^data_stream(\\.|\\z)")`,
    `set(body["cluster"], "${cluster}")`,
    ...['project', 'environment'].flatMap((key) => [
      `delete_key(body, "${key}")`,
      `set(body["${key}"], resource.attributes["${key}"])`,
    ]),
    'set(body["namespace"], resource.attributes["k8s.namespace.name"])',
  ],
});
