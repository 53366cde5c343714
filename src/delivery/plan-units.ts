import { addToGroup } from '../conventions/add-to-group';
import { deliveryNames } from '../conventions/delivery-names';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import type { Unit } from '../model/manifest';
import type { DeliveredUnit, Step } from './delivered-unit';
import type { DeliveryProps } from './delivery-props';

/**
 * Decides for every unit its name, its place in the order and its protection, the same for both engines.
 * Throws when two units would share one name or a name is too long: the engine would sync one folder and
 * drop the other without a word.
 */
export function planUnits({ platform, tenants, units }: DeliveryProps): readonly DeliveredUnit[] {
  const production = new Set(tenants.filter((tenant) => tenant.production).map(({ namespace }) => namespace));
  const sharing = new Set(
    tenants.flatMap(({ namespace, services }) =>
      services
        .filter(({ volumes }) => volumes.some(({ kind }) => kind === 'smb' || kind === 'nfs'))
        .map(({ name }) => `${namespace}/${name}`),
    ),
  );
  const named = nameUnits(units);
  const preceding = precedingJobs(tenants, named);
  const jobsOf = new Map<string, string[]>();
  for (const [job, { name }] of preceding) addToGroup(jobsOf, name, job);
  const nameIfPresent = (group: string, name: string) => {
    const wanted = deliveryNames.unit({ group, name });
    return named.get(wanted)?.name === name ? [wanted] : [];
  };
  const mesh = nameIfPresent(names.platformGroup, deliveryNames.meshPart);
  // Argo CD's waves hold for all that the root syncs, so that Flux waits for the same.
  const parts = [...named].flatMap(([name, unit]) =>
    unit.group === names.platformGroup && stepOf(unit) !== 'dashboards' ? [name] : [],
  );
  const after = (unit: Unit, step: Step) => {
    if (step === 'mesh') return [];
    if (step === 'dashboards') return parts;
    const tenant = step === 'workload' ? nameIfPresent(unit.group, names.tenantUnit) : [];
    return [...(tenant.length > 0 ? tenant : mesh), ...(jobsOf.get(deliveryNames.unit(unit)) ?? [])];
  };

  return Array.from(named, ([name, unit]) => {
    const step = stepOf(unit);
    const isPlatform = unit.group === names.platformGroup;
    return {
      unit,
      name,
      path: `${platform.repository.path}/${paths.unit(unit)}`,
      namespace: isPlatform ? undefined : unit.group,
      step,
      after: after(unit, step),
      precedes: preceding.get(name),
      confined: !isPlatform && step === 'workload' && !sharing.has(`${unit.group}/${unit.name}`),
      protected: isPlatform || step === 'tenant' || production.has(unit.group),
    };
  });
}

/** What a job needs besides its own time: secrets to be fetched, an image to be pulled, a proxy to start. */
const preparationSeconds = 300;

/** Jobs that run before a service that is delivered too, by the name of their unit. */
function precedingJobs(
  tenants: DeliveryProps['tenants'],
  named: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, NonNullable<DeliveredUnit['precedes']>> {
  return new Map(
    tenants.flatMap(({ namespace: group, services }) =>
      services.flatMap(({ name, job }) => {
        if (job?.kind !== 'preceding') return [];
        const service = deliveryNames.unit({ group, name: job.before });
        const timeoutSeconds = job.deadlineSeconds + preparationSeconds;
        return named.has(service)
          ? [[deliveryNames.unit({ group, name }), { name: service, timeoutSeconds }] as const]
          : [];
      }),
    ),
  );
}

/** They need the namespace that is made by what shows them. */
function isDashboards({ group, name }: Unit): boolean {
  return group === names.platformGroup && name.startsWith(names.dashboards(''));
}

function stepOf(unit: Unit): Step {
  const { group, name } = unit;
  if (isDashboards(unit)) return 'dashboards';
  if (group === names.platformGroup) return name === deliveryNames.meshPart ? 'mesh' : 'workload';
  return name === names.tenantUnit ? 'tenant' : 'workload';
}

function nameUnits(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const named = new Map<string, Unit>();
  for (const unit of units) {
    const name = deliveryNames.unit(unit);
    const other = named.get(name);
    if (other !== undefined) {
      throw new Error(
        `${paths.unit(other)} and ${paths.unit(unit)} would both be delivered as "${name}": rename one`,
      );
    }
    if (name.length > deliveryNames.longest) {
      throw new Error(
        `${paths.unit(unit)} would be delivered as "${name}", which is ${name.length} characters long: shorten it to ${deliveryNames.longest}`,
      );
    }
    named.set(name, unit);
  }
  return named;
}
