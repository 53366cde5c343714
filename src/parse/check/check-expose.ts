import type { ExposeDefinition } from '../../definition/expose-definition';
import { problem, type Problem } from '../../problems/problem';
import { show } from '../show';

/** Which fields of a way in contradict each other, each by itself valid. */
export function checkExpose(
  expose: ExposeDefinition,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const { tls, fullHost, listen, paths } = expose;
  const ways = (['host', 'fullHost', 'listen'] as const).filter((field) => expose[field] !== undefined);
  const [first, ...others] = ways;
  const without = (field: keyof ExposeDefinition, why: string) =>
    problem(
      'invalid-value',
      { file: at.file, path: [...at.path, field] },
      { field, value: show(expose[field]), expected: `no ${field}: ${why}`, suggestion: undefined },
    );
  return [
    ...(first === undefined
      ? [
          problem('missing-field', at, {
            field: 'host',
            expected: "the first label of a host, like 'orders'",
          }),
        ]
      : []),
    ...others.map((field) => without(field, `${first} says the way in already`)),
    ...(tls !== undefined && fullHost === undefined
      ? [without('tls', 'it is for a fullHost, others have the certificate of the gateway')]
      : []),
    ...(paths !== undefined && (listen !== undefined || tls === 'passthrough')
      ? [without('paths', 'the gateway sees connections here, and no requests')]
      : []),
  ];
}
