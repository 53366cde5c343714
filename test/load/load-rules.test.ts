import { expect, it } from '@jest/globals';
import * as api from '../../src/index';
import { loadRules } from '../../src/load/load-rules';
import { repository } from '../helpers/repository';

it('reads each file of the folder, by name, and no folder below it', () => {
  const root = repository({
    'apps/rules/b.ts': 'import { one } from "./shared/one"; export default { one };',
    'apps/rules/a.ts': 'export default 1;',
    'apps/rules/types.d.ts': 'export {};',
    'apps/rules/notes.md': '',
    'apps/rules/shared/one.ts': 'export const one = 1;',
    // A rule, and no project that is called rules.
    'apps/rules/project.ts': 'export default 2;',
  });
  expect(loadRules(root, api)).toMatchObject({
    rules: [
      { name: 'a', file: 'apps/rules/a.ts', definition: 1 },
      { name: 'b', definition: { one: 1 } },
      { name: 'project', definition: 2 },
    ],
    problems: [],
  });
});

it('keeps what is sound beside what is broken', () => {
  const root = repository({
    'apps/rules/broken.ts': 'export default {',
    'apps/rules/empty.ts': 'export {};',
    'apps/rules/sound.ts': 'export default 1;',
  });
  const { rules, problems } = loadRules(root, api);
  expect(rules.map(({ name }) => name)).toEqual(['sound']);
  expect(problems.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    'broken-definition apps/rules/broken.ts',
    'no-definition apps/rules/empty.ts',
  ]);
});

it('has nothing to say where there is no folder of rules', () => {
  expect(loadRules(repository({}), api)).toMatchObject({ rules: [], problems: [] });
});
