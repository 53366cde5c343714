import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { markdown } from '../../../../src/review/report/markdown/markdown';
import { marker } from '../../../../src/review/report/markdown/marker';
import type { Section } from '../../../../src/review/section';
import { blank, changeOf, refusal, reviewOf } from '../review-of';

const cpu = (before: unknown, after: unknown) => ({ path: '/spec/cpu', before, after });

const section = (lines: readonly string[], weight: 'security' | 'risk' | 'note' = 'note'): Section => ({
  id: 'access',
  title: 'Access',
  summary: `${lines.length} edges`,
  lines: lines.map((text) => ({ weight, sign: '+', text, objects: [], cluster: undefined })),
  diagrams: [],
});

/** What is left when code is taken out: where markup and HTML have a meaning. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/^(`{3,})(?:diff|mermaid)\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<=(?<!\\)(?:\\\\)*)(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, '');
}

describe('markdown', () => {
  it('begins with what finds it again, and three lines to act on', () => {
    const [first, title, , because, , facts] = markdown(
      reviewOf([changeOf('web', [{ ...cpu('1', '2'), path: '/spec/template/cpu' }])]),
      blank,
    ).split('\n');
    expect(first).toBe(marker);
    expect(title).toBe('### 🟡 Medium risk: shop/web changes in prod');
    expect(because).toMatch(
      /^\*\*Because:\*\* pods of 1 workload restart in production; definitions are in error/,
    );
    expect(facts).toBe('**Clusters:** east · **Restarts:** shop/web · **Objects:** 1 updated');
  });

  it('says that nothing changes', () => {
    const text = markdown(reviewOf([]), blank);
    expect(text).toContain('### ⚪ Nothing changes in any cluster');
    expect(text).not.toContain('<details>');
  });

  it('shows changes that say the same once, and how many differ', () => {
    const changes = ['a1', 'b2', 'c3'].map((name) => changeOf(name, [cpu('1', '2')]));
    const text = markdown(reviewOf([...changes, changeOf('d4', [cpu('1', '3')])]), blank);
    expect(text).toContain(
      '<summary>4 Deployments of shop: the same <code>spec.cpu</code> changed; 1 object differs</summary>',
    );
    expect(text).toContain('In shop/a1, shop/b2, shop/c3 on east\n\n```diff\n@@ spec.cpu @@\n- 1\n+ 2\n```');
    expect(text).toContain('In shop/d4 on east\n\n```diff\n@@ spec.cpu @@\n- 1\n+ 3\n```');
  });

  it('names the author’s line and what it beat', () => {
    const text = markdown(reviewOf([changeOf('web', [cpu('1', '2')])]), {
      ...blank,
      causeOf: () => ({
        place: { file: 'apps/shop/project.ts', line: 7 },
        layer: 'environment',
        beat: [{ layer: 'platform', place: undefined, value: '1' }],
      }),
    });
    expect(text).toContain('@@ spec.cpu @@ apps/shop/project.ts:7 (environment, before platform "1")');
  });

  it('puts findings first, then what is security-relevant, then the rest', () => {
    const review = reviewOf(
      [changeOf('web', [cpu('1', '2')])],
      [refusal('is a trap'), refusal('is fine', { reason: 'agreed', until: '2027-01-01' })],
      [section(['a to b'], 'security'), { ...section(['c to d']), title: 'Order' }],
    );
    const text = markdown(review, blank);
    const places = [
      '⛔ **Refused** dist/a.yaml is a trap',
      '`dist/a.yaml:3:1`',
      '🟨 **Waived** until 2027-01-01: agreed',
      '#### 🔒 Security-relevant\n\n- ➕ a to b',
      '#### Order: 1 edges\n\n- ➕ c to d',
      '#### What changes',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('counts what there is no room for, and says how to see it', () => {
    const changes = Array.from({ length: 3000 }, (_, index) =>
      changeOf(`s${index}`, [{ path: `/spec/field${index}`, before: 'a'.repeat(99), after: 'b' }]),
    );
    const text = markdown(
      reviewOf(changes, [], [section(Array.from({ length: 3000 }, (_, n) => `edge ${n} ${'x'.repeat(80)}`))]),
      blank,
    );
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text).toMatch(
      /\*\*Left out, for want of room:\*\* [\d,]+ lines, ([\d,]+) groups of \1 objects\. All of it: `meshwright review --base main`/,
    );
    const [, left = ''] = /([\d,]+) groups/.exec(text) ?? [];
    expect(
      Number(left.replace(',', '')) + (text.match(/<code>…?[a-z.]*field\d+<\/code>/g)?.length ?? 0),
    ).toBe(3000);
  });

  it('never is longer than a comment may be, whatever is reviewed', () => {
    const long = fc
      .tuple(fc.string({ unit: 'binary' }), fc.nat(40_000))
      .map(([text, times]) => `${text}|`.repeat(Math.ceil(times / (text.length + 1))));
    const field = fc.record({ path: long.map((text) => `/spec/${text}`), before: long, after: long });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(long, fc.array(field, { maxLength: 3 })), { maxLength: 12 }),
        fc.array(long, { maxLength: 12 }),
        fc.array(long, { maxLength: 12 }),
        fc.constantFrom('security' as const, 'risk' as const, 'note' as const),
        (names, reasons, lines, weight) => {
          const review = reviewOf(
            names.map(([name, fields]) => changeOf(name, fields)),
            reasons.map((reason) => refusal(reason, { reason, until: reason })),
            [
              {
                ...section(lines, weight),
                diagrams: lines.map((text) => ({ caption: text, mermaid: text })),
              },
            ],
          );
          const [name = ''] = reasons;
          expect(markdown({ ...review, base: name, head: name }, blank).length).toBeLessThanOrEqual(65_536);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets no value be markup, HTML, a mention, or the end of a block', () => {
    const piece = fc.constantFrom(
      '```',
      '````\n',
      '`',
      '</details>',
      '<script>',
      '<!-- ',
      '-->',
      '\n\n# x',
      '\n- ',
      '[a](http://e.example)',
      '![a](b)',
      '**b**',
      '@team',
      '#1',
      '\u202E',
      '\r\n',
      '\\',
      '&lt;',
      '~~~',
      '|',
      '\u001B[31m',
      'www.e.example',
      '"',
      '$x$',
    );
    const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, value, text) => {
        const review = reviewOf(
          [changeOf(name, [{ path: `/spec/${value}`, before: value, after: `${value}\n${text}` }])],
          [refusal(value, { reason: text, until: name })],
          [
            {
              ...section([text, value], 'security'),
              title: text,
              summary: value,
              diagrams: [{ caption: text, mermaid: value }],
            },
            section([name]),
          ],
        );
        const outside = withoutCode(markdown({ ...review, base: name, head: value }, blank));
        const tags = outside.match(/<[^>]*>?/g) ?? [];
        const ours = /^<(?:!-- meshwright-review --|\/?(?:details|summary|code|sub)|br)>$/;
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
        const count = (tag: string) => tags.filter((one) => one === tag).length;
        expect(count('<details>')).toBe(count('</details>'));
        expect(tags.filter((tag) => tag.includes('meshwright-review'))).toHaveLength(1);
        // In HTML, Markdown has no meaning.
        const inMarkdown = outside.replaceAll(/<summary>.*<\/summary>/g, '');
        expect(inMarkdown).not.toMatch(/@team|(?<!&)#1|(?<!\\)\]\(|(?<!\\)~~|http:\/\/|www\.e/);
        expect(['\u202E', '\u001B', '\r'].filter((one) => outside.includes(one))).toEqual([]);
        // Headings are ours alone.
        expect(outside.match(/^#{1,6} .*/gm)?.filter((line) => /^#+ x/.test(line)) ?? []).toEqual([]);
      }),
      {
        numRuns: 300,
        // Found once: runs of backticks in a name, code beside code, and a backslash before what it would escape.
        examples: [
          '```',
          'a```',
          '`a``b`',
          '`a``',
          '`\\`',
          '\\`',
          '\\|www.e.example',
          '\\|`www.e.example',
        ].flatMap((text): [string, string, string][] => [
          [text, text, text],
          [text, 'x', '`'],
          ['`', text, '\\'],
        ]),
      },
    );
  });
});
