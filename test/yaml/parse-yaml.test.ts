import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../src/yaml/parse-yaml';

describe('parseYaml', () => {
  it.each([
    ['what the writer wrote', 'a: 1\n---\nb: 2\n'],
    ['what anybody wrote', '---\na: 1 # one\n---\n---\n{b: 2}\n'],
  ])('reads %s', (_name, text) => {
    expect(parseYaml(text)).toEqual({ documents: [{ a: 1 }, { b: 2 }], errors: [] });
  });

  it('says where a text is broken', () => {
    expect(parseYaml('a: 1\nb: [1\n').errors).toMatchObject([{ line: 3 }]);
  });

  it('refuses aliases that grow without end', () => {
    const names = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const text = names.map((name, index) =>
      index === 0 ? `${name}: &${name} [x, x]` : `${name}: &${name} [*a${index - 1}, *a${index - 1}]`,
    );
    expect(parseYaml(`${text.join('\n')}\n`)).toMatchObject({ documents: [], errors: [{ line: 1 }] });
  });
});
