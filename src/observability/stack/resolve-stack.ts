import { names } from '../../conventions/names';
import { quantity } from '../../conventions/quantity';
import { dashboardUid } from '../dashboards/dashboard-uid';
import { refuseReceivers } from '../notifications/refuse-receivers';
import { oncePer } from './once-per';
import type { ObservabilityStackProps } from './observability-stack-props';
import { refuseObjectives } from './refuse-objectives';
import type { Stack } from './stack';

/** https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid */
const longestUid = 40;

const byteOrder = (left: string, right: string): number => Number(left > right) - Number(left < right);

/** Fills defaults, puts lists in order so that the order of the input never shows, and rejects what cannot work. */
export const resolveStack = oncePer(resolve);

function resolve(props: ObservabilityStackProps): Stack {
  const tenants = props.tenants.toSorted((left, right) => byteOrder(left.namespace, right.namespace));
  const services = props.services.toSorted(
    (left, right) => byteOrder(left.namespace, right.namespace) || byteOrder(left.name, right.name),
  );
  refuseTenants(tenants);
  refuseServices(tenants, services);
  refuseObjectives(services, props.retention.days);
  refuseReceivers(props);
  if (props.host !== undefined && props.gateway === undefined) {
    throw new Error(`host ${props.host} needs the name of the gateway that answers for it`);
  }
  if (props.login !== undefined && props.host === undefined) {
    throw new Error('login to Grafana needs its host: the provider sends people back there');
  }
  refuseLogin(props.login);
  if (props.ownIntake === true && props.logStore === undefined) {
    throw new Error('an intake for logs needs a place to keep them: logStore');
  }
  return {
    ...props,
    namespace: props.namespace ?? names.observabilityNamespace,
    form: props.form ?? 'plain',
    memory: props.memory ?? '4Gi',
    replicas: replicas(props),
    certManagerNamespace: props.certManagerNamespace ?? names.certManagerNamespace,
    secretStore: props.secretStore ?? { name: 'default', refresh: '1h' },
    containerRuntime: props.containerRuntime ?? 'containerd',
    trustDomain: props.trustDomain ?? 'cluster.local',
    tenants,
    services,
    projects: [...new Set(tenants.map(({ project }) => project))].toSorted(byteOrder),
    retention: retention(props),
    fallback: { ...props.fallback, ...smarthost(props.fallback.smarthost) },
  };
}

function refuseTenants(tenants: ObservabilityStackProps['tenants']): void {
  const namespaces = new Set<string>();
  const emails = new Map<string, string>();
  for (const { namespace, project, email } of tenants) {
    if (dashboardUid(project).length > longestUid) {
      throw new Error(`project ${project} has too long a name for the address of a dashboard`);
    }
    if (namespaces.has(namespace)) {
      throw new Error(`namespace ${namespace} belongs to two tenants`);
    }
    namespaces.add(namespace);
    const known = emails.get(project) ?? email;
    if (known !== email) {
      throw new Error(`project ${project} has two mail addresses, ${known} and ${email}`);
    }
    emails.set(project, known);
  }
}

function refuseServices(
  tenants: ObservabilityStackProps['tenants'],
  services: ObservabilityStackProps['services'],
): void {
  const owners = new Map(tenants.map(({ namespace, project }) => [namespace, project]));
  const seen = new Set<string>();
  for (const { namespace, name, project } of services) {
    const key = `${namespace}/${name}`;
    const owner = owners.get(namespace);
    if (owner === undefined) {
      throw new Error(`service ${key} is in a namespace of no tenant`);
    }
    if (owner !== project) {
      throw new Error(`service ${key} is said to be of ${project}, its namespace of ${owner}`);
    }
    if (seen.has(key)) {
      throw new Error(`service ${key} is listed twice`);
    }
    seen.add(key);
  }
}

/** Texts become lines of `grafana.ini`, where these mean something else. */
function refuseLogin(login: ObservabilityStackProps['login']): void {
  if (login === undefined) return;
  const { scopes, roles, secret: _, ...texts } = login;
  for (const text of [
    ...Object.values(texts),
    ...scopes,
    ...roles.admin,
    ...roles.editor,
    ...[roles.viewer].flat(),
  ]) {
    if (/[\n"'`;#$%\\]/.test(text)) throw new Error(`${text} is not a text for grafana.ini`);
  }
}

function replicas({ replicas: wanted = 2 }: ObservabilityStackProps): number {
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new Error(`${wanted} replicas of Prometheus are not a whole number of 1 or more`);
  }
  return wanted;
}

function retention({ retention: { days, size }, storage }: ObservabilityStackProps): Stack['retention'] {
  if (!Number.isInteger(days) || days < 1) {
    throw new Error(`retention of ${days} days is not a whole number of days`);
  }
  if (!/^\d+[KMGTPE]?B$/.test(size)) {
    throw new Error(`retention size ${size} is not a size as Prometheus writes it, such as 40GB`);
  }
  // Prometheus means powers of two (https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects).
  const kept = quantity.parse(size.replace(/B$/, '').replace(/[KMGTPE]$/, '$&i'));
  if (kept * 10n > quantity.parse(storage) * 9n) {
    throw new Error(`retention size ${size} is more than 90 % of the volume of ${storage}`);
  }
  return { time: `${days}d`, size };
}

function smarthost(text: string): { host: string; port: number } {
  const [, host, digits] = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?):(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits);
  if (host === undefined || port < 1 || port > 65_535) {
    throw new Error(`smarthost ${text} is not <host>:<port>`);
  }
  // The policies below name a place outside; a Service's address would pass none of them.
  if (/\.svc(\.|$)/.test(host)) {
    throw new Error(`smarthost ${text} is inside the cluster`);
  }
  return { host, port };
}
