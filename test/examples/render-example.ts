import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import platform from '../../docs/examples/platform';
import { synthesize } from '../../src/synthesis/synthesize';
import { paths } from '../../src/conventions/paths';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import type { ProjectSource } from '../../src/definition/sources';
import { parseLandscape } from '../../src/parse/parse-landscape';
import type { Problem } from '../../src/problems/problem';

const root = join(__dirname, '../..');

/**
 * The files that a company has because of one project: those that it would not have, or would have otherwise,
 * without its services.
 */
export function renderExample(
  name: string,
  definition: ProjectDefinition,
): { readonly tree: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const { tree, problems } = render(name, definition);
  const without = render(name, { ...definition, services: {} }).tree;
  return {
    tree: new Map([...tree].filter(([path, text]) => without.get(path) !== text)),
    problems,
  };
}

function render(name: string, definition: ProjectDefinition) {
  const project: ProjectSource = {
    name,
    file: `docs/examples/${name}.ts`,
    definition,
    images: Object.fromEntries(
      Object.keys(definition.environments).map((environment) => [
        environment,
        { file: paths.imageLock(name, environment), definition: imageLock(name, definition) },
      ]),
    ),
  };
  const readText = (file: string) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  const { landscape, problems } = parseLandscape({
    platform: { file: 'docs/examples/platform.ts', definition: platform },
    projects: [project],
    readText,
  });
  if (landscape === undefined) return { tree: new Map<string, string>(), problems };
  const rendered = synthesize(landscape, {}, { trace: () => undefined });
  return { tree: rendered.tree, problems: [...problems, ...rendered.problems] };
}

/** An image for everything that needs one; jobs before a service borrow that service's. */
function imageLock(project: string, { services }: ProjectDefinition) {
  const keys = Object.entries(services).flatMap(([service, { versions, job }]) =>
    job !== undefined && 'before' in job
      ? []
      : versions === undefined
        ? [service]
        : Object.keys(versions).map((version) => `${service}/${version}`),
  );
  return Object.fromEntries(
    keys.map((key) => [key, { repository: `registry.acme.example/${project}/${key}`, tag: '1.0.0' }]),
  );
}
