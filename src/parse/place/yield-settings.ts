import type { ServiceSettings } from '../../definition/service-definition';

/**
 * The settings of a runtime without what people said otherwise, under the same or another name: a variable that
 * Spring Boot takes for the same one, a volume at the same place.
 */
export function yieldSettings(runtime: ServiceSettings, written: ServiceSettings): ServiceSettings {
  const { env, volumes, ...rest } = runtime;
  const variables = new Set(Object.keys(written.env ?? {}).map(bindingOf));
  const mounts = new Map(Object.entries(written.volumes ?? {}).map(([name, { mount }]) => [mount, name]));
  return {
    ...rest,
    ...(env === undefined ? {} : { env: keep(env, ([name]) => !variables.has(bindingOf(name))) }),
    ...(volumes === undefined
      ? {}
      : { volumes: keep(volumes, ([name, { mount }]) => (mounts.get(mount) ?? name) === name) }),
  };
}

const bindings = new Map<string, string>();

/** Spring Boot also reads names with underscores for the dashes. */
function bindingOf(variable: string): string {
  let binding = bindings.get(variable);
  if (binding === undefined) bindings.set(variable, (binding = variable.replaceAll('_', '').toUpperCase()));
  return binding;
}

function keep<T>(
  record: Readonly<Record<string, T>>,
  wanted: (entry: readonly [string, T]) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(wanted));
}
