/** An element of XML 1.0, with its attributes and what is in it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: string | readonly Xml[];
}

/** An element as text, indented where it holds elements. */
export function xml({ name, attributes, content }: Xml, depth = 0): string {
  const indentation = '  '.repeat(depth);
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  const open = `${indentation}<${name}${written}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === 'string') return `${open}>${escape(content)}</${name}>\n`;
  return `${open}>\n${content.map((one) => xml(one, depth + 1)).join('')}${indentation}</${name}>\n`;
}

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- these are what must not get through
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string =>
  text
    .replaceAll(unwritable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
    // A reader makes a space of them where they stand in an attribute, and drops them elsewhere.
    .replaceAll('\r', '&#13;');
