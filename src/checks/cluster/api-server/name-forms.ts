/** A form of names: whether a text has it, and what people call it. */
export interface NameForm {
  readonly fits: (text: string) => boolean;
  readonly words: string;
}

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const qualified = /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/;
const longestSubdomain = 253;

const isSubdomain = (text: string): boolean => text.length <= longestSubdomain && subdomain.test(text);

/** The forms of names that Kubernetes knows (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
export const nameForms = {
  label: {
    fits: (text) => label.test(text),
    words: 'a label of DNS: up to 63 lower-case letters, digits and `-`',
  },
  service: {
    fits: (text) => label.test(text) && /^[a-z]/.test(text),
    words: 'a label of DNS that begins with a letter: up to 63 lower-case letters, digits and `-`',
  },
  subdomain: {
    fits: isSubdomain,
    words: 'a name of DNS: up to 253 lower-case letters, digits, `-` and `.`',
  },
  /** What the controller appends has to fit in a label. */
  owner: {
    fits: (text) => isSubdomain(text) && text.length <= 52,
    words: 'a name of DNS of at most 52 characters: what is appended for its pods must fit in a label',
  },
  port: {
    fits: (text) => /^[a-z0-9]([a-z0-9]|-(?!-)){0,13}[a-z0-9]$|^[a-z]$/.test(text) && /[a-z]/.test(text),
    words: 'the name of a port: up to 15 lower-case letters, digits and single `-`, with at least one letter',
  },
  key: {
    fits: (text) => {
      const slash = text.indexOf('/');
      return qualified.test(text.slice(slash + 1)) && (slash < 0 || isSubdomain(text.slice(0, slash)));
    },
    words: 'a key: `name` or `domain/name`, the name of up to 63 letters, digits, `-`, `_` and `.`',
  },
  labelValue: {
    fits: (text) => text === '' || qualified.test(text),
    words:
      'a value of a label: up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends',
  },
  file: {
    fits: (text) => /^[-\w.]{1,253}$/.test(text) && text !== '.' && !text.startsWith('..'),
    words: 'the name of a file: up to 253 letters, digits, `-`, `_` and `.`',
  },
  /** As relaxed since 1.30 (https://kep.k8s.io/4369). */
  variable: {
    fits: (text) => /^[ -<>-~]+$/.test(text),
    words: 'the name of a variable: printable characters of ASCII without `=`',
  },
} as const satisfies Readonly<Record<string, NameForm>>;
