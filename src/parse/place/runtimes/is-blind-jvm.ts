import type { JavaRuntime } from '../../../definition/runtime';

/** First updates of HotSpot that read the limits of cgroup v2 (JDK-8230305, backported). Later versions all do. */
export const awareUpdates: Readonly<Partial<Record<number, number>>> = { 8: 372, 11: 16 };

/** Whether the JVM takes the memory and processors of the node for its own. */
export function isBlindJvm({ version, options = {} }: Pick<JavaRuntime, 'version' | 'options'>): boolean {
  const { update, vm, buildpack } = options;
  const aware = awareUpdates[version];
  return (
    aware !== undefined && update !== undefined && update < aware && vm !== 'openj9' && buildpack !== true
  );
}
