import type { CelRule, CompactSchema } from '@cdk8s/strict';
import { describe, expect, it } from '@jest/globals';
import { brokenRules } from '../../../src/checks/cel/broken-rules';

function found(schema: CompactSchema, value: unknown): string[] {
  return brokenRules(schema, value).map(({ path, reason }) => `${path.join('.')} ${reason}`);
}

const broken = 'breaks a rule of its kind:';
const withRule = (rule: string, schema: CompactSchema, more: Omit<CelRule, 'rule'> = {}): CompactSchema => ({
  ...schema,
  cel: [{ rule, ...more }],
});

describe('brokenRules', () => {
  it('finds rules in fields, items, values of maps and definitions', () => {
    const short = withRule('self.size() < 3', { type: 'string' });
    const schema: CompactSchema = {
      type: 'object',
      $defs: { Part: withRule('has(self.name)', { type: 'object', properties: { name: short } }) },
      properties: {
        list: { type: 'array', items: { $ref: 'Part' } },
        map: { type: 'object', additionalProperties: short },
      },
    };
    expect(
      found(schema, { list: [{ name: 'ab' }, {}, { name: 'abc' }], map: { a: 'abc', b: 'ab' } }),
    ).toEqual([
      `list.1 ${broken} has(self.name)`,
      `list.2.name ${broken} self.size() < 3`,
      `map.a ${broken} self.size() < 3`,
    ]);
  });

  it('finds rules of a definition that refers to itself', () => {
    const node: CompactSchema = {
      type: 'object',
      properties: { next: { $ref: 'Node' }, size: withRule('self < 3', { type: 'integer' }) },
    };
    const schema: CompactSchema = {
      $defs: { Node: node },
      type: 'object',
      properties: { first: { $ref: 'Node' } },
    };
    expect(found(schema, { first: { size: 1, next: { next: { size: 3 } } } })).toEqual([
      `first.next.next.size ${broken} self < 3`,
    ]);
  });

  it('applies defaults first, also inside of defaults, and runs the rules of what they make', () => {
    const inner: CompactSchema = { type: 'object', properties: { mode: { type: 'string', default: 'A' } } };
    const schema = withRule("self.inner.mode == 'A'", {
      type: 'object',
      properties: { inner: { ...inner, default: {} } },
    });
    expect(found(schema, {})).toEqual([]);
    expect(found(schema, { inner: null })).toEqual([]);
    expect(found(schema, { inner: { mode: 'B' } })).toEqual([` ${broken} self.inner.mode == 'A'`]);
    const fallback = withRule('self > 3', { type: 'integer', default: 2 });
    expect(found({ type: 'object', properties: { size: fallback } }, {})).toEqual([
      `size ${broken} self > 3`,
    ]);
  });

  it.each<[string, CompactSchema, unknown]>([
    ['self == 1', { type: 'integer' }, 1],
    ['type(self) == int', { type: 'int-or-string' }, 8080],
    ['type(self) == string', { type: 'int-or-string' }, '8080'],
    ['type(self) == double', { type: 'number' }, 1],
    [
      "self.all(key, int(key) == 8080) && '8080' in self",
      { type: 'object', additionalProperties: {} },
      { 8080: 1 },
    ],
    ['self.exists_one(x, x == 2)', { type: 'array', items: { type: 'integer' } }, [1, 2, 3]],
    [
      '[has(self.a), has(self.b)].filter(x, x == true).size() <= 1',
      { properties: { a: {}, b: {} } },
      { a: 1 },
    ],
    ["self.substring(7, 8) == '/'", { type: 'string' }, 'unix:///run'],
    ["self.split('/')[0].size() == 1", { type: 'string' }, 'a/bc'],
    ["self.startsWith('a') && self.endsWith('c') && self.contains('b')", { type: 'string' }, 'abc'],
    ["self.matches('^(?i)ab$')", { type: 'string' }, 'AB'],
    ["self.find('[0-9]+') == '42'", { type: 'string' }, 'a42b'],
    ["duration(self) < duration('1ms')", { type: 'string' }, '0.1ms'],
    ["duration(self) == duration('90s')", { type: 'string' }, '1m30s'],
    ["url(self).getScheme() == 'https'", { type: 'string' }, 'HTTPS://acme.example/keys'],
    [
      "url(self).getHost() == 'a.example:80' && url(self).getHostname() == 'a.example'",
      { type: 'string' },
      'http://me@a.example:80/keys?x',
    ],
    [
      "url(self).getPort() == '80' && url(self).getEscapedPath() == '/k'",
      { type: 'string' },
      'http://a:80/k',
    ],
    ["isURL(self) && isURL('/path')", { type: 'string' }, 'oci://ghcr.io/acme/filter:v1'],
    ["!isURL(self) && isURL('http://' + self)", { type: 'string' }, 'ghcr.io/acme/filter:v1'],
    ["!isURL(self) && !isURL('http://a b/') && !isURL('http://a/%zz')", { type: 'string' }, 'localhost:80/x'],
    ["isIP(self) && isIP('::1') && !isIP('1.2.3')", { type: 'string' }, '10.0.0.1'],
    ["isCIDR(self) && isCIDR('fd00::/8') && !isCIDR('10.0.0.1')", { type: 'string' }, '10.0.0.0/8'],
    ["quantity(self).isLessThan(quantity('1Gi')) && isQuantity('5m')", { type: 'string' }, '512Mi'],
    ["quantity(self).compareTo(quantity('1')) == 0 && !isQuantity('1Q')", { type: 'string' }, '1000m'],
    ["quantity(self).isGreaterThan(quantity('-1'))", { type: 'string' }, '0'],
    [
      'self.__namespace__ == self.a__dash__b',
      { properties: { namespace: {}, 'a-b': {} } },
      { namespace: 'x', 'a-b': 'x' },
    ],
    ['!has(self.unlisted)', { type: 'object', open: true, properties: { a: {} } }, { unlisted: 1 }],
    [
      'has(self.list[0].name)',
      { properties: { list: { items: { properties: { name: {} } } } } },
      { list: [{ name: '' }] },
    ],
  ])('understands %s', (rule, schema, value) => {
    expect(found(withRule(rule, schema), value)).toEqual([]);
    expect(found(withRule(`!(${rule})`, schema), value)).toEqual([` ${broken} !(${rule})`]);
  });

  it.each([
    ['a field that is absent', "self.absent == ''"],
    ['a value that cannot be converted', "duration(self.text) > duration('1s')"],
    ['a field of what has no fields', 'has(self.text.name)'],
  ])('refuses, as the API server does, a rule that fails for %s', (_, rule) => {
    const schema = withRule(rule, { type: 'object', properties: { text: { type: 'string' } } });
    expect(found(schema, { text: 'soon' })).toEqual([
      expect.stringContaining(`cannot be judged by a rule of its kind, ${rule}: `),
    ]);
  });

  it('says the message that the rule makes, or else the one that it has, and names the field to blame', () => {
    const schema = (more: Omit<CelRule, 'rule'>) =>
      withRule("self.name == 'a'", { type: 'object', properties: { name: { type: 'string' } } }, more);
    const name = { name: 'b' };
    expect(found(schema({ message: 'must be a' }), name)).toEqual([` ${broken} must be a`]);
    expect(
      found(
        schema({ message: 'must be a', messageExpression: "'not ' + self.name", fieldPath: '.name' }),
        name,
      ),
    ).toEqual([`name ${broken} not b`]);
    expect(found(schema({ message: 'must be a', messageExpression: 'self.absent' }), name)).toEqual([
      ` ${broken} must be a`,
    ]);
  });

  it('runs no rule that compares with the object before, and none on a value that is absent or null', () => {
    const schema: CompactSchema = {
      ...withRule('self == oldSelf', { type: 'object' }),
      properties: { a: withRule('false', { type: 'string', nullable: true }) },
    };
    expect(found(schema, {})).toEqual([]);
    expect(found(schema, { a: null })).toEqual([]);
    expect(found(schema, { a: '' })).toEqual([`a ${broken} false`]);
  });
});
