import { expect, it } from '@jest/globals';
import { loadSources } from '../../src/load/load-sources';
import { repository } from '../helpers/repository';

const problemsOf = (text: string) =>
  loadSources(
    repository({ 'apps/platform.ts': 'export default {};', 'apps/a/project.ts': text }),
    {},
  ).problems.map(({ code, at }) => `${at.file}:${at.line} ${code}`);

it.each([
  ['alone', 'export default {\n  title: "A",\n  __proto__: { services: {} },\n};', 3],
  ['quoted', 'export default { title: "A",\n  "__proto__": 7 };', 2],
  ['after a comment', 'export default {\n  // Why.\n  "__proto__": {},\n};', 3],
])('a field that JavaScript would lose is reported where it stands: %s', (_, text, line) => {
  expect(problemsOf(text)).toEqual([`apps/a/project.ts:${line} lost-field`]);
});

it('texts may say it', () => {
  expect(problemsOf('export default { title: "__proto__", list: ["__proto__", "a: __proto__"] };')).toEqual(
    [],
  );
});
