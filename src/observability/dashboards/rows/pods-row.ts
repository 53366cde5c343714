import { names } from '../../../conventions/names';
import { jobs } from '../../scraping/jobs';
import type { Panel } from '../panel';
import type { ServiceSelectors } from '../service-selectors';
import type { Row } from './row';

const range = '$__rate_interval';
const container = `container="${names.appContainer}"`;
const used = `job="${jobs.containers}",namespace="$namespace",${container}`;

/** What the pods use of what they may, and how many there are. */
export const podsRow: Row = ({ autoscaled = false }, selectors) => ({
  title: 'Pods',
  collapsed: true,
  panels: [...saturation(selectors), ...existence(selectors), ...(autoscaled ? [autoscaler(selectors)] : [])],
});

const saturation = ({ state, ofService }: ServiceSelectors): Panel[] => {
  const granted = (kind: 'requests' | 'limits', resource: string) =>
    `sum by (pod) (kube_pod_container_resource_${kind}{${state},${container},resource="${resource}"})`;
  return [
    {
      title: 'CPU against request',
      description:
        'CPU that the application in each pod uses, as a share of what it requested. It may be over 1.',
      unit: 'percentunit',
      queries: [
        {
          expr: `sum by (pod) (rate(container_cpu_usage_seconds_total{${used}}[${range}])) / ${granted('requests', 'cpu')} ${ofService}`,
          legend: '{{pod}}',
        },
      ],
    },
    {
      title: 'Memory against limit',
      description:
        'Memory that the application in each pod uses, as a share of its limit: at 1 it is killed.',
      unit: 'percentunit',
      queries: [
        {
          expr: `sum by (pod) (container_memory_working_set_bytes{${used}}) / ${granted('limits', 'memory')} ${ofService}`,
          legend: '{{pod}}',
        },
      ],
    },
    {
      title: 'CPU throttling',
      description:
        'Share of the periods in which the application in each pod wanted more CPU than its limit.',
      unit: 'percentunit',
      queries: [
        {
          expr: `sum by (pod) (rate(container_cpu_cfs_throttled_periods_total{${used}}[${range}])) / sum by (pod) (rate(container_cpu_cfs_periods_total{${used}}[${range}])) ${ofService}`,
          legend: '{{pod}}',
        },
      ],
    },
  ];
};

const existence = ({ state, ofService }: ServiceSelectors): Panel[] => [
  {
    title: 'Restarts',
    description: 'Times that a container of each pod was started again, within the step of the graph.',
    unit: 'short',
    queries: [
      {
        expr: `sum by (pod) (increase(kube_pod_container_status_restarts_total{${state}}[${range}])) ${ofService}`,
        legend: '{{pod}}',
      },
    ],
  },
  {
    title: 'Number of pods',
    description: 'Pods that exist, and those of them that are ready.',
    unit: 'short',
    queries: [
      { expr: `count(max by (pod) (kube_pod_info{${state}}) ${ofService})`, legend: 'all' },
      {
        expr: `count(max by (pod) (kube_pod_status_ready{${state},condition="true"}) > 0 ${ofService})`,
        legend: 'ready',
      },
    ],
  },
];

const autoscaler = ({ state, workloads }: ServiceSelectors): Panel => {
  const at = (metric: string) =>
    `max by (horizontalpodautoscaler) (kube_horizontalpodautoscaler_${metric}{${state},horizontalpodautoscaler=~"${workloads}"})`;
  return {
    title: 'Autoscaler',
    description: 'Pods that the autoscaler has, wants, and may have at most.',
    unit: 'short',
    queries: [
      { expr: at('status_current_replicas'), legend: '{{horizontalpodautoscaler}} has' },
      { expr: at('status_desired_replicas'), legend: '{{horizontalpodautoscaler}} wants' },
      { expr: at('spec_max_replicas'), legend: '{{horizontalpodautoscaler}} at most' },
    ],
  };
};
