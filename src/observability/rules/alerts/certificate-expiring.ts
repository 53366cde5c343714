import { names } from '../../../conventions/names';
import { jobs } from '../../scraping/jobs';
import type { AlertKind } from './alert-kind';
import type { ObservedProject } from './observed-project';
import { relabelled } from './relabelled';
import type { Series } from './alert-case';
import { always } from './series-of';

const metric = 'certmanager_certificate_expiration_timestamp_seconds';
const beside = `job="${jobs.certificates}",namespace="${names.ingressNamespace}"`;
const day = 86_400;

/** The hosts' certificates lie beside the gateways: whose they are is known here alone. */
export const certificateExpiring: AlertKind = {
  alert: 'CertificateExpiring',
  severity: 'page',
  watches: 'the certificate of a host ends within a week',
  job: 'certificates',
  appliesTo: ({ certificates = [] }) => certificates.length > 0,
  expr: (project) => {
    const owned = certificatesOf(project);
    const selected = `${metric}{${beside},name=~"${owned.map(({ name }) => name).join('|')}"}`;
    const expiring = `(min by (name) (${selected}) - time() < 7 * ${day})`;
    return owned.reduce(
      (inner, { name, labels }) =>
        Object.entries(labels).reduce(
          (outer, [label, value]) => relabelled(outer, label, value, 'name', name),
          inner,
        ),
      expiring,
    );
  },
  minutes: 10,
  summary: 'Certificate {{ $labels.name }} ends in {{ $value | humanizeDuration }}',
  description:
    'cert-manager should have renewed the certificate of a host of {{ $labels.service }} long ago; its Certificate beside the gateway says why it did not.',
  tryOn: ({ certificates: [name] = [] }) => {
    const ending = (days: number): Series => ({
      series: `${metric}{${beside},name="${name}"}`,
      values: always(days * day),
    });
    return {
      troubled: [ending(6)],
      holdsFrom: 0,
      calm: [{ why: 'it lasts a month', input: [ending(30)] }],
    };
  },
};

const certificatesOf = ({ tenants, services }: ObservedProject) => {
  const environments = new Map(tenants.map(({ namespace, environment }) => [namespace, environment]));
  return services.flatMap(({ certificates = [], namespace, name: service }) =>
    certificates.map((name) => ({
      name,
      labels: { environment: environments.get(namespace) ?? '', namespace, service },
    })),
  );
};
