import { isHttp } from '../../conventions/is-http';
import type { Port } from '../../model/port';
import type { Resilience } from '../../model/resilience';
import type { Scale } from '../../model/scale';
import { problem, type Place, type Problem } from '../../problems/problem';
import { checkRetries } from './check-retries';

/** What a service's resilience says that could not work as it says. */
export function checkResilience(
  { timeout, retries, circuitBreaker, loadBalancing, warmUp }: Resilience,
  ports: readonly Port[],
  scale: Scale,
  place: (...path: readonly string[]) => Place,
): readonly Problem[] {
  const kind = loadBalancing?.kind;
  const ofHttp = kind === 'cookie' || kind === 'header' || kind === 'query';
  const unweighed = kind === 'random' || kind === 'client-address' || ofHttp;
  return [
    ...checkRetries(timeout, retries, place('retries')),
    ...(ofHttp && !ports.some(({ protocol }) => isHttp(protocol))
      ? [problem('needs-http', place('loadBalancing'), { what: `stickiness by ${kind}` })]
      : []),
    ...(unweighed && warmUp !== undefined
      ? [problem('unweighed-warm-up', place('warmUp'), { balancing: kind === 'random' ? kind : 'sticky' })]
      : []),
    ...checkEjection(circuitBreaker.maxEjectionPercent, scale, place('circuitBreaker', 'maxEjection')),
  ];
}

/** Of a single pod nothing is asked: nobody could answer in its place. */
function checkEjection(percent: number, { min, max }: Scale, place: Place): readonly Problem[] {
  const pods = min > 1 ? min : max;
  return pods < 2 || percent * pods >= 100
    ? []
    : [
        problem('ejects-nobody', place, {
          maxEjection: `${percent}%`,
          pods,
          least: Math.ceil(100 / pods),
        }),
      ];
}
