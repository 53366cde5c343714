import * as z from 'zod';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { besides } from './besides';
import { isCiphertext } from './is-ciphertext';
import type { Placement } from './place/placement';

/** Where a secret is sealed for: what its ciphertext is bound to, and where it lies. */
export type SealedPlace = Pick<
  Placement,
  'name' | 'namespace' | 'environment' | 'cluster' | 'file' | 'readText'
>;

const sealedSecret = z.object({
  apiVersion: z.literal('bitnami.com/v1alpha1'),
  kind: z.literal('SealedSecret'),
  metadata: z.object({
    name: z.string(),
    namespace: z.string(),
    annotations: z.record(z.string(), z.string()).nullish(),
  }),
  spec: z.object({ encryptedData: z.record(z.string(), z.string()) }),
});

/**
 * The ciphertext of a sealed secret, or why it is of no use. The controller decrypts it for one name and
 * namespace only, with the key of its own cluster, so that every service has a file for each of both
 * (https://github.com/bitnami-labs/sealed-secrets/blob/v0.36.6/README.md#scopes).
 */
export function readSealedSecret(
  secret: string,
  place: SealedPlace,
): {
  readonly file: string;
  readonly name: string;
  readonly missing: boolean;
  readonly flaw?: string;
  readonly ciphertext?: Readonly<Record<string, string>>;
} {
  const name = names.secret(place.name, secret);
  const file = besides(place.file, paths.sealedSecret(place.cluster.name, place.environment, name));
  const text = place.readText(file);
  if (text === undefined) {
    return { file, name, missing: true };
  }
  const { data } = sealedSecret.safeParse(fromJson(text));
  const flaw = data === undefined ? 'it is no SealedSecret in JSON' : flawOf(data, name, place.namespace);
  return data === undefined || flaw !== undefined
    ? { file, name, missing: false, flaw: flaw ?? '' }
    : { file, name, missing: false, ciphertext: data.spec.encryptedData };
}

function flawOf(
  { metadata, spec }: z.infer<typeof sealedSecret>,
  name: string,
  namespace: string,
): string | undefined {
  if (metadata.name !== name || metadata.namespace !== namespace) {
    return `it is sealed for ${metadata.namespace}/${metadata.name} and opens nowhere else`;
  }
  const wide = Object.keys(metadata.annotations ?? {}).find((key) => key.endsWith('-wide'));
  if (wide !== undefined) {
    return `${wide} lets others open it`;
  }
  const keys = Object.entries(spec.encryptedData);
  const plain = keys.find(([, value]) => !isCiphertext(value));
  if (plain !== undefined) {
    return `key ${plain[0]} holds something else than ciphertext`;
  }
  return keys.length === 0 ? 'it holds no keys' : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
