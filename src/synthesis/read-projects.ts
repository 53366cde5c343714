import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { ProjectOutline, ServiceSketch } from '../parse/project-outline';
import type { ParsedProject } from '../parse/parse-project';
import type { Problem } from '../problems/problem';
import type { Definitions, Outside, Repository } from './definitions';
import type { Memory } from './memory';

/** A project as far as others read it. */
export interface ReadProject {
  readonly name: string;
  /** Of all that its definition follows from; undefined where that is not known. */
  readonly digest: string | undefined;
  /** Undefined where it cannot be read. */
  readonly outline: ProjectOutline | undefined;
  /** Of the outline. */
  readonly outlined: string;
  readonly problems: readonly Problem[];
}

interface Kept {
  readonly outside: Outside;
  readonly outline: PlainOutline;
  readonly outlined: string;
  readonly problems: readonly Problem[];
}

/** An outline as plain data. */
interface PlainOutline {
  readonly file: string;
  readonly environments: readonly string[];
  readonly declared: readonly string[];
  readonly services: Readonly<Record<string, ServiceSketch>>;
}

/** Reads every project that is not known as it is now. */
export function readProjects(
  { inputs }: Repository,
  platform: string,
  definitions: Definitions,
  memory: Memory,
): readonly ReadProject[] {
  const asked = [...inputs.projects].map(([name, folder]) => {
    const from = { platform, folder };
    const fits = ({ outside }: Kept) => definitions.isAsBefore(outside);
    return { name, from, kept: memory.find<Kept>('parse', name, from, fits) };
  });
  definitions.read(asked.filter(({ kept }) => kept === undefined).map(({ name }) => name));
  return asked.map(({ name, from, kept }): ReadProject => {
    if (kept !== undefined) {
      const { outside, outline, outlined, problems } = kept;
      return { name, digest: digestOf(from, outside), outline: revive(name, outline), outlined, problems };
    }
    const { parsed, problems } = definitions.project(name) ?? { problems: [] };
    const outside = definitions.outside(paths.project(name), `${paths.apps}/${name}/`);
    if (parsed === undefined) return { name, digest: undefined, outline: undefined, outlined: '', problems };
    const outline = toPlain(parsed);
    const outlined = digest(JSON.stringify(outline));
    if (outside !== undefined)
      memory.keep('parse', from, { outside, outline, outlined, problems } satisfies Kept);
    // The same outline whether it was kept or not, so that nothing can depend on more.
    return {
      name,
      digest: outside && digestOf(from, outside),
      outline: revive(name, outline),
      outlined,
      problems,
    };
  });
}

const digestOf = ({ platform, folder }: { platform: string; folder: string }, outside: Outside): string =>
  digest(platform, folder, outside.digest);

function toPlain({ file, definition, declared, services }: ParsedProject): PlainOutline {
  return {
    file,
    environments: Object.keys(definition.environments),
    declared: [...declared],
    services: Object.fromEntries([...services].map(([name, service]) => [name, sketch(service)])),
  };
}

function sketch({
  calls,
  consumers,
  elsewhere,
  job,
  ports,
  retired,
  in: differing,
}: ServiceSketch): ServiceSketch {
  const others = Object.entries(differing ?? {}).filter(([, settings]) => settings.elsewhere !== undefined);
  return {
    ...(calls && { calls }),
    ...(consumers && { consumers }),
    ...(elsewhere && { elsewhere }),
    ...(job && { job }),
    ...(ports && { ports }),
    ...(retired && { retired }),
    ...(others.length > 0 && {
      in: Object.fromEntries(others.map(([name, settings]) => [name, { elsewhere: settings.elsewhere }])),
    }),
  } as ServiceSketch;
}

function revive(name: string, { file, environments, declared, services }: PlainOutline): ProjectOutline {
  return {
    name,
    file,
    definition: { environments: Object.fromEntries(environments.map((one) => [one, true])) },
    declared: new Set(declared),
    services: new Map(Object.entries(services)),
  };
}
