import type { Tenant } from '../model/tenant';
import type { placeProject } from '../parse/place/place-project';
import type { ProjectOutline } from '../parse/project-outline';
import type { Definitions } from './definitions';
import type { Neighbourhood } from './neighbourhoods';
import { once } from './once';
import { rooms } from './rooms';

type PlacedProject = ReturnType<typeof placeProject>;
type Wirings = Parameters<typeof placeProject>[1]['wirings'];

/** What projects are placed by, and which of them together. */
interface Placing {
  readonly outlines: ReadonlyMap<string, ProjectOutline>;
  readonly around: ReadonlyMap<string, Neighbourhood>;
  readonly broken: ReadonlySet<string>;
  /** The calls of these are read in one pass, those of any other alone. */
  readonly batch: readonly string[];
}

/**
 * Models of tenants, by the definitions of their projects. A project is held until each of its tenants was taken:
 * whoever asks for one again has it placed again.
 */
export class Models {
  readonly #placing: Placing;
  readonly #definitions: Definitions;
  readonly #together: () => Wirings;
  readonly #held = new Map<string, { readonly placed: PlacedProject; readonly left: Set<Tenant> }>();

  constructor(placing: Placing, definitions: Definitions) {
    this.#placing = placing;
    this.#definitions = definitions;
    this.#together = once(() => this.#wire(placing.batch));
  }

  of(project: string): PlacedProject {
    const known = this.#held.get(project);
    if (known !== undefined) return known.placed;
    const placed = this.#place(project);
    this.#held.set(project, { placed, left: new Set(placed.tenants) });
    return placed;
  }

  /** A tenant of a project that has it, by construction. */
  take(project: string, index: number): Tenant {
    const tenant = this.of(project).tenants[index] as Tenant;
    const left = this.#held.get(project)?.left;
    left?.delete(tenant);
    if (left?.size === 0) {
      this.#held.delete(project);
      this.#definitions.forget(project);
    }
    return tenant;
  }

  #place(name: string): PlacedProject {
    const { outlines: projects, batch } = this.#placing;
    const { parsed: project } = this.#definitions.project(name) ?? {};
    const { parsed: platform } = this.#definitions.platform();
    if (project === undefined || platform === undefined) return { tenants: [], problems: [] };
    const wirings = batch.includes(name) ? this.#together() : this.#wire([name]);
    const readText = this.#definitions.readText(project.file);
    return rooms.parsing().placeProject(project, { platform, projects, wirings, readText });
  }

  #wire(names: readonly string[]): Wirings {
    const { outlines, around, broken } = this.#placing;
    const needed = new Set(names.flatMap((name) => [name, ...(around.get(name)?.names ?? [])]));
    const few = new Map([...outlines].filter(([name]) => needed.has(name)));
    return rooms.parsing().parseCalls(few, broken).wirings;
  }
}
