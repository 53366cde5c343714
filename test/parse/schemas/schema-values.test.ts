import { describe, expect, it } from '@jest/globals';
import { values } from '../../../src/parse/schemas/schema-values';

const takes = (kind: keyof typeof values, value: unknown) => values[kind].safeParse(value).success;

describe.each<[keyof typeof values, readonly unknown[], readonly unknown[]]>([
  ['text', ['Shop', '商店', 'a  b'], ['', ' a', 'a ', 'a\nb', 'a\u2028b', 'a\u0000', 'x'.repeat(501)]],
  ['prose', ['a\nb', ' '], ['', 7]],
  ['object', ['letsencrypt', 'a.b-c', '0'], ['__proto__', 'A', '-a', 'a..b', 'a b', 'a'.repeat(254)]],
  ['duration', ['2s', '500ms', '99999h'], ['2', '2 s', '99999999999s', '1d']],
  ['bytes', ['512Mi', '1.5Gi'], ['512m', '512MB', '512', '99999999999Gi']],
  ['count', [0, 2_147_483_647], [-1, 1.5, 1e12, Number.NaN]],
  ['positive', [1], [0, 1e12]],
  ['labelValue', ['payments', 'Team_7.a'], ['', 'a b', '-a', 'a:b', '../..', 'a'.repeat(64)]],
  ['diskSize', ['40GB'], ['40B', '40Gi']],
  [
    'cidr',
    ['10.0.0.0/8', '0.0.0.0/0', '192.0.2.1/32'],
    ['10.0.0.0/33', '10.0.0/8', '256.0.0.0/8', '10.0.0.0.0/8'],
  ],
  ['directory', ['/', '/opt/a-b_c.d'], ['/a b', 'a', '/a:b', '/a$(reboot)', `/${'x'.repeat(300)}`]],
  ['urlPath', ['/', '/health', '/a$b'], ['/аpi', '/a b', '/a?b', '/a#b']],
  [
    'email',
    ['team@example.com'],
    ['team', 'teаm@example.com', 'a@b\nkind: Secret', `${'x'.repeat(300)}@a.b`],
  ],
  ['url', ['https://a.example/b', 'ssh://git@a.example'], ['https://аcme.example', 'https://a b', 'ftp://a']],
])('%s', (kind, right, wrong) => {
  it.each(right)('can be %j', (value) => {
    expect(takes(kind, value)).toBe(true);
  });

  it.each(wrong)('cannot be %j', (value) => {
    expect(takes(kind, value)).toBe(false);
  });
});
