import { credentialName } from './credential-name';
import { knownTokens } from './known-tokens';
import { looksRandom } from './looks-random';
import { mayHoldToken } from './may-hold-token';

/** `name: value`, `name = value` or `"name": "value"`, as configuration files of most kinds have it. */
const setting = /^\s*(?:export\s+)?["']?([\w.-]+)["']?\s*[:=]\s*["']?([^"'\s,;]+)["']?[,;]?\s*$/;

/**
 * The first credential in the text of a file, and its line. A name alone accuses nobody here: what stands in a
 * file is as often a placeholder that the application fills.
 */
export function findInText(text: string): { readonly line: number; readonly hint: string } | undefined {
  const mayHold = mayHoldToken(text);
  if (!mayHold && !credentialName.possible.test(text)) return undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const token = mayHold ? knownTokens.find(({ pattern }) => pattern.test(line)) : undefined;
    if (token !== undefined) {
      return { line: index + 1, hint: token.kind };
    }
    const [, name, value] = setting.exec(line) ?? [];
    if (
      name !== undefined &&
      value !== undefined &&
      credentialName.possible.test(name) &&
      looksRandom(value)
    ) {
      return { line: index + 1, hint: `${value.length} random characters under the name ${name}` };
    }
  }
  return undefined;
}
