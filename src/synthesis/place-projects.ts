import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { Tenant } from '../model/tenant';
import type { placeProject } from '../parse/place/place-project';
import type { ProjectOutline } from '../parse/project-outline';
import type { Problem } from '../problems/problem';
import type { ObservedTenant } from '../render/observed-tenant';
import type { Definitions, Outside } from './definitions';
import type { Memory } from './memory';
import { neighbourhoods, type Neighbourhood } from './neighbourhoods';
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
  const place = placer(outlines, around, broken, definitions, batch);
  definitions.read(batch);
  const placed = asked.map(({ name, from, kept }): Placed => {
    if (from !== undefined && kept !== undefined) {
      const key = digest(from.project, from.neighbours, kept.outside.digest);
      const details = once(
        () => memory.findDetail('place', { key }) as readonly ObservedTenant[] | undefined,
      );
      const whole = once(() => place(name).tenants);
      return {
        problems: kept.problems,
        tenants: kept.tenants.map((tenant, index) => ({
          ...tenant,
          digest: key,
          outline: () =>
            details()?.[index] ?? revived(rooms.parsing().outlineTenant(entryAt(whole(), index))),
          whole: () => entryAt(whole(), index),
        })),
      };
    }
    const { tenants, problems } = place(name);
    const outside = definitions.outside(paths.project(name), `${paths.apps}/${name}/`);
    const texts = tenants.map((tenant) => JSON.stringify(rooms.parsing().outlineTenant(tenant)));
    const key = from && outside && digest(from.project, from.neighbours, outside.digest);
    const made = tenants.map((tenant, index): PlacedTenant => {
      const text = entryAt(texts, index);
      return {
        project: name,
        cluster: tenant.cluster,
        namespace: tenant.namespace,
        digest: key,
        outlined: digest(text),
        // As it will be read from the store, so that nothing can depend on more than is there.
        outline: once(() => JSON.parse(text) as ObservedTenant),
        whole: () => tenant,
      };
    });
    if (from !== undefined && outside !== undefined && key !== undefined) {
      const kept = made.map(({ project, cluster, namespace, outlined }) => ({
        project,
        cluster,
        namespace,
        outlined,
      }));
      memory.keep('place', from, { outside, problems, tenants: kept } satisfies Kept);
      memory.keepDetail(
        'place',
        { key },
        texts.map((text) => JSON.parse(text) as unknown),
      );
    }
    return { tenants: made, problems };
  });
  return {
    tenants: placed.flatMap(({ tenants }) => tenants).sort(byNamespace),
    problems: placed.flatMap(({ problems }) => problems),
  };
}

/** Places projects by their definitions: together those of a batch, any other alone. */
function placer(
  outlines: ReadonlyMap<string, ProjectOutline>,
  around: ReadonlyMap<string, Neighbourhood>,
  broken: ReadonlySet<string>,
  definitions: Definitions,
  batch: readonly string[],
): (name: string) => ReturnType<typeof placeProject> {
  const wire = (names: readonly string[]) => {
    const needed = new Set(names.flatMap((name) => [name, ...(around.get(name)?.names ?? [])]));
    const few = new Map([...outlines].filter(([name]) => needed.has(name)));
    return rooms.parsing().parseCalls(few, broken).wirings;
  };
  const together = once(() => wire(batch));
  const placed = new Map<string, ReturnType<typeof placeProject>>();
  return (name) => {
    const known = placed.get(name);
    if (known !== undefined) return known;
    const { parsed: project } = definitions.project(name) ?? {};
    const { parsed: platform } = definitions.platform();
    if (project === undefined || platform === undefined) return { tenants: [], problems: [] };
    const wirings = batch.includes(name) ? together() : wire([name]);
    const readText = definitions.readText(project.file);
    const result = rooms.parsing().placeProject(project, { platform, projects: outlines, wirings, readText });
    placed.set(name, result);
    return result;
  };
}

/** What is there by construction. */
function entryAt<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}

function byNamespace(left: PlacedTenant, right: PlacedTenant): number {
  return left.namespace < right.namespace ? -1 : 1;
}

/** As it is read from the store. */
const revived = (tenant: ObservedTenant): ObservedTenant =>
  JSON.parse(JSON.stringify(tenant)) as ObservedTenant;
