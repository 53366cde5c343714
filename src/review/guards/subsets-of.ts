import { fullHost } from '../../access/full-host';
import { isFields } from '../compare/is-fields';
import type { ObjectState } from '../object-state';

/** Subsets that a DestinationRule has, as `<cluster> <host>/<subset>`. */
export function ruledSubsets({ cluster, object }: ObjectState): readonly string[] {
  const spec = fieldsOf(object['spec']);
  const host = fullHost(String(spec['host']), object.metadata.namespace ?? '');
  return listOf(spec['subsets']).map(({ name }) => `${cluster} ${host}/${String(name)}`);
}

/**
 * Subsets that a VirtualService sends requests to, or copies of them. One that gets none of several shares is left out,
 * as Istio does.
 */
export function routedSubsets({ cluster, object }: ObjectState): readonly string[] {
  const spec = fieldsOf(object['spec']);
  const found = (['http', 'tls', 'tcp'] as const).flatMap((kind) =>
    listOf(spec[kind]).flatMap(({ route, mirror, mirrors }) => [
      ...listOf(route).filter(({ weight }, _index, all) => weight !== 0 || all.length === 1),
      ...listOf(mirrors),
      { destination: mirror },
    ]),
  );
  return found.flatMap(({ destination }) => {
    const { host, subset } = fieldsOf(destination);
    if (typeof host !== 'string' || typeof subset !== 'string') return [];
    return [`${cluster} ${fullHost(host, object.metadata.namespace ?? '')}/${subset}`];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
