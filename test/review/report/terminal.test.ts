import { describe, expect, it } from '@jest/globals';
import { terminal } from '../../../src/review/report/terminal';
import { blank, changeOf, refusal, reviewOf } from './review-of';

const plain = (text: string) => text;
const paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
const shown = (...args: Parameters<typeof reviewOf>) =>
  terminal(reviewOf(...args), { ...blank, paint, width: 60 });

describe('terminal', () => {
  it('begins with what a person acts on, and shows every change', () => {
    const changes = Array.from({ length: 9 }, (_, index) =>
      changeOf(`web${index}`, [{ path: '/spec/replicas', before: index, after: index + 1 }]),
    );
    const text = shown(changes, [refusal('is a trap')]);
    expect(text).toMatch(/^high risk {2}9 services of shop change in prod\n {2}Clusters: east\n/);
    expect(text).toContain('dist/a.yaml:3:1  refused blocked-path\n  dist/a.yaml is a trap');
    expect(text).toContain('9 Deployments of shop: spec.replicas, to 9 different values  9 objects');
    expect(text).toContain('  @@ spec.replicas @@\n  - 0\n  + 1\n');
  });

  it('breaks sentences, and lets no value command the terminal', () => {
    const text = shown(
      [changeOf('web', [{ path: '/spec/a', before: 'x', after: 'y\u001B[2J\u202E' }])],
      [refusal(`${'is not what anybody would want to see there '.repeat(5)}\u001B[31m`)],
    );
    expect(['\u001B', '\u202E'].filter((one) => text.includes(one))).toEqual([]);
    expect(text).toContain(String.raw`y\u{1b}[2J\u{202e}`);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
  });
});
