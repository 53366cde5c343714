import { yamlString } from './yaml-string';

/** What ends the reading of a text that `toYaml` did not write. */
class ForeignText extends Error {}

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;
const blockHeader = /\|(2?)([-+]?)\n/y;

/** What most scalars and keys are: nothing but letters where a number or a date begins, and no reserved word. */
const plain =
  /^(?:[a-df-zA-DF-Z][\w./-]{5,}|(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-df-zA-DF-Z][\w./-]{0,4})$/i;

/** Where what is nested in a key ends, by the depth of the key: at a line that is not below it. Deeper ones are not worth it. */
const ends = [/\n(?![ \n])/g, /\n(?! {4}|\n)/g, /\n(?! {6}|\n)/g];

/** What was read of texts, by depth and text: equal parts of documents are read once, and then are one and the same. */
export type KnownParts = Map<string, unknown>;

const code = {
  break: 10,
  space: 32,
  quote: 34,
  apostrophe: 39,
  dash: 45,
  colon: 58,
  backslash: 92,
  bar: 124,
};

/**
 * Reads the text that `toYaml` writes, comments before the first document aside, about as fast as JSON. Undefined for
 * every other text, which a library has to read: nothing is guessed.
 *
 * @param known what was read of other texts that have much in common with this one
 */
export function readYaml(text: string, known?: KnownParts): readonly unknown[] | undefined {
  let at = 0;
  while (text[at] === '#') at = endOfLine(text, at) + 1;
  const documents: unknown[] = [];
  const reader = new Reader(text, at, known);
  try {
    do documents.push(reader.document());
    while (reader.next());
  } catch (error) {
    if (error instanceof ForeignText) return undefined;
    throw error;
  }
  return documents;
}

class Reader {
  private readonly text: string;
  private at: number;
  private readonly known: KnownParts | undefined;

  constructor(text: string, at: number, known: KnownParts | undefined) {
    this.text = text;
    this.at = at;
    this.known = known;
  }

  document(): unknown {
    const { text, at } = this;
    if (this.isItem() || this.colon(at) !== -1) return this.collection(0);
    if (text.charCodeAt(at) === code.bar) throw new ForeignText();
    return this.scalar(0);
  }

  /** Whether another document follows. */
  next(): boolean {
    if (this.at === this.text.length) return false;
    if (!this.text.startsWith('---\n', this.at)) throw new ForeignText();
    this.at += 4;
    return true;
  }

  /** Entries at a depth, of which the first is read from where it stands. */
  private collection(depth: number): unknown {
    return this.isItem() ? this.list(depth) : this.mapping(depth);
  }

  private mapping(depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    do {
      const key = this.key();
      // Twice the same, or what no plain field can be: for those who know better.
      if (key === '__proto__' || Object.hasOwn(fields, key)) throw new ForeignText();
      fields[key] =
        this.text.charCodeAt(this.at) === code.break ? this.below(depth + 1) : this.inline(depth + 1);
    } while (this.follows(depth, false));
    return fields;
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    do {
      this.at += 2;
      const nested = this.isItem() || this.colon(this.at) !== -1;
      items.push(nested ? this.collection(depth + 1) : this.scalar(depth + 1));
    } while (this.follows(depth, true));
    return items;
  }

  /** What stands on the lines after its key. */
  private below(depth: number): unknown {
    const { known, at } = this;
    const end = ends[depth - 1];
    if (known === undefined || end === undefined) return this.belowAt(depth);
    end.lastIndex = at + 1;
    const part = `${depth}${this.text.slice(at, end.exec(this.text)?.index)}`;
    const found = known.get(part);
    if (found !== undefined) {
      this.at += part.length;
      return found;
    }
    const read = this.belowAt(depth);
    // Where it ends elsewhere, something follows that the writer would not have written.
    if (this.at === at + part.length) known.set(part, read);
    return read;
  }

  private belowAt(depth: number): unknown {
    this.at += 1;
    if (!this.isEntry(depth)) throw new ForeignText();
    return this.collection(depth);
  }

  /** What stands on the line of its key. */
  private inline(depth: number): unknown {
    if (this.text.charCodeAt(this.at) !== code.space) throw new ForeignText();
    this.at += 1;
    return this.scalar(depth);
  }

  /** Moves to the next entry, if the line is at that depth. */
  private isEntry(depth: number): boolean {
    const { text } = this;
    const start = this.at + depth * 2;
    for (let index = this.at; index < start; index++) {
      if (text.charCodeAt(index) !== code.space) return false;
    }
    const first = text.charCodeAt(start);
    if (start >= text.length || first === code.space || first === code.break) {
      if (start === text.length) return false;
      throw new ForeignText();
    }
    if (depth === 0 && text.startsWith('---\n', start)) return false;
    this.at = start;
    return true;
  }

  /** Whether there is another entry at that depth, which must be of the same kind. */
  private follows(depth: number, item: boolean): boolean {
    if (!this.isEntry(depth)) return false;
    if (this.isItem() !== item) throw new ForeignText();
    return true;
  }

  private isItem(): boolean {
    const { text, at } = this;
    return text.charCodeAt(at) === code.dash && text.charCodeAt(at + 1) === code.space;
  }

  /** Where the key that stands here ends; -1 where there is none. */
  private colon(from: number): number {
    const { text } = this;
    const isQuoted = isQuote(text.charCodeAt(from));
    const start = isQuoted ? this.endOfQuotes(from) + 1 : from;
    for (let index = start; index < text.length; index++) {
      const character = text.charCodeAt(index);
      if (character === code.colon) {
        const after = text.charCodeAt(index + 1);
        if (after === code.space || after === code.break) return index;
      }
      if (isQuoted || character === code.break) return -1;
    }
    return -1;
  }

  private key(): string {
    const end = this.colon(this.at);
    if (end === -1) throw new ForeignText();
    const key = this.string(this.at, end);
    this.at = end + 1;
    return key;
  }

  private scalar(depth: number): unknown {
    const { text } = this;
    const from = this.at;
    const first = text.charCodeAt(from);
    if (first === code.bar) return this.block(depth);
    const end = isQuote(first) ? this.endOfQuotes(from) + 1 : endOfLine(text, from);
    if (text.charCodeAt(end) !== code.break) throw new ForeignText();
    this.at = end + 1;
    const token = text.slice(from, end);
    if (plain.test(token)) return token;
    switch (token) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return null;
      case '[]':
        return [];
      case '{}':
        return {};
      default:
        return decimal.test(token) ? Number(token) : this.string(from, end);
    }
  }

  private string(from: number, end: number): string {
    const { text } = this;
    const token = text.slice(from, end);
    if (plain.test(token)) return token;
    const first = text.charCodeAt(from);
    if (first === code.apostrophe) return token.slice(1, -1);
    if (first === code.quote) {
      try {
        return JSON.parse(token) as string;
      } catch {
        throw new ForeignText();
      }
    }
    // What the writer would not leave bare, some reader takes for something else.
    if (yamlString(token, []) !== token) throw new ForeignText();
    return token;
  }

  private endOfQuotes(from: number): number {
    const { text } = this;
    const quote = text.charCodeAt(from);
    for (let index = from + 1; index < text.length; index++) {
      const character = text.charCodeAt(index);
      if (character === quote) return index;
      if (character === code.break) break;
      if (character === code.backslash && quote === code.quote) index++;
    }
    throw new ForeignText();
  }

  private block(depth: number): string {
    const { text } = this;
    blockHeader.lastIndex = this.at;
    const header = blockHeader.exec(text);
    if (header === null) throw new ForeignText();
    const start = blockHeader.lastIndex;
    const indentation = ' '.repeat(depth * 2);
    let end = start;
    while (end < text.length && (text[end] === '\n' || text.startsWith(indentation, end))) {
      end = endOfLine(text, end) + 1;
      if (depth === 0) break;
    }
    if (depth === 0 || end === start) throw new ForeignText();
    this.at = end;
    const content = text.slice(start + indentation.length, end).replaceAll(`\n${indentation}`, '\n');
    const [, indented, chomping] = header;
    const endsBlank = content.endsWith('\n\n');
    const isWritten =
      endsBlank === (chomping === '+') && (indented === '2' ? content[0] === ' ' : !/^[ \t\n]/.test(content));
    if (!isWritten) throw new ForeignText();
    return chomping === '-' ? content.slice(0, -1) : content;
  }
}

function isQuote(character: number): boolean {
  return character === code.quote || character === code.apostrophe;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
