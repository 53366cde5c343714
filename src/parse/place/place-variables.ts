import type { ServiceSettings } from '../../definition/service-definition';
import type { Variable } from '../../model/variable';

/** Environment variables: values, and keys of secrets. */
export function placeVariables(settings: ServiceSettings): readonly Variable[] {
  return [
    ...Object.entries(settings.env ?? {}).map(([key, value]): Variable => ({ name: key, value })),
    ...secretVariables(settings),
  ].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function secretVariables({ secrets }: ServiceSettings): readonly Variable[] {
  return (secrets ?? []).flatMap((secret) =>
    typeof secret === 'string'
      ? []
      : Object.entries(secret.env ?? {}).map(([variable, key]) => ({
          name: variable,
          secret: secret.name,
          key,
        })),
  );
}
