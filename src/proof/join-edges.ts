import { externalEnd } from '../access/ways/external-end';
import { paths } from '../conventions/paths';
import type { DeclaredEdge } from './declared-edge';

const at = { file: paths.platform };

/** Edges of the platform, from each to each on each port. */
export function join(
  from: readonly string[],
  to: readonly string[],
  called: readonly number[],
): DeclaredEdge[] {
  return from.flatMap((one) =>
    to.flatMap((other) => called.map((port) => ({ from: one, to: other, port, token: false, at }))),
  );
}

/** The same to a host outside the cluster; `addresses` are what policies say of it that know no names. */
export function outside(
  from: readonly string[],
  host: string,
  called: readonly number[],
  addresses: readonly string[],
): DeclaredEdge[] {
  return join(from, [externalEnd(host)], called).map((edge) => ({ ...edge, addresses }));
}
