import { findCredential } from './find-credential';

/** Arguments that hold a credential, by position: `--flag=value`, a flag before its value, or a bare token. */
export function findInArguments(
  words: readonly string[],
): readonly { readonly index: number; readonly name: string; readonly hint: string }[] {
  return words.flatMap((word, index) => {
    const [, flag, own] = /^-{1,2}([\w.-]+)=(.*)$/s.exec(word) ?? [];
    const before = /^-{1,2}([\w.-]+)$/.exec(words[index - 1] ?? '')?.[1];
    const isFlag = word.startsWith('-');
    const name = flag ?? (isFlag ? undefined : before);
    const hint = findCredential(name?.replaceAll(/[.-]/g, '_'), own ?? word);
    return hint === undefined ? [] : [{ index, name: name ?? `argument ${index + 1}`, hint }];
  });
}
