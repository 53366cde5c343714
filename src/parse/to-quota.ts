import type { QuotaDefinition } from '../definition/platform-definition';
import type { Quota } from '../model/quota';
import { units } from './units';

/** A quota with every number filled in. */
export function toQuota({ cpu, memory, pods, storage }: QuotaDefinition): Quota {
  return { cpu: units.cpu(cpu), memory, pods: pods ?? 100, storage: storage ?? '100Gi' };
}
