import type { JavaRuntime } from '../../../definition/runtime';
import type { ServiceSettings } from '../../../definition/service-definition';
import { placeResources } from '../place-resources';
import { cores } from './cores';
import { isBlindJvm } from './is-blind-jvm';
import { memoryLimit } from './memory-limit';

/**
 * Flags of the JVM for JAVA_TOOL_OPTIONS; none where another part of the image sets them. An error of memory
 * ends the program, for Kubernetes to start it again, instead of leaving it half alive.
 */
export function javaFlags(
  { version, options = {} }: JavaRuntime,
  settings: ServiceSettings,
): string | undefined {
  // https://paketo.io/docs/reference/java-reference/#memory-calculator
  if (options.buildpack === true) return undefined;
  // https://eclipse.dev/openj9/docs/xxusecontainersupport/
  if (options.vm === 'openj9') return exitOnError;
  const { update } = options;
  // Metaspace, threads and buffers need the rest; 8 and 11 use more of it.
  const share = version <= 11 ? 70 : 75;
  if (!isBlindJvm({ version, options })) return `-XX:MaxRAMPercentage=${share}.0 ${exitOnError}`;
  return [
    `-Xmx${memoryLimit(settings, share / 100)}m`,
    // Unknown to older ones, which refuse to start with it (JDK-8146115, JDK-8138745).
    ...(isAtLeast(version, update, 191) ? [`-XX:ActiveProcessorCount=${processors(settings)}`] : []),
    ...(isAtLeast(version, update, 92) ? [exitOnError] : []),
  ].join(' ');
}

const exitOnError = '-XX:+ExitOnOutOfMemoryError';

function isAtLeast(version: number, update: number | undefined, updateOf8: number): boolean {
  return version > 8 || update === undefined || update >= updateOf8;
}

/** With one processor the JVM would choose the serial collector. */
function processors(settings: ServiceSettings): number {
  const { cpu, cpuLimit } = placeResources(settings);
  return cpuLimit === undefined ? Math.max(2, cores(cpu)) : cores(cpuLimit);
}
