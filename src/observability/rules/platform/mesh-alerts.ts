import { names } from '../../../conventions/names';
import { always, growing } from '../alerts/series-of';
import { enoughRequests } from '../alerts/enough-requests';
import { jobs } from '../../scraping/jobs';
import type { Stack } from '../../stack/stack';
import type { PlatformAlert } from './platform-alert';
import { seriesOfJob } from './series-of-job';

const { controlPlane, gateways } = jobs;
const day = 86_400;

/** Whether istiod configures and certifies the proxies, and the gateways answer. */
export function meshAlerts(stack: Stack): PlatformAlert[] {
  return [
    ...controlPlaneAlerts(stack),
    certificate(
      stack,
      'MeshRootCertificateExpiring',
      'citadel_server_root_cert_expiry_seconds',
      'root certificate',
    ),
    certificate(
      stack,
      'MeshSigningCertificateExpiring',
      'citadel_server_cert_chain_expiry_seconds',
      'signing certificate',
    ),
    ...(stack.gateway === undefined ? [] : [gatewayErrors(stack)]),
  ];
}

function controlPlaneAlerts({ rootNamespace: namespace, cluster }: Stack): PlatformAlert[] {
  const labels = { severity: 'ticket', namespace, cluster } as const;
  const counter = (metric: string, values: string, more: Readonly<Record<string, string>> = {}) =>
    seriesOfJob(controlPlane, metric, values, more);
  return [
    {
      rule: {
        alert: 'ProxyConfigurationRejected',
        expr: `sum by (type) (rate(pilot_total_xds_rejects{job="${controlPlane}"}[5m])) > 0`,
        for: '10m',
        labels,
        annotations: {
          summary: 'Proxies reject configuration ({{ $labels.type }})',
          description:
            'For 10 minutes proxies have refused what istiod sent: they go on with what they had. The log of istiod names them.',
        },
      },
      case: {
        troubled: [counter('pilot_total_xds_rejects', growing(1), { type: 'lds' })],
        holdsFrom: 1,
        labels: { type: 'lds' },
        calm: [
          {
            why: 'none does any more',
            input: [counter('pilot_total_xds_rejects', always(7), { type: 'lds' })],
          },
        ],
      },
    },
    {
      rule: {
        alert: 'ProxyConfigurationFailing',
        expr: `sum(rate(pilot_total_xds_internal_errors{job="${controlPlane}"}[5m])) > 0`,
        for: '10m',
        labels,
        annotations: {
          summary: 'istiod cannot push configuration',
          description:
            'For 10 minutes istiod has failed to make configuration for proxies; its log says why.',
        },
      },
      case: {
        troubled: [counter('pilot_total_xds_internal_errors', growing(1))],
        holdsFrom: 1,
        calm: [{ why: 'it has not of late', input: [counter('pilot_total_xds_internal_errors', always(7))] }],
      },
    },
  ];
}

function certificate(
  { rootNamespace: namespace, cluster }: Stack,
  alert: string,
  metric: string,
  what: string,
): PlatformAlert {
  const ending = (days: number) => seriesOfJob(controlPlane, metric, always(days * day));
  return {
    rule: {
      alert,
      expr: `min(${metric}{job="${controlPlane}"}) < 30 * ${day}`,
      for: '10m',
      labels: { severity: 'page', namespace, cluster },
      annotations: {
        summary: `The ${what} of the mesh ends in {{ $value | humanizeDuration }}`,
        description: 'Without a new one in time no two workloads of the mesh trust each other.',
      },
    },
    case: {
      troubled: [ending(29)],
      holdsFrom: 0,
      calm: [{ why: 'it lasts a year', input: [ending(365)] }],
    },
  };
}

/** Gateways are callers: what they answer is counted as theirs at the source. */
function gatewayErrors({ cluster }: Stack): PlatformAlert {
  const rate = (more: string) =>
    `sum by (service) (rate(istio_requests_total{job="${gateways}",reporter="source"${more}}[5m]))`;
  const answered = (code: string, perMinute: number) =>
    seriesOfJob(gateways, 'istio_requests_total', growing(perMinute), {
      reporter: 'source',
      service: names.gateway('public'),
      response_code: code,
    });
  return {
    rule: {
      alert: 'GatewayErrors',
      expr: `${rate(',response_code=~"5.."')} / (${rate('')} > ${enoughRequests}) > 0.05`,
      for: '5m',
      labels: { severity: 'page', namespace: names.ingressNamespace, cluster },
      annotations: {
        summary: '{{ $labels.service }} fails {{ $value | humanizePercentage }} of its requests',
        description:
          'For 5 minutes more than 5 % of the requests through this gateway were answered with a 5xx status, by it or by the services behind it.',
      },
    },
    case: {
      troubled: [answered('200', 540), answered('503', 60)],
      holdsFrom: 1,
      labels: { service: names.gateway('public') },
      calm: [{ why: 'one of fifty fails', input: [answered('200', 588), answered('503', 12)] }],
    },
  };
}
