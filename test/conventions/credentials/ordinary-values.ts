import fc from 'fast-check';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const word = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));
const words = (separator: string) =>
  fc
    .array(fc.oneof(word, fc.nat({ max: 9999 }).map(String)), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(separator));

/** Values that no reviewer would stop at, whatever the name. */
export const ordinaryValues = fc.oneof(
  fc.uuid(),
  hex(64).map((digest) => `registry.example.com/team/app:1.2.3@sha256:${digest}`),
  fc
    .tuple(word, word, fc.nat({ max: 65535 }), words('/'))
    .map(([host, domain, port, path]) => `https://${host}.${domain}:${port}/${path}`),
  fc.tuple(word, words('/')).map(([user, path]) => `ssh://${user}@git.example.com/${path}`),
  words('/').map((path) => `/${path}`),
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  words('-'),
  words('_'),
  words('.'),
  words(', '),
  fc
    .tuple(fc.nat({ max: 999 }), fc.constantFrom('s', 'ms', 'Mi', 'Gi', '%'))
    .map(([count, unit]) => `${count}${unit}`),
  fc.tuple(word, word).map(([name, fallback]) => `\${${name}:${fallback}}`),
  word.map((name) => `postgres://${name}:\${PASSWORD}@db/orders`),
);
