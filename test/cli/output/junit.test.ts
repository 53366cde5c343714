import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from '@jest/globals';
import { junit } from '../../../src/cli/output/junit';
import type { Report } from '../../../src/cli/output/report';

const report = (file: string, over: Partial<Report> = {}): Report => ({
  code: 'broken-yaml',
  severity: 'error',
  file,
  line: 3,
  column: 7,
  what: 'it is broken',
  remedy: 'mend it',
  ...over,
});

const checked = {
  clusters: [{ name: 'east', objects: 1200 }],
  files: 3,
  rules: 5,
  exempted: [],
  problems: [],
};

/** As a reader of XML sees it; what is not well-formed throws. */
function read(reports: readonly Report[]): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const { documentElement } = parser.parseFromString(junit(checked, reports), 'text/xml');
  if (documentElement === null) throw new Error('there is no element');
  return documentElement;
}

const all = (of: Element, name: string): readonly Element[] => [...of.getElementsByTagName(name)];
const attribute = (name: string) => (of: Element) => of.getAttribute(name);

describe('junit', () => {
  it('has a case for each cluster where nothing is wrong: a report without cases counts as broken', () => {
    const root = read([]);
    expect(root.tagName).toBe('testsuites');
    expect(all(root, 'testcase').map(attribute('name'))).toEqual(['east']);
    expect(all(root, 'failure')).toEqual([]);
    expect(all(root, 'system-out')[0]?.textContent).toBe('1,200 objects by 5 rules');
  });

  it('has a suite for each file and in it a case for each code, with all that it found', () => {
    const root = read([
      report('a.yaml'),
      report('a.yaml', { line: 9, what: 'that too', also: 'b.yaml:1:1' }),
      report('a.yaml', { code: 'unknown-kind' }),
      report('b.yaml'),
    ]);
    expect(all(root, 'testsuite').map(attribute('name'))).toEqual(['meshwright check', 'a.yaml', 'b.yaml']);
    expect(all(root, 'testsuite').map(attribute('tests'))).toEqual(['1', '2', '1']);
    expect(all(root, 'testsuite').map(attribute('failures'))).toEqual(['0', '2', '1']);
    expect(root.getAttribute('tests')).toBe('4');
    expect(root.getAttribute('failures')).toBe('3');
    const [, first] = all(root, 'testcase');
    expect(['name', 'classname', 'file'].map((name) => first?.getAttribute(name))).toEqual([
      'broken-yaml',
      'a.yaml',
      'a.yaml',
    ]);
    const [failure] = all(root, 'failure');
    expect(failure?.getAttribute('message')).toBe('it is broken (and 1 more)');
    expect(failure?.getAttribute('type')).toBe('broken-yaml');
    expect(failure?.textContent).toBe(
      'a.yaml:3:7\nit is broken\n→ mend it\n\na.yaml:9:7\nthat too\nsee b.yaml:1:1\n→ mend it',
    );
  });

  it('lets warnings pass, and tells of them', () => {
    const root = read([report('a.yaml', { severity: 'warning' })]);
    expect(root.getAttribute('failures')).toBe('0');
    expect(all(root, 'system-out')[1]?.textContent).toContain('it is broken');
  });

  it.each([
    ['markup', '<b a="1">&amp;</b> ]]> \'"', '<b a="1">&amp;</b> ]]> \'"'],
    ['what XML cannot write', 'a\u0000\u001B[31m\uFFFE\uD800', 'a\\u{0}\\u{1b}[31m\\u{fffe}\\u{d800}'],
    ['letters of all kinds', 'ü→😀', 'ü→😀'],
  ])('keeps %s', (_, what, shown) => {
    const [failure] = all(read([report(what, { what })]), 'failure');
    expect(failure?.getAttribute('message')).toBe(shown);
    expect(failure?.textContent).toContain(shown);
  });
});
