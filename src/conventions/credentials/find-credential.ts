import { credentialName } from './credential-name';
import { knownTokens } from './known-tokens';
import { looksRandom } from './looks-random';
import { mayHoldToken } from './may-hold-token';

/** Values that are no credential whatever their name: switches, numbers, paths, placeholders. */
const harmless = /^(|true|false|yes|no|\d+|\/\S*|\$\(\w+\)|\$\{[^}]+\})$/i;

/**
 * What a value seems to be, in words that show none of it; undefined for nothing.
 *
 * @param name what the value is of, or undefined where it has no name
 */
export function findCredential(name: string | undefined, value: string): string | undefined {
  const token = mayHoldToken(value) ? knownTokens.find(({ pattern }) => pattern.test(value)) : undefined;
  if (token !== undefined) {
    return token.kind;
  }
  if (name === undefined || harmless.test(value)) {
    return undefined;
  }
  if (credentialName.certain.test(name)) {
    return `${value.length} characters under the name of a credential`;
  }
  return credentialName.possible.test(name) && looksRandom(value)
    ? `${value.length} random characters under the name of a credential`
    : undefined;
}
