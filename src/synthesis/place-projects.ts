import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { Tenant } from '../model/tenant';
import type { Problem } from '../problems/problem';
import type { ObservedTenant } from '../render/observed-tenant';
import type { Definitions, Outside } from './definitions';
import type { Memory } from './memory';
import { Models } from './models';
import { neighbourhoods } from './neighbourhoods';
import { once } from './once';
import { rooms } from './rooms';
import type { ReadProject } from './read-projects';

/** A tenant as far as others know it. What is not asked for is not worked out, and not read from the store. */
export interface PlacedTenant {
  readonly project: string;
  readonly cluster: string;
  readonly namespace: string;
  /** Of all that it follows from but its neighbours on the cluster; undefined where that is not known. */
  readonly digest: string | undefined;
  /** Of its outline. */
  readonly outlined: string;
  readonly outline: () => ObservedTenant;
  readonly whole: () => Tenant;
}

/** Every project wherever it runs. */
interface Placed {
  readonly tenants: readonly PlacedTenant[];
  readonly problems: readonly Problem[];
}

interface Kept {
  readonly outside: Outside;
  readonly tenants: readonly Pick<PlacedTenant, 'cluster' | 'namespace' | 'outlined' | 'project'>[];
  readonly problems: readonly Problem[];
}

/** Places every project of which it is not known how it is placed now. */
export function placeProjects(
  projects: readonly ReadProject[],
  broken: ReadonlySet<string>,
  definitions: Definitions,
  memory: Memory,
): Placed {
  const outlines = new Map(
    projects.flatMap(({ name, outline }) => (outline === undefined ? [] : [[name, outline] as const])),
  );
  const around = neighbourhoods([...outlines.values()]);
  const asked = projects
    .filter(({ outline }) => outline !== undefined)
    .map(({ name, digest: project }) => {
      const neighbours = around.get(name)?.digest ?? '';
      const from = project === undefined ? undefined : { project, neighbours };
      const fits = ({ outside }: Kept) => definitions.isAsBefore(outside);
      return { name, from, kept: from && memory.find<Kept>('place', name, from, fits) };
    });
  const missing = asked.filter(({ kept }) => kept === undefined);
  const batch = missing.map(({ name }) => name);
  const models = new Models({ outlines, around, broken, batch }, definitions);
  definitions.read(batch);
  const placed = asked.map(({ name, from, kept }): Placed => {
    if (from !== undefined && kept !== undefined) {
      const key = digest(from.project, from.neighbours, kept.outside.digest);
      memory.holdDetail('place', { key });
      const details = once(
        () => memory.findDetail('place', { key }) as readonly ObservedTenant[] | undefined,
      );
      return {
        problems: kept.problems,
        tenants: kept.tenants.map((tenant, index) => ({
          ...tenant,
          digest: key,
          outline: () =>
            details()?.[index] ??
            revived(rooms.parsing().outlineTenant(entryAt(models.of(name).tenants, index))),
          whole: () => models.take(name, index),
        })),
      };
    }
    const { tenants, problems } = models.of(name);
    const outside = definitions.outside(paths.project(name), `${paths.apps}/${name}/`);
    const texts = tenants.map((tenant) => JSON.stringify(rooms.parsing().outlineTenant(tenant)));
    const key = from && outside && digest(from.project, from.neighbours, outside.digest);
    const made = tenants.map(({ cluster, namespace }, index) => ({
      project: name,
      cluster,
      namespace,
      outlined: digest(entryAt(texts, index)),
    }));
    if (from !== undefined && outside !== undefined && key !== undefined) {
      memory.keep('place', from, { outside, problems, tenants: made } satisfies Kept);
      const text = `[${texts.join()}]`;
      memory.keepDetail('place', { key }, { text, digest: digest(text) });
    }
    return {
      problems,
      tenants: made.map((tenant, index) => ({
        ...tenant,
        digest: key,
        outline: readLater(entryAt(texts, index)),
        whole: () => models.take(name, index),
      })),
    };
  });
  return {
    tenants: placed.flatMap(({ tenants }) => tenants).sort(byNamespace),
    problems: placed.flatMap(({ problems }) => problems),
  };
}

/** What is there by construction. */
function entryAt<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}

function byNamespace(left: PlacedTenant, right: PlacedTenant): number {
  return left.namespace < right.namespace ? -1 : 1;
}

/** As it will be read from the store, so that nothing can depend on more than is there. */
const readLater = (text: string): (() => ObservedTenant) => once(() => JSON.parse(text) as ObservedTenant);

/** As it is read from the store. */
const revived = (tenant: ObservedTenant): ObservedTenant =>
  JSON.parse(JSON.stringify(tenant)) as ObservedTenant;
