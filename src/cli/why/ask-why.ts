import { concernOf } from '../../conventions/concern-of';
import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import { byProject } from '../../delivery/by-project';
import type { Loaded } from '../../load/load-sources';
import type { Manifest } from '../../model/manifest';
import { followPointer } from '../../origin/follow-pointer';
import { openUnit, type OpenUnit } from '../../origin/open-unit';
import type { Origin } from '../../origin/origin';
import { originOf } from '../../origin/origin-of';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { Trace } from '../../render/render-unit';
import { deliverPlanned } from './deliver-planned';
import { renderedFiles } from './rendered-files';

/** What `meshwright why` found out. */
export type WhyAnswer =
  | { readonly objects: readonly Manifest[]; readonly file: string }
  | { readonly manifest: Manifest; readonly pointer: string; readonly origin: Origin }
  | { readonly problems: readonly Problem[] };

/**
 * Answers where a field comes from, or what a file holds.
 *
 * @param question `dist/<file>`, or `dist/<file>#[<kind>/<name>]<JSON Pointer>`
 */
export function askWhy(question: string, sources: NonNullable<Loaded['sources']>, trace: Trace): WhyAnswer {
  const [, named = '', selection] = /^([^#]*)(?:#(.*))?$/s.exec(question) ?? [];
  const file = named.replace(/^\.\//, '').replace(new RegExp(`^${paths.dist}/`), '');
  const [cluster = '', group = '', part = ''] = file.split('/');
  const isDelivery = group === names.deliveryGroup;
  const target = { cluster, group, name: isDelivery ? names.platformDelivery : part };
  const { unit, problems } = openUnit(sources, target, { trace, planDelivery: deliverPlanned });
  if (problems.length > 0) return { problems };
  const objects = unit === undefined ? [] : objectsOf(unit, file, isDelivery);
  if (unit === undefined || objects.length === 0) {
    const path = `${paths.dist}/${file}`;
    const known = renderedFiles(sources);
    return {
      problems: [problem('unknown-output', { file: path }, { path, suggestion: suggest(path, known) })],
    };
  }
  if (selection === undefined || selection === '') return { objects, file: `${paths.dist}/${file}` };
  return select(selection, objects, { unit, file: `${paths.dist}/${file}` });
}

function objectsOf({ manifests }: OpenUnit, file: string, isDelivery: boolean): readonly Manifest[] {
  return manifests.filter((manifest) => {
    const { unit, object } = isDelivery ? byProject(manifest) : manifest;
    return paths.file(unit, concernOf(object.kind)) === file;
  });
}

const nameOf = ({ object }: Manifest): string => `${object.kind}/${object.metadata.name}`;

function select(
  selection: string,
  objects: readonly Manifest[],
  { unit, file }: { readonly unit: OpenUnit; readonly file: string },
): WhyAnswer {
  const [, object, pointer = ''] = /^([^/]+\/[^/]+)?(\/.*)?$/s.exec(selection) ?? [];
  const known = objects.map(nameOf);
  const named = object === undefined ? objects : objects.filter((one) => nameOf(one) === object);
  if (named.length === 0) {
    const args = { object: object ?? selection, suggestion: suggest(object ?? selection, known) };
    return { problems: [problem('unknown-object', { file }, { ...args, known: known.join(', ') })] };
  }
  const followed = named.map((manifest) => ({ manifest, to: followPointer(manifest.object, pointer) }));
  const found = followed.flatMap(({ manifest, to }) => ('path' in to ? [{ manifest, path: to.path }] : []));
  const [first, second] = found;
  if (first !== undefined && second === undefined) {
    return { manifest: first.manifest, pointer, origin: originOf(unit, first.manifest, first.path) };
  }
  if (first !== undefined) {
    const several = found.map(({ manifest }) => nameOf(manifest)).join(', ');
    return {
      problems: [problem('several-objects', { file }, { pointer: pointer || selection, known: several })],
    };
  }
  const problems = followed.flatMap(({ manifest, to }) =>
    'path' in to
      ? []
      : [
          problem(
            'unknown-pointer',
            { file },
            {
              object: nameOf(manifest),
              pointer,
              step: to.step,
              suggestion: suggest(to.step, to.known),
              known: to.known.join(', '),
            },
          ),
        ],
  );
  // Of many objects, those that come near.
  const near = problems.filter(({ args }) => (args as { suggestion?: string }).suggestion !== undefined);
  return { problems: near.length > 0 ? near : problems };
}
