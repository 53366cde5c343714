import type * as Yaml from 'yaml';
import type { Position } from './locate';

/** Where the field at a path of a YAML file stands, or the nearest thing around it that is there. */
export function locateYaml(text: string, path: readonly (string | number)[]): Position | undefined {
  const { LineCounter, parseDocument } = require('yaml') as typeof Yaml;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter });
  for (let length = path.length; length > 0; length -= 1) {
    const around: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = (around as Partial<Yaml.YAMLMap<Yaml.Scalar>> | undefined)?.items?.find(
      ({ key }) => key?.value === path[length - 1],
    );
    if (pair?.key.range != null) {
      const { line, col: column } = lineCounter.linePos(pair.key.range[0]);
      return { line, column };
    }
  }
  return undefined;
}
