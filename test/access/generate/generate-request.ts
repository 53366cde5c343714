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
        scope: fc.constantFrom('read', 'read write', 'writer'),
        realm: fc.constantFrom({ role: 'admin' }, { role: ['reader'] }, {}),
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

const ends = fc.record({
  /** Numbers of workloads, whose count is not known here. */
  from: fc.nat({ max: 5 }),
  to: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom(...hosts) },
  ),
  port,
});

const asked = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.option(fc.constantFrom(...methods), { nil: undefined, freq: 20 }),
        fc.option(fc.constantFrom(...paths), { nil: undefined, freq: 20 }),
        fc.option(token, { nil: undefined, freq: 4 }),
        said,
      )
      .map(([method, path, carried, more]) => ({
        protocol: 'http' as const,
        ...more,
        ...(method === undefined ? {} : { method }),
        ...(path === undefined ? {} : { path }),
        ...(carried === undefined ? {} : { token: carried }),
      })),
  },
  { weight: 1, arbitrary: fc.constant({ protocol: 'tcp' as const }) },
);

/** Requests among workloads whose ids come later, and now and then to a system outside. */
export const generateRequest: fc.Arbitrary<(workloads: readonly string[]) => AccessRequest> = fc
  .tuple(ends, asked)
  .map(([{ from, to, port: number }, rest]) => (workloads) => {
    const pick = (index: number) => workloads[index % workloads.length] ?? '';
    return {
      ...rest,
      from: { kind: 'workload', workload: pick(from) },
      to:
        typeof to === 'number'
          ? { kind: 'workload', workload: pick(to), port: number }
          : { kind: 'external', host: to, port: number },
    };
  });
