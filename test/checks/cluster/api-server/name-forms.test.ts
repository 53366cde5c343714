import { expect, it } from '@jest/globals';
import { nameForms } from '../../../../src/checks/cluster/api-server/name-forms';

const long = (length: number) => 'a'.repeat(length);

it.each<[form: keyof typeof nameForms, good: readonly string[], bad: readonly string[]]>([
  ['label', ['web', '1-a', long(63)], ['Web', 'web-', 'a.b', '', long(64)]],
  ['service', ['web', long(63)], ['1-a', 'Web', long(64)]],
  ['subdomain', ['web', 'a.b-c', long(253)], ['a..b', '.a', 'a_b', long(254)]],
  ['owner', ['web.v1', long(52)], [long(53)]],
  ['port', ['http', 'grpc-web', 'a', '80a'], ['80', 'a--b', '-a', 'Http', long(16)]],
  ['key', ['app', 'mesh.example/App_1', 'A'], ['a/b/c', '/app', 'Mesh.example/app', 'app-', long(64)]],
  ['labelValue', ['', 'v1.2_3', long(63)], ['-v1', 'v1.', 'a b', long(64)]],
  ['file', ['a', '.env', 'a..b', long(253)], ['', '.', '..', '..a', 'a/b', long(254)]],
  ['variable', ['PATH', 'a.b', '1 2'], ['', 'a=b', 'ä']],
])('tells a good %s from a bad one', (form, good, bad) => {
  expect(good.filter((text) => !nameForms[form].fits(text))).toEqual([]);
  expect(bad.filter((text) => nameForms[form].fits(text))).toEqual([]);
});
