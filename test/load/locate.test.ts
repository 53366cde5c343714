import { describe, expect, it } from '@jest/globals';
import { locate } from '../../src/load/locate';

const definition = `import { defineProject, java } from 'meshwright';

const common = { env: { A: '1' }, scale: 2 };
const calls = ['one',
  'two'];

export default defineProject({
  title: 'Shop',
  services: {
    api: {
      ...common,
      runtime: java(17),
      'ports': { http: 8080 },
      calls,
    },
    web: withDefaults({
      scale: { min: 1, max: 0 },
    }),
  },
  extend(chart) {},
} satisfies object);
`;

const lineOf = (...path: (string | number)[]) => locate(definition, path)?.line;

describe('locate', () => {
  it('finds a field, quoted or not', () => {
    expect(lineOf('title')).toBe(8);
    expect(lineOf('services', 'api', 'ports', 'http')).toBe(13);
    expect(locate(definition, ['services', 'api', 'ports', 'http'])?.column).toBe(18);
  });

  it('follows constants, spreads, lists and calls of helpers', () => {
    expect(lineOf('services', 'api', 'env', 'A')).toBe(3);
    expect(lineOf('services', 'api', 'calls', 1)).toBe(5);
    expect(lineOf('services', 'web', 'scale', 'max')).toBe(17);
    expect(lineOf('extend')).toBe(20);
  });

  it('falls back to what is around a field that cannot be found', () => {
    expect(lineOf('services', 'web', 'nowhere', 'deep')).toBe(16);
    expect(lineOf('nowhere')).toBe(7);
  });

  it('goes into constants, and to those that are one value', () => {
    const text = `const size = '5G';
const bank = external('bank', {
  port: 1,
});
const both = ['a', 'b'];
export default {
  size,
  calls: [
    ...both, bank],
  runtime: java(17, {
    vm: 1 }),
};`;
    const line = (...path: (string | number)[]) => locate(text, path)?.line;
    expect(line('size')).toBe(1);
    expect(line('calls', 1)).toBe(5);
    expect(line('calls', 2)).toBe(9);
    expect(line('calls', 2, 'port')).toBe(3);
    // What a helper was given by its place.
    expect(line('calls', 2, 'external')).toBe(2);
    // What a helper puts deeper.
    expect(line('runtime', 'options', 'vm')).toBe(11);
  });

  it('reads JSON', () => {
    expect(locate('{\n  "api": {\n    "tag": "1"\n  }\n}\n', ['api', 'tag'])).toEqual({ line: 3, column: 5 });
  });

  it('says nothing about a file that is no program or has no definition', () => {
    expect(locate('export default {', ['a'])).toBeUndefined();
    expect(locate('const a = 1;', ['a'])).toBeUndefined();
  });
});
