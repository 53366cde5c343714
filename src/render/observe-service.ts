import { isHttp } from '../conventions/is-http';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import type { ObservedService } from '../observability/stack/observed-service';

/** What is watched of a service. Nothing of a job or a worker that nobody can call: no proxy counts anything then. */
export function observeService(
  { project }: Tenant,
  { namespace, name, metrics, ports, objectives, callers, exposures }: Service,
): ObservedService | undefined {
  if (ports.length === 0 && metrics === undefined) return undefined;
  const hasHttp = ports.some(({ protocol }) => isHttp(protocol));
  return {
    namespace,
    name,
    project,
    metrics,
    hasHttp,
    ...(objectives.length === 0
      ? {}
      : {
          objectives: {
            list: objectives,
            callers: [...new Set(callers.map((caller) => caller.namespace))],
            isExposed: exposures.length > 0,
          },
        }),
  };
}
