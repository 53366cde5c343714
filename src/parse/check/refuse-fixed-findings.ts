import { paths } from '../../conventions/paths';
import { problem, type Problem } from '../../problems/problem';
import { registry } from '../../problems/registry';

/**
 * Tells a finding whose rule nobody may set from one that does not exist. What deletes something, or fails requests, cannot be taken back by
 * the next commit, and what is not rendered from definitions was never reviewed: a platform that could turn these off
 * would do so on the one day on which they matter.
 */
export function refuseFixedFindings(found: Problem): Problem {
  const { code, at } = found;
  const [first, finding, ...deeper] = at.path ?? [];
  const isFixed =
    code === 'unknown-field' &&
    at.file === paths.platform &&
    first === 'review' &&
    deeper.length === 0 &&
    typeof finding === 'string' &&
    Object.hasOwn(registry, finding);
  return isFixed ? problem('fixed-finding', at, { finding }) : found;
}
