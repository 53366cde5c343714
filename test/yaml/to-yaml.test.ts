import { describe, expect, it } from '@jest/globals';
import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { toYaml } from '../../src/yaml/to-yaml';
import { nastyStrings } from './nasty-strings';

const versions = ['1.1', '1.2'] as const;

function read(text: string, version: (typeof versions)[number]): unknown[] {
  return [...parseAllDocuments(text, { version })].map((document) => {
    expect(document.errors).toEqual([]);
    expect(document.warnings).toEqual([]);
    return document.toJS() as unknown;
  });
}

const text = fc.oneof(
  fc.constantFrom(...nastyStrings),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab01.:-+_ \t\n#"\'|>x~=<{}[],&*!%@`?\\') }),
  fc.array(fc.constantFrom(...nastyStrings), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')),
);
// A parser makes `__proto__` a field, and an object literal does not.
const key = text.filter((name) => name !== '__proto__');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('toYaml', () => {
  it('puts a comment before the first document only', () => {
    expect(toYaml([{ a: 1 }, { b: 2 }], '# from somewhere\n')).toBe('# from somewhere\na: 1\n---\nb: 2\n');
  });

  it.each(versions)('writes what a reader of YAML %s reads back', (version) => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (documents) => {
        expect(read(toYaml(documents), version)).toEqual(documents);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(versions)('keeps every nasty string in every place, for YAML %s', (version) => {
    for (const nasty of nastyStrings) {
      const places = [
        nasty,
        { [nasty]: nasty, list: [nasty, [nasty], { [nasty]: [nasty] }] },
        [nasty],
        [[nasty]],
      ];
      expect(read(toYaml(places), version)).toEqual(places);
    }
  });

  it('quotes the words, numbers and dates of all readers, also as keys', () => {
    const quoted = [
      'y',
      'no',
      'Off',
      '~',
      'null',
      '0o7',
      '0X1F',
      '1_000',
      '-_1',
      '12:30',
      '1e3',
      '.5',
      '<<',
      '=',
    ];
    for (const word of [
      ...quoted,
      '2001-01-01',
      '2001-1-1 1:2:3',
      '',
      ' a',
      'a ',
      '- a',
      'a: b',
      '---',
      '%x',
    ]) {
      expect(toYaml([{ [word]: word }])).toBe(`"${word}": "${word}"\n`);
    }
  });

  it('leaves plain what every reader takes for a string', () => {
    const plain = [
      '10.0.0.1',
      '10.0.0.1:53',
      '100m',
      '1Gi',
      'v1',
      '1.2.3',
      'nO',
      'http://a/b?c#d',
      "it's",
      'a"b',
    ];
    for (const word of [...plain, '-a', 'a,b', '25%', '0.1s', 'sha256:1e5', '-----BEGIN', 'é', '😀']) {
      expect(toYaml([[word]])).toBe(`- ${word}\n`);
    }
  });

  it('gives a float the point that YAML 1.1 asks for', () => {
    expect(toYaml([[1e21, -1e-7, 1.5e300, -0, 0.1]])).toBe('- 1.0e+21\n- -1.0e-7\n- 1.5e+300\n- -0\n- 0.1\n');
  });

  it('escapes what an editor or a YAML 1.1 reader would take for a line break', () => {
    expect(toYaml([['a\u2028b', 'a\u0085b', 'a\r\nb', '\ufeff', '\u007f']])).toBe(
      String.raw`- "a\u2028b"` +
        '\n' +
        String.raw`- "a\u0085b"` +
        '\n' +
        String.raw`- "a\r\nb"` +
        '\n' +
        String.raw`- "\ufeff"` +
        '\n' +
        String.raw`- "\u007f"` +
        '\n',
    );
  });

  it('quotes tabs, which not every reader takes in a plain scalar', () => {
    expect(toYaml([{ 'a\tb': 'a\tb' }])).toBe(String.raw`"a\tb": "a\tb"` + '\n');
  });

  it('writes shared references out', () => {
    const shared = { a: ['b'] };
    expect(toYaml([{ one: shared, two: shared }, shared])).toBe(
      'one:\n  a:\n    - b\ntwo:\n  a:\n    - b\n---\na:\n  - b\n',
    );
  });

  it('leaves out undefined fields, and keeps empty collections in line', () => {
    expect(toYaml([{ a: undefined, b: {}, c: [], d: { e: undefined }, f: [{}, []] }, {}, []])).toBe(
      'b: {}\nc: []\nd: {}\nf:\n  - {}\n  - []\n---\n{}\n---\n[]\n',
    );
    expect(toYaml([])).toBe('');
  });

  it('uses a `?` for a key that is too long for a simple key', () => {
    const long = 'k'.repeat(2_000);
    const documents = [{ [long]: { a: [1] }, [`${long}2`]: 'b\nc', [`${long}3`]: 1 }];
    for (const version of versions) expect(read(toYaml(documents), version)).toEqual(documents);
  });

  it('writes the text of cdk8s for ordinary manifests', () => {
    expect(toYaml(manifests)).toBe(Yaml.stringify(...manifests));
  });

  it('writes the text of cdk8s where that is safe', () => {
    const holder = (text: string) => ({ a: { [text]: [text] } });
    const same = (text: string) => toYaml([holder(text)]) === Yaml.stringify(holder(text));
    const ambiguous = ['<<', '=', '0o7', '-0o7', '0X1F', '0B1', '-_1', '+', '---', '--- a', '...', '... a'];
    expect(nastyStrings.filter((text) => !text.includes('\n') && isAscii(text) && !same(text))).toEqual(
      ambiguous,
    );
    const blocks = [
      'a\nb',
      'a\nb\n',
      'a\n\nb',
      'a\nb\n\n',
      'a\nb\n\n\n',
      '  a\nb',
      ' a\n  b\n',
      'a\n\tb',
      'a\nb ',
    ];
    expect(
      [...blocks, 'a\n ', '# a\nb\n', '---\na', 'a\n...\n', 'a\n%b\n'].filter((text) => !sameValue(text)),
    ).toEqual([]);
  });

  class Point {
    readonly x = 1;
  }
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  it.each<[unknown, string]>([
    [{ spec: { run: () => 1 } }, '[0].spec.run: a function is not plain data'],
    [{ a: [1, Symbol('s')] }, '[0].a[1]: Symbol(s) is not plain data'],
    [{ 'a.b/c': { p: new Point() } }, '[0]["a.b/c"].p: an instance of Point is not plain data'],
    [{ at: new Date(0) }, '[0].at: an instance of Date is not plain data'],
    [{ map: new Map() }, '[0].map: an instance of Map is not plain data'],
    [{ a: [undefined] }, '[0].a[0]: undefined is not plain data'],
    [undefined, '[0]: undefined is not plain data'],
    [{ n: Number.NaN }, '[0].n: NaN is not plain data'],
    [{ n: -Infinity }, '[0].n: -Infinity is not plain data'],
    [{ n: 1n }, '[0].n: 1n is not plain data'],
    [{ s: 'a\ud800' }, '[0].s: half of a surrogate pair is not text'],
    [circle, 'contains itself, or is too deep'],
  ])('refuses what JSON cannot express: %#', (document, message) => {
    expect(() => toYaml([document])).toThrow(TypeError);
    expect(() => toYaml([document])).toThrow(message);
  });
});

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

// Not as a key: cdk8s escapes spaces before a line break there.
function sameValue(text: string): boolean {
  return toYaml([{ a: [text], b: text }]) === Yaml.stringify({ a: [text], b: text });
}

const manifests = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      annotations: { checksum: '1e5', json: '{"a": 1}', said: `"it's"`, port: '8080' },
      labels: { 'app.kubernetes.io/name': 'orders', 'app.kubernetes.io/version': '1.27' },
      name: 'orders',
    },
    spec: {
      replicas: 2,
      template: {
        spec: {
          containers: [
            {
              args: ['--a=b', '-v', 'x: y', '*', '', 'on', 'a #b'],
              command: ['sh', '-c', 'set -e\n\nif true; then\n  echo "a"  \nfi\n'],
              image: 'registry/orders@sha256:0123',
              ports: [{ containerPort: 8080, name: 'http' }],
              resources: { limits: {}, requests: { cpu: '100m', memory: '1Gi' } },
              securityContext: { capabilities: { drop: ['ALL'] }, privileged: false },
            },
          ],
          volumes: [
            { emptyDir: {}, name: 'tmp' },
            { configMap: { name: 'n' }, name: 'no' },
          ],
        },
      },
    },
  },
  {
    apiVersion: 'v1',
    data: {
      'a.yaml': 'a:\n  - b\n',
      'keep.txt': 'a\n\n\n',
      'strip.txt': '  indented\nb',
      'tabs.txt': 'a\tb\n\tc\n',
      'marker.yaml': '---\na: 1\n...\n% b\n',
      empty: '',
      regex: '^a{1,2}: $',
    },
    kind: 'ConfigMap',
    metadata: { name: 'files' },
  },
];
