import type { ProxyStatistic } from '../../../conventions/proxy-statistics';
import type { ObservedService } from '../../stack/observed-service';
import { alertKinds } from './alert-kinds';

/** Statistics that the alerts about a service read, by whose proxies must export them. */
export function statisticsOf(service: ObservedService): {
  readonly callers: readonly ProxyStatistic[];
  readonly itself: readonly ProxyStatistic[];
} {
  const read = alertKinds.flatMap(({ statistics, appliesTo }) =>
    statistics !== undefined && appliesTo(service) ? [statistics] : [],
  );
  const of = (who: 'callers' | 'itself') =>
    read.filter(({ of: whose }) => whose === who).flatMap((statistics) => statistics.read);
  return { callers: of('callers'), itself: of('itself') };
}
