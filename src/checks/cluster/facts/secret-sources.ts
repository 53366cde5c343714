import { annotations } from '../../../conventions/annotations';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';

/** Keys of a Secret, where manifests tell them. */
type Keys = ReadonlySet<string> | undefined;

interface Made {
  readonly name: unknown;
  readonly keys?: Keys;
}

/** Annotations by which cert-manager makes certificates for other objects. */
const issuers = ['cert-manager.io/cluster-issuer', 'cert-manager.io/issuer'];

/** By `<API group>/<kind>`: the Secrets that an object is, or that a controller makes of it. */
const makers: Readonly<Record<string, (one: CheckedObject) => readonly Made[]>> = {
  '/Secret': ({ object, name }) => {
    const keys = [object['data'], object['stringData']].flatMap((data) => Object.keys(recordOf(data)));
    return [{ name, keys: new Set(keys) }];
  },
  'bitnami.com/SealedSecret': ({ object, name }) => {
    const { template, encryptedData } = recordOf(object['spec']);
    const { metadata, data } = recordOf(template);
    const keys = [encryptedData, data].flatMap((values) => Object.keys(recordOf(values)));
    return [{ name: recordOf(metadata)['name'] ?? name, keys: new Set(keys) }];
  },
  'external-secrets.io/ExternalSecret': ({ object, name }) => {
    const { target, data, dataFrom } = recordOf(object['spec']);
    const { name: given, template } = recordOf(target);
    const isOpen = listOf(dataFrom).length > 0 || template !== undefined;
    const keys = listOf(data).map((entry) => String(recordOf(entry)['secretKey']));
    return [{ name: given ?? name, keys: isOpen ? undefined : new Set(keys) }];
  },
  'cert-manager.io/Certificate': ({ object }) => [{ name: recordOf(object['spec'])['secretName'] }],
  'secrets-store.csi.x-k8s.io/SecretProviderClass': ({ object }) =>
    listOf(recordOf(object['spec'])['secretObjects']).map((made) => ({ name: recordOf(made)['secretName'] })),
  'networking.k8s.io/Ingress': (one) =>
    isIssued(one)
      ? listOf(recordOf(one.object['spec'])['tls']).map((tls) => ({ name: recordOf(tls)['secretName'] }))
      : [],
  'gateway.networking.k8s.io/Gateway': (one) =>
    isIssued(one)
      ? listOf(recordOf(one.object['spec'])['listeners'])
          .flatMap((listener) => listOf(recordOf(recordOf(listener)['tls'])['certificateRefs']))
          .map((reference) => ({ name: recordOf(reference)['name'] }))
      : [],
};

/**
 * The Secrets that manifests make, by namespace and name, with their keys. A namespace that is not among them may have
 * any number, since people often make Secrets by hand.
 */
export const secretSources = perCluster(({ objects }): ReadonlyMap<string, ReadonlyMap<string, Keys>> => {
  const found = new Map<string, Map<string, Keys>>();
  for (const one of objects) {
    for (const { name, keys } of [...(makers[one.kind]?.(one) ?? []), ...givenBy(one)]) {
      const known = found.get(one.namespace) ?? new Map<string, Keys>();
      if (typeof name === 'string') known.set(name, keys);
      found.set(one.namespace, known);
    }
  }
  return found;
});

/** What the definition behind an object says is there, though no manifest makes it. */
function givenBy({ object }: CheckedObject): readonly Made[] {
  const given = object.metadata.annotations?.[annotations.givenSecrets];
  return given === undefined ? [] : given.split(',').map((name) => ({ name }));
}

function isIssued({ object }: CheckedObject): boolean {
  return issuers.some((key) => object.metadata.annotations?.[key] !== undefined);
}
