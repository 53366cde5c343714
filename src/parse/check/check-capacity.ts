import { quantity } from '../../conventions/quantity';
import type { Quota } from '../../model/quota';
import type { Service } from '../../model/service';
import type { Tenant } from '../../model/tenant';
import { problem, type Place, type Problem } from '../../problems/problem';
import { serviceDemand, type Demand } from './service-demand';

type Field = keyof Demand;

const limits: readonly { readonly field: Field; readonly what: string; readonly unit: '' | 'Gi' }[] = [
  { field: 'cpu', what: 'cores', unit: '' },
  { field: 'memory', what: 'of memory', unit: 'Gi' },
  { field: 'pods', what: 'pods', unit: '' },
  { field: 'storage', what: 'of volumes', unit: 'Gi' },
];

/**
 * Whether the quota of a tenant has room for its services: all of them at once, and one being replaced, the one
 * that needs most for it. More of them at once wait for one another: an update never stops a pod before the new one
 * is there, so a full quota delays it and breaks nothing.
 *
 * What a project adds in code is not counted: its objects are known only once they are rendered.
 */
export function checkCapacity(
  tenant: Pick<Tenant, 'project' | 'environment' | 'quota' | 'services'>,
  at: (field: Field) => Place,
  needOf: (service: string, field: Field) => Place,
): readonly Problem[] {
  const atLeast = demandsOf(tenant.services, ({ scale }) => scale.min);
  const atMost = demandsOf(tenant.services, ({ scale }) => scale.max);
  return limits.flatMap(({ field, what, unit }) => {
    const has = limitOf(tenant.quota, field);
    const least = demandOf(atLeast, field);
    const most = demandOf(atMost, field);
    if (most.total <= has) return [];
    const amount = (value: bigint) => show(value, field, unit);
    const args = {
      field,
      what,
      tenant: `${tenant.project} in ${tenant.environment}`,
      least: amount(least.total),
      most: amount(most.total),
      has: amount(has),
      largest: most.largest.map(({ name, needs }) => `${name} ${amount(needs)}`).join(', '),
      enough: `${field === 'pods' ? most.total : quantity.ceil(most.total, unit)}${unit}`,
      services: most.largest.map(({ name }) => name).join(', '),
    };
    const [first] = most.largest;
    const code = least.total > has ? 'quota-too-small' : 'quota-below-peak';
    return [problem(code, at(field), args, first && needOf(first.name, field))];
  });
}

function limitOf(quota: Quota, field: Field): bigint {
  return field === 'pods' ? BigInt(quota.pods) : quantity.parse(quota[field]);
}

interface NamedDemand extends ReturnType<typeof serviceDemand> {
  readonly name: string;
}

function demandsOf(
  services: readonly Service[],
  podsOf: (service: Service) => number,
): readonly NamedDemand[] {
  return services.map((service) => ({ name: service.name, ...serviceDemand(service, podsOf(service)) }));
}

function demandOf(services: readonly NamedDemand[], field: Field) {
  const demands = services.map(({ name, steady, surge }) => ({
    name,
    needs: steady[field],
    surge: surge[field],
  }));
  const surge = demands.reduce((most, demand) => (demand.surge > most ? demand.surge : most), 0n);
  const largest = demands
    .filter(({ needs }) => needs > 0n)
    .toSorted((left, right) => Number(right.needs > left.needs) - Number(right.needs < left.needs));
  return {
    total: demands.reduce((sum, { needs }) => sum + needs, surge),
    largest: largest.slice(0, 3),
  };
}

const show = (value: bigint, field: Field, unit: '' | 'Gi'): string =>
  field === 'pods' ? String(value) : `${quantity.rounded(value, unit)}${unit}`;
