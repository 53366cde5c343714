import { isGlobal } from '../../conventions/is-global';
import { isHttp } from '../../conventions/is-http';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Port } from '../../model/port';
import { problem, type Place, type Problem } from '../../problems/problem';
import { placeRateLimits } from '../place/place-rate-limits';
import { checkName } from './check-name';

/** Limits that would hold nobody back, or that nobody could count. */
export function checkRateLimits(
  settings: ServiceSettings,
  ports: readonly Port[],
  hasService: boolean,
  placeOf: (...path: readonly string[]) => Place,
): readonly Problem[] {
  const limits = placeRateLimits(settings);
  if (limits.length > 0 && !ports.some(({ protocol }) => isHttp(protocol))) {
    return [problem('no-http-port', placeOf(), { field: 'rateLimits' })];
  }
  const seen = new Map<string, string>();
  return limits.flatMap((limit): Problem[] => {
    const { name, per, when, counted } = limit;
    const shared = isGlobal(limit);
    const counter = { limit: name, counted: counted.by };
    const same = JSON.stringify([per, when, shared ? counted : 'pod']);
    const first = seen.get(same);
    const misnamed = checkName('limit', name, placeOf(name));
    // What is no name may stand for one of the others.
    if (misnamed.length === 0) seen.set(same, first ?? name);
    return [
      ...misnamed,
      ...(shared && !hasService ? [problem('no-rate-limit-service', placeOf(name, 'counted'), counter)] : []),
      ...(shared && settings.rateLimits?.[name]?.burst !== undefined
        ? [problem('burst-of-shared-limit', placeOf(name, 'burst'), counter)]
        : []),
      ...(first === undefined || misnamed.length > 0
        ? []
        : [problem('duplicate-limit', placeOf(name), { first, second: name })]),
    ];
  });
}
