import type { AlertRule, RuleGroup } from './rule-group';
import { components } from '../stack/components';
import { dashboardUid } from '../dashboards/dashboard-uid';
import { meshPromql } from './mesh-promql';
import type { ObservedTenant } from '../stack/observed-tenant';
import type { Stack } from '../stack/stack';

/** An application may expose metrics of any name, so the job is part of what is asked for. */
const clusterState = `job="${components.kubeStateMetrics.name}"`;

/** Below this many requests a second a single failed one would be a high share. */
const minRequestRate = 0.1;

/** The alerts of a project: a group for each of its namespaces. */
export function tenantRules(stack: Stack, project: string): RuleGroup[] {
  return stack.tenants
    .filter((tenant) => tenant.project === project)
    .map((tenant) => ({ name: tenant.namespace, rules: rulesOf(stack, tenant) }));
}

function rulesOf(stack: Stack, tenant: ObservedTenant): AlertRule[] {
  const { namespace, project, environment, team, runbook } = tenant;
  // Set on the rule, not taken from the series: an aggregation cannot lose them then, nor a target choose them.
  const owner = { project, environment, team, namespace };
  const links = {
    runbook_url: runbook,
    ...(stack.host === undefined
      ? {}
      : { dashboard_url: `https://${stack.host}/d/${dashboardUid(project)}?var-namespace=${namespace}` }),
  };
  const errors = stack.services
    .filter((service) => service.namespace === namespace && service.hasHttp)
    .map(({ name }): AlertRule => {
      const selector = `namespace="${namespace}",service="${name}"`;
      return {
        alert: 'MeshServiceErrors',
        expr: `${meshPromql.errorRatio(selector, '5m', 'service')} > 0.05 and ${meshPromql.requests(selector, '5m', 'service')} > ${minRequestRate}`,
        for: '5m',
        labels: { severity: 'page', ...owner, service: name },
        annotations: {
          summary: `${name} in ${namespace} fails {{ $value | humanizePercentage }} of its requests`,
          description: `More than 5 % of the requests to ${name} in ${namespace} were answered with a 5xx status for 5 minutes.`,
          ...links,
        },
      };
    });
  return [...errors, targetDown(owner, links), podCrashLooping(owner, links), quotaNearlyFull(owner, links)];
}

type Owner = Required<Pick<AlertRule['labels'], 'project' | 'environment' | 'team' | 'namespace'>>;
type Links = Pick<AlertRule['annotations'], 'runbook_url' | 'dashboard_url'>;

const targetDown = (owner: Owner, links: Links): AlertRule => ({
  alert: 'TargetDown',
  expr: `sum by (service) (up{job="mesh-pods",namespace="${owner.namespace}"} == bool 0) > 0`,
  for: '10m',
  labels: { severity: 'ticket', ...owner },
  annotations: {
    summary: `{{ $value }} pods of {{ $labels.service }} in ${owner.namespace} cannot be scraped`,
    description: `Port 15020 of these pods has not answered Prometheus for 10 minutes, or what it answers is over the limits of the job: no other alert about them can fire.`,
    ...links,
  },
});

const podCrashLooping = (owner: Owner, links: Links): AlertRule => {
  const selector = `${clusterState},namespace="${owner.namespace}"`;
  // kube-state-metrics knows pods by name only; their label says which service they are of.
  const serviceOfPod = `max by (pod, service) (label_replace(kube_pod_labels{${selector}}, "service", "$1", "label_app_kubernetes_io_name", "(.+)"))`;
  const waiting = `max by (pod, container) (max_over_time(kube_pod_container_status_waiting_reason{${selector},reason="CrashLoopBackOff"}[5m]))`;
  return {
    alert: 'PodCrashLooping',
    expr: `${waiting} * on (pod) group_left (service) ${serviceOfPod} >= 1`,
    for: '10m',
    labels: { severity: 'page', ...owner },
    annotations: {
      summary: `{{ $labels.container }} in pod {{ $labels.pod }} of ${owner.namespace} keeps crashing`,
      description: `The container has been waiting to be started again (CrashLoopBackOff) for 10 minutes.`,
      ...links,
    },
  };
};

const quotaNearlyFull = (owner: Owner, links: Links): AlertRule => {
  const amount = (type: 'used' | 'hard') =>
    `max by (resourcequota, resource) (kube_resourcequota{${clusterState},namespace="${owner.namespace}",type="${type}"})`;
  return {
    alert: 'QuotaNearlyFull',
    expr: `${amount('used')} / (${amount('hard')} > 0) > 0.9`,
    for: '15m',
    labels: { severity: 'ticket', ...owner },
    annotations: {
      summary: `${owner.namespace} uses {{ $value | humanizePercentage }} of its {{ $labels.resource }}`,
      description: `Quota {{ $labels.resourcequota }} has little {{ $labels.resource }} left: the next rollout or scale-up may be refused.`,
      ...links,
    },
  };
};
