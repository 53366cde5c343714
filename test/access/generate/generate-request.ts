import * as fc from 'fast-check';
import type { AccessRequest } from '../../../src/access/access-request';
import { vocabulary } from './vocabulary';

const { audiences, hosts, issuers, methods, names, paths, ports, roles, subjects } = vocabulary;

const token = fc.record({
  issuer: fc.constantFrom(...issuers),
  subject: fc.constantFrom(...subjects),
  claims: fc
    .record(
      {
        aud: fc.oneof(fc.constantFrom(...audiences), fc.subarray([...audiences])),
        role: fc.oneof(fc.constantFrom(...roles), fc.subarray([...roles])),
        azp: fc.constantFrom(...audiences),
      },
      { requiredKeys: [] },
    )
    .map((claims) => ({ ...claims })),
});

const port = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...ports) },
  { weight: 1, arbitrary: fc.constantFrom(15020, 15090, 5432) },
);

/** What a request may say besides. */
const said = fc.record(
  {
    host: fc.constantFrom(...names),
    headers: fc.record({ 'x-user': fc.constantFrom(...subjects) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** Requests among these workloads, and now and then to a system outside. */
export function generateRequest(workloads: readonly string[]): fc.Arbitrary<AccessRequest> {
  const workload = fc.constantFrom(...workloads);
  const base = fc.record({
    from: workload.map((id) => ({ kind: 'workload', workload: id }) as const),
    to: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.tuple(workload, port).map(([id, number]) => ({
          kind: 'workload' as const,
          workload: id,
          port: number,
        })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...hosts), port)
          .map(([host, number]) => ({ kind: 'external' as const, host, port: number })),
      },
    ),
  });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          base,
          fc.option(fc.constantFrom(...methods), { nil: undefined, freq: 20 }),
          fc.option(fc.constantFrom(...paths), { nil: undefined, freq: 20 }),
          fc.option(token, { nil: undefined, freq: 4 }),
          said,
        )
        .map(([ends, method, path, carried, more]) => ({
          ...ends,
          protocol: 'http' as const,
          ...more,
          ...(method === undefined ? {} : { method }),
          ...(path === undefined ? {} : { path }),
          ...(carried === undefined ? {} : { token: carried }),
        })),
    },
    { weight: 1, arbitrary: base.map((ends) => ({ ...ends, protocol: 'tcp' as const })) },
  );
}
