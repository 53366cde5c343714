// Tests of `promtool test rules`: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/

const requests = (namespace: string, service: string, code: number, values: string) => ({
  series: `istio_requests_total{job="mesh-pods",reporter="destination",namespace="${namespace}",service="${service}",response_code="${code}"}`,
  values,
});
const state = (metric: string, labels: string, values: string) => ({
  series: `${metric}{job="kube-state-metrics",${labels}}`,
  values,
});
const up = (job: string, value: number, labels = '') => ({
  series: `up{job="${job}",instance="1"${labels}}`,
  values: `${value}x60`,
});

const platformUp = [
  'istiod',
  'gateways',
  'kube-state-metrics',
  'cert-manager',
  'cadvisor',
  'kubelet',
  'node-exporter',
  'prometheus',
  'alertmanager',
  'grafana',
];
const firing =
  'count by (alertname, severity, project, namespace, service, job) (ALERTS{alertstate="firing"})';
const watchdog = { labels: '{alertname="Watchdog",severity="none"}', value: 1 };

/** Something of everything is wrong. */
export const troubled = {
  evaluation_interval: '1m',
  tests: [
    {
      interval: '1m',
      input_series: [
        // Ten requests a second, one of ten fails.
        requests('orders-dev', 'orders', 200, '0+540x60'),
        requests('orders-dev', 'orders', 503, '0+60x60'),
        // As many, one of fifty fails.
        requests('orders-staging', 'orders', 200, '0+588x60'),
        requests('orders-staging', 'orders', 503, '0+12x60'),
        // All fail, but they are few.
        requests('risk-dev', 'limits', 500, '0+3x60'),
        ...platformUp.filter((job) => job !== 'istiod').map((job) => up(job, 1)),
        up('istiod', 0),
        up('mesh-pods', 0, ',namespace="risk-dev",service="limits",pod="limits-1"'),
        up('mesh-pods', 1, ',namespace="risk-dev",service="limits",pod="limits-2"'),
        state(
          'kube_pod_labels',
          'namespace="orders-dev",pod="cache-0",label_app_kubernetes_io_name="cache"',
          '1x60',
        ),
        state(
          'kube_pod_container_status_waiting_reason',
          'namespace="orders-dev",pod="cache-0",container="app",reason="CrashLoopBackOff"',
          '1x60',
        ),
        state(
          'kube_resourcequota',
          'namespace="orders-dev",resourcequota="default",resource="pods",type="used"',
          '46x60',
        ),
        state(
          'kube_resourcequota',
          'namespace="orders-dev",resourcequota="default",resource="pods",type="hard"',
          '50x60',
        ),
        // An application that pretends to be kube-state-metrics.
        {
          series:
            'kube_resourcequota{job="mesh-pods",namespace="risk-dev",resourcequota="default",resource="pods",type="used"}',
          values: '50x60',
        },
      ],
      promql_expr_test: [
        {
          expr: firing,
          eval_time: '30m',
          exp_samples: [
            alert('MeshServiceErrors', 'page', 'orders', 'orders-dev', 'orders'),
            alert('PodCrashLooping', 'page', 'orders', 'orders-dev', 'cache'),
            alert('QuotaNearlyFull', 'ticket', 'orders', 'orders-dev'),
            alert('TargetDown', 'ticket', 'risk', 'risk-dev', 'limits'),
            { labels: '{alertname="PrometheusTargetMissing",job="istiod",severity="page"}', value: 1 },
            watchdog,
          ],
        },
      ],
    },
  ],
};

/** Nothing is. */
export const calm = {
  evaluation_interval: '1m',
  tests: [
    {
      interval: '1m',
      input_series: [
        requests('orders-dev', 'orders', 200, '0+600x60'),
        ...platformUp.map((job) => up(job, 1)),
        up('mesh-pods', 1, ',namespace="orders-dev",service="orders"'),
        state(
          'kube_resourcequota',
          'namespace="orders-dev",resourcequota="default",resource="pods",type="used"',
          '40x60',
        ),
        state(
          'kube_resourcequota',
          'namespace="orders-dev",resourcequota="default",resource="pods",type="hard"',
          '50x60',
        ),
        { series: 'citadel_server_root_cert_expiry_seconds{job="istiod"}', values: '31536000x60' },
      ],
      promql_expr_test: [{ expr: firing, eval_time: '30m', exp_samples: [watchdog] }],
    },
  ],
};

function alert(name: string, severity: string, project: string, namespace: string, service?: string) {
  const labels = {
    alertname: name,
    severity,
    project,
    namespace,
    ...(service === undefined ? {} : { service }),
  };
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`);
  return { labels: `{${pairs.join(',')}}`, value: 1 };
}
