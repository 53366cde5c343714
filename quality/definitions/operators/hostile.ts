import type { Operator } from '../operator';
import { replacement } from '../replacement';

/** Texts that programs have been broken with, by what they break. */
const texts: Readonly<Record<string, (value: string) => string>> = {
  yaml: () => 'a: b # c',
  newline: (value) => `${value}\nkind: Secret`,
  shell: (value) => `${value}$(reboot)`,
  path: () => '../../../etc/passwd',
  long: (value) => value + 'x'.repeat(5000),
  'look-alike': (value) => value.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter),
  prototype: () => '__proto__',
  empty: () => '',
  blank: (value) => ` ${value} `,
};

/** A text, or the name of something, that is none which a person would write. */
export const hostile: Operator = {
  name: 'hostile text',
  changes: ({ node, path }, text) => {
    if (node.type === 'StringLiteral') {
      return Object.values(texts)
        .map((make) => make(node.value))
        .filter((made) => made !== node.value)
        .map((made) => replacement(node, text, JSON.stringify(made)));
    }
    if (node.type !== 'ObjectProperty') return [];
    return ['__proto__', 'constructor', `${path.at(-1) ?? ''}\nkind: Secret`].map((name) =>
      replacement(node.key, text, JSON.stringify(name), { renamed: path.at(-1) ?? '' }),
    );
  },
};
