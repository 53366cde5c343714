import { isNameless } from '../../conventions/is-nameless';
import type { External } from '../../model/external';
import { problem, type Problem } from '../../problems/problem';

/**
 * Hosts that proxies would have to find in two ways: by name, to speak TLS to another port than was called, and
 * by the address that was called. A ServiceEntry finds its host in one.
 */
export function findResolutionClashes(externals: readonly External[], file: string): readonly Problem[] {
  const originated = new Set(
    externals.filter(({ plainPort }) => plainPort !== undefined).map(({ host }) => host),
  );
  const clashing = externals.filter(
    ({ host, protocol, addresses }) => originated.has(host) && isNameless(protocol) && addresses.length > 0,
  );
  return [...new Set(clashing.map(({ host }) => host))].map((host) =>
    problem('clashing-resolution', { file }, { host }),
  );
}
