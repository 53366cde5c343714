import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { checkName } from './check-name';

/** Places in the container that two things want: an API server refuses the pod. */
export function checkMounts(
  { volumes, secrets, files }: ServiceSettings,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  const mounts = [
    ...Object.entries(volumes ?? {})
      .filter(isNamed)
      .map(([name, { mount }]) => ({
        what: `volume ${name}`,
        mount,
        path: ['volumes', name],
      })),
    ...(secrets ?? []).flatMap((secret, index) =>
      typeof secret === 'string' || secret.mount === undefined
        ? []
        : [{ what: `secret ${secret.name}`, mount: secret.mount, path: ['secrets', index] }],
    ),
    ...Object.keys(files ?? {}).map((mount) => ({ what: 'a file', mount, path: ['files', mount] })),
  ];
  const first = new Map<string, string>();
  return mounts.flatMap(({ what, mount, path }): Problem[] => {
    const place = mount.length > 1 ? mount.replace(/\/+$/, '') : mount;
    const twin = first.get(place);
    first.set(place, twin ?? what);
    return twin === undefined
      ? []
      : [
          problem(
            'duplicate-mount',
            { file: at.file, path: [...at.path, ...path] },
            { mount: place, first: twin, second: what },
          ),
        ];
  });
}

/** What is no name may stand for one of the others. */
const isNamed = ([name]: readonly [string, unknown]): boolean =>
  checkName('volume', name, { file: '' }).length === 0;
