import type * as Yaml from 'yaml';

/** A key and its value as they stand in the text of a lock; ends are exclusive. */
export interface Field {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

/** An image in the text of a lock. */
export interface Entry extends Field {
  /** Within braces, as all of JSON, or by indentation. */
  readonly flow: boolean;
  readonly fields: readonly Field[];
}

/** The images of a valid lock and where they stand. JSON is read as the YAML that it is. */
export function lockEntries(text: string): readonly Entry[] {
  const { isMap, parseDocument } = require('yaml') as typeof Yaml;
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  if (!isMap(contents)) return [];
  return contents.items.map((pair) => {
    const { value } = pair;
    return {
      ...toField(pair),
      flow: isMap(value) && value.flow === true,
      fields: isMap(value) ? value.items.map(toField) : [],
    };
  });
}

function toField({ key, value }: Yaml.Pair): Field {
  const [keyStart = 0, keyEnd = 0] = (key as Yaml.Scalar).range ?? [];
  const [start = keyEnd, end = keyEnd] = (value as Yaml.Node | null)?.range ?? [];
  return { key: String((key as Yaml.Scalar).value), keyStart, keyEnd, start, end };
}
