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

  it('reads JSON', () => {
    expect(locate('{\n  "api": {\n    "tag": "1"\n  }\n}\n', ['api', 'tag'])).toEqual({ line: 3, column: 5 });
  });

  it('says nothing about a file that is no program or has no definition', () => {
    expect(locate('export default {', ['a'])).toBeUndefined();
    expect(locate('const a = 1;', ['a'])).toBeUndefined();
  });
});
