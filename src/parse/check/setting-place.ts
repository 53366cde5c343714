import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Place } from '../../problems/problem';

type Path = readonly (string | number)[];

/** Where the service itself wrote a setting of one environment: the upper of its two layers that has the field. */
export function settingPlace(
  definition: ServiceDefinition,
  environment: string,
  at: { readonly file: string; readonly path: readonly string[] },
) {
  const own = definition.in?.[environment];
  return (field: keyof ServiceSettings, ...path: Path): Place => {
    const [first] = path;
    const value: unknown = own?.[field];
    const upper =
      typeof value === 'object' && value !== null && (first === undefined || Object.hasOwn(value, first));
    return { file: at.file, path: [...at.path, ...(upper ? ['in', environment] : []), field, ...path] };
  };
}
