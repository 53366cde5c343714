import type { ServiceDefinition } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { ParsedProject } from '../parse-project';

type Path = readonly (string | number)[];

/** Fields that need something that runs all the time, and why. */
const reasons: Readonly<Partial<Record<keyof ServiceDefinition, string>>> = {
  ports: 'nobody calls what is about to end',
  expose: 'nobody calls what is about to end',
  consumers: 'nobody calls what is about to end',
  resilience: 'nobody calls what is about to end',
  retired: 'nobody depends on it, so that it can be removed at once',
  scale: 'a run is one pod',
  versions: 'a run has one image',
  health: 'its exit code says how it went',
  objectives: 'nobody calls what is about to end',
  metrics: 'it may be over before they are read; push them, or watch the job itself',
};

/** What a job says that only a service can, and whom it is said to precede. */
export function checkJob(
  definition: ServiceDefinition,
  { services, declared }: ParsedProject,
  at: { readonly file: string; readonly path: Path },
): readonly Problem[] {
  const { job } = definition;
  if (job === undefined) {
    return [];
  }
  const place = (...path: Path) => ({ file: at.file, path: [...at.path, ...path] });
  const layers: readonly (readonly [Partial<ServiceDefinition>, Path])[] = [
    [definition, []],
    ...Object.entries(definition.in ?? {}).map(([name, settings]) => [settings, ['in', name]] as const),
  ];
  return [
    ...layers.flatMap(([layer, path]) => [
      ...Object.entries(reasons)
        .filter(([field]) => layer[field as keyof ServiceDefinition] !== undefined)
        .map(([field, reason]) => problem('not-for-jobs', place(...path, field), { field, reason })),
      ...Object.entries(layer.volumes ?? {})
        .filter(([, { volume }]) => volume === 'disk')
        .map(([name]) =>
          problem('not-for-jobs', place(...path, 'volumes', name), {
            field: 'disk',
            reason: 'every run is a new pod; use scratch() or a share',
          }),
        ),
    ]),
    ...('before' in job ? checkBefore(job.before, services, declared, place('job', 'before')) : []),
  ];
}

function checkBefore(
  before: string,
  services: ParsedProject['services'],
  declared: ParsedProject['declared'],
  place: { readonly file: string; readonly path: Path },
): readonly Problem[] {
  if (services.get(before)?.job !== undefined) {
    return [problem('job-before-job', place, { job: before })];
  }
  const known = [...declared].filter((name) => services.get(name)?.job === undefined);
  return declared.has(before)
    ? []
    : [
        problem('unknown-reference', place, {
          what: 'service of this project',
          name: before,
          suggestion: suggest(before, known),
          known: known.join(', '),
        }),
      ];
}
