import type { Dashboard } from './dashboard';
import { callsRow } from './rows/calls-row';
import { disksRow } from './rows/disks-row';
import { jobsRow } from './rows/jobs-row';
import { podsRow } from './rows/pods-row';
import { promisesRow } from './rows/promises-row';
import { requestsRow } from './rows/requests-row';
import { resilienceRow } from './rows/resilience-row';
import { runtimeRow } from './rows/runtime-row';
import { serviceLinks } from './service-links';
import { serviceSelectors } from './service-selectors';
import type { ServiceSubject } from './service-subject';
import type { Stack } from '../stack/stack';

/** A service's own dashboard. It has only panels that something can fill. */
export function serviceDashboard(
  stack: Pick<Stack, 'logStore' | 'traces'>,
  service: ServiceSubject,
): Dashboard {
  const selectors = serviceSelectors(service);
  const rows = [promisesRow, requestsRow, callsRow, resilienceRow, runtimeRow, podsRow, jobsRow, disksRow];
  return {
    uid: service.uid,
    title: `${service.project} / ${service.name}`,
    description: `Service ${service.name} of ${service.project}.`,
    tags: ['service', service.project],
    variables: [{ kind: 'choice', name: 'namespace', label: 'Namespace', values: service.namespaces }],
    links: serviceLinks(stack, service),
    sections: rows.map((row) => row(service, selectors)),
  };
}
