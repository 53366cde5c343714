import { intakePorts } from '../conventions/intake-ports';
import type { ObservedTenant } from './observed-tenant';
import { statisticsOfProxies } from './statistics-of-proxies';

/** What a tenant gets because of others on its cluster. */
export interface Share {
  /** Port of the log intake's pods that takes what its services send; undefined where none does. */
  readonly logPort?: number;
  /** What the proxies of its services export, by service; nothing where alerts read nothing of them. */
  readonly statistics: Readonly<Record<string, readonly string[]>>;
}

/** What each tenant of a cluster gets because of the others, by namespace. */
export function sharesOf(tenants: readonly ObservedTenant[]): Readonly<Record<string, Share>> {
  const { ofService } = statisticsOfProxies(tenants);
  const senders = tenants.filter(({ services }) => services.some(({ telemetry }) => telemetry.logs));
  const ports = intakePorts(senders.map(({ namespace }) => namespace));
  return Object.fromEntries(
    tenants.map(({ namespace, services }): [string, Share] => {
      const logPort = ports.get(namespace);
      const statistics = services.flatMap(({ name }) => {
        const patterns = ofService(namespace, name);
        return patterns.length === 0 ? [] : [[name, patterns] as const];
      });
      return [
        namespace,
        { ...(logPort === undefined ? {} : { logPort }), statistics: Object.fromEntries(statistics) },
      ];
    }),
  );
}
