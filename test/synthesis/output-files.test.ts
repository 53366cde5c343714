import { expect, it } from '@jest/globals';
import { outputFiles } from '../../src/synthesis/output-files';

it('renders files again together, when one is asked for, and holds them until all were', () => {
  let rendered = 0;
  const again = () => {
    rendered += 1;
    return new Map([
      ['a', 'A'],
      ['b', 'B'],
    ]);
  };
  const files = outputFiles({ a: '1', b: '2' }, again);
  const textOf = (path: string) => files.get(path)?.bytes().toString();
  expect([...files].map(([path, { digest }]) => [path, digest])).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(rendered).toBe(0);
  expect([textOf('b'), textOf('b'), textOf('a')]).toEqual(['B', 'B', 'A']);
  expect(rendered).toBe(1);
  expect(textOf('a')).toBe('A');
  expect(rendered).toBe(2);
});
