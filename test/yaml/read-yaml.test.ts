import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../../src/yaml/read-yaml';
import { toYaml } from '../../src/yaml/to-yaml';
import { nastyStrings } from './nasty-strings';

const text = fc.oneof(
  fc.constantFrom(...nastyStrings),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab01.:-+_ \t\n#"\'|>x~=<{}[],&*!%@`?\\') }),
  fc.array(fc.constantFrom(...nastyStrings), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')),
);
const key = text.filter((name) => name !== '__proto__' && name.length < 500);
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

describe('readYaml', () => {
  it('reads back what toYaml writes', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (documents) => {
        expect(readYaml(toYaml(documents))).toEqual(documents);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps every nasty string in every place', () => {
    for (const nasty of nastyStrings.filter((name) => name !== '__proto__')) {
      const places = [
        nasty,
        { [nasty]: nasty, list: [nasty, [nasty], { [nasty]: [nasty] }] },
        [nasty],
        [[nasty]],
      ];
      expect(readYaml(toYaml(places))).toEqual(places);
    }
  });

  it('reads the same whatever it knows of other texts, and what is alike only once', () => {
    const field = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 3 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(field, field, field, (one, other, third) => {
        const known = new Map<string, unknown>();
        for (const documents of [[one, third], [other], [one, other]]) {
          const written = toYaml(documents);
          expect(readYaml(written, known)).toEqual(readYaml(written));
        }
      }),
      { numRuns: 200 },
    );
    const known = new Map<string, unknown>();
    const read = (text: string) => readYaml(text, known)?.[0] as { a: { b: object } };
    const first = read('a:\n  b:\n    c: 1\n  d: 1\n');
    const second = read('a:\n  b:\n    c: 1\n  d: 2\n');
    expect(second).toEqual({ a: { b: { c: 1 }, d: 2 } });
    expect(second.a.b).toBe(first.a.b);
  });

  it('passes over the comments before the first document', () => {
    expect(readYaml('# Generated\n# by hand\na: 1\n---\nb: 2\n')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it.each([
    ['a comment', 'a: 1 # one\n'],
    ['a comment between', 'a: 1\n# two\nb: 2\n'],
    ['another indentation', 'a:\n    b: 1\n'],
    ['a list that is not indented', 'a:\n- 1\n'],
    ['flow style', 'a: {b: 1}\n'],
    ['an anchor', 'a: &a 1\nb: *a\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a folded block', 'a: >\n  b\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a word of YAML 1.1', 'a: yes\n'],
    ['a number of YAML 1.1', 'a: 0o7\n'],
    ['no value', 'a:\n'],
    ['a blank line', 'a: 1\n\nb: 2\n'],
    ['no line break at the end', 'a: 1'],
    ['a marker at the start', '---\na: 1\n'],
    ['a merge key', '<<: 1\n'],
  ])('leaves %s to a library', (_name, foreign) => {
    expect(readYaml(foreign)).toBeUndefined();
  });

  it('reads any text as a library does, or not at all', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '- ', '  - ', '    - '),
        fc.constantFrom('a: ', 'b:', 'c: |', 'd: |-', '"e": ', '', '- '),
        fc.constantFrom('1', 'x', '"y"', "'z'", '[]', '{}', '', 'x: y', 'x # y', '~'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const written = `${lines.join('\n')}\n`;
        const read = readYaml(written);
        if (read === undefined) return;
        const documents = [...parseAllDocuments(written)];
        expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
        expect(read).toEqual(documents.map((document) => document.toJS() as unknown));
      }),
      { numRuns: 5_000 },
    );
  });
});
