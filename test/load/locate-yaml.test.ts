import { expect, it } from '@jest/globals';
import { locateYaml } from '../../src/load/locate-yaml';

const text = '# note\napi:\n  tag: 1\nreviews/v1:\n  tag: 2\n';

it('finds the line of a field, or of what is around one that is not there', () => {
  expect(locateYaml(text, ['api', 'tag'])).toEqual({ line: 3, column: 3 });
  expect(locateYaml(text, ['reviews/v1', 'digest'])).toEqual({ line: 4, column: 1 });
});

it('finds nothing where there is nothing', () => {
  expect(locateYaml(text, ['web'])).toBeUndefined();
  expect(locateYaml('', ['web'])).toBeUndefined();
});
