import type { ServiceDefinition } from '../definition/service-definition';
import type { Port } from '../model/port';

/** Whether some port of a service has no name, or no protocol that is known: it is said there, and what misses it waits. */
export const hasUnreadPort = ({ ports }: Pick<ServiceDefinition, 'ports'>, read: readonly Port[]): boolean =>
  read.length < Object.keys(ports ?? {}).length;
