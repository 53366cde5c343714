import type { Platform } from '../../model/platform';
import type { Receiver } from '../../model/receiver';
import type { TenantOutline } from '../../model/tenant-outline';

/** A receiver, and the project that it is of; undefined for the platform's. */
export interface ToldReceiver {
  readonly receiver: Receiver;
  readonly project: string | undefined;
}

/** Every receiver that is told of something on a cluster, each once, by id. */
export function allTold(
  { delivery }: Pick<Platform, 'delivery'>,
  tenants: readonly Pick<TenantOutline, 'project' | 'told'>[],
): readonly ToldReceiver[] {
  const all = new Map<string, ToldReceiver>();
  for (const { project, told } of [{ project: undefined, told: delivery }, ...tenants]) {
    for (const receiver of [...told.undelivered, ...told.delivered]) {
      const isShared = receiver.id.startsWith('platform/');
      all.set(receiver.id, { receiver, project: isShared ? undefined : project });
    }
  }
  return [...all].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}
