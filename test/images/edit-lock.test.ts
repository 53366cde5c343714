import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { editLock } from '../../src/images/edit-lock';
import type { Image } from '../../src/model/image';

const digest = (character: string) => `sha256:${character.repeat(64)}`;
const image = (tag: string, over: Partial<Image> = {}): Image => ({
  repository: 'registry.test.example/shop/cart',
  tag,
  digest: undefined,
  ...over,
});

const json = `{
  "cart": {
    "repository": "registry.test.example/shop/cart",
    "tag": "1.0.0"
  },
  "web/v1": { "repository": "registry.test.example/shop/web", "tag": "7", "digest": "${digest('a')}" }
}
`;

const yaml = `# Written by Flux.
cart:
  repository: registry.test.example/shop/cart # {"$imagepolicy": "flux-system:cart:name"}
  tag: 1.0.0  # {"$imagepolicy": "flux-system:cart:tag"}

web/v1:
  repository: 'registry.test.example/shop/web'
  tag: '7'
  digest: ${digest('a')} # {"$imagepolicy": "flux-system:web:digest"}
`;

/** Lines that one text has and the other has not. */
const changed = (before: string, after: string) => {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line));
};

describe('editLock', () => {
  it('changes one line of JSON for a new tag, and keeps all else', () => {
    const after = editLock(json, new Map([['cart', image('1.0.1')]]));
    expect(after).toBe(json.replace('1.0.0', '1.0.1'));
  });

  it('changes one line of YAML for a new tag, with the markers of Flux as they were', () => {
    const after = editLock(yaml, new Map([['cart', image('1.10')]]));
    expect(after).toBe(yaml.replace('1.0.0', '1.10'));
  });

  it('adds a digest where there was none, in the style of its entry', () => {
    const wanted = new Map([['cart', image('1.0.0', { digest: digest('b') })]]);
    expect(editLock(json, wanted)).toBe(
      json.replace('"1.0.0"\n', `"1.0.0",\n    "digest": "${digest('b')}"\n`),
    );
    expect(editLock(yaml, wanted)).toBe(
      yaml.replace('cart:tag"}\n', `cart:tag"}\n  digest: ${digest('b')}\n`),
    );
  });

  it('takes a digest away with its line or its comma', () => {
    const wanted = new Map([['web/v1', image('7', { repository: 'registry.test.example/shop/web' })]]);
    expect(editLock(json, wanted)).toBe(json.replace(`, "digest": "${digest('a')}"`, ''));
    expect(editLock(yaml, wanted)).toBe(yaml.replace(/\n {2}digest: .*/, ''));
  });

  it('puts a new entry where the order of names has it, like its neighbour and without the markers of that', () => {
    const wanted = new Map([
      ['pay', image('2')],
      ['ads', image('3')],
    ]);
    expect(changed(json, editLock(json, wanted))).toEqual([
      '  "ads": {',
      '    "tag": "3"',
      '  "pay": {',
      '    "tag": "2"',
    ]);
    const after = editLock(yaml, wanted);
    expect(Object.keys(parse(after) as object)).toEqual(['ads', 'cart', 'pay', 'web/v1']);
    expect(after.match(/imagepolicy/g)).toHaveLength(3);
  });

  it('begins a lock where there was none', () => {
    expect(editLock('', new Map([['cart', image('1')]]))).toBe(
      '{\n  "cart": {\n    "repository": "registry.test.example/shop/cart",\n    "tag": "1"\n  }\n}\n',
    );
    expect(editLock('{}\n', new Map([['cart', image('1')]]))).toContain('"cart"');
  });

  it('says what was wanted and nothing else, whatever the style', () => {
    const anImage = fc.record({
      repository: fc.constantFrom('a.example/x', 'b.example:5000/y/z'),
      tag: fc.stringMatching(/^[A-Za-z0-9_][\w.-]{0,8}$/),
      digest: fc.option(fc.constantFrom(digest('0'), digest('f')), { nil: undefined }),
    });
    const aLock = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,4}(\/v[0-9])?$/), anImage);
    const clean = (lock: object) => JSON.parse(JSON.stringify(lock)) as Record<string, object>;
    fc.assert(
      fc.property(
        aLock,
        aLock,
        fc.constantFrom('pretty', 'dense', 'lines', 'yaml', 'flow'),
        (before, wanted, style) => {
          const after = editLock(writeLock(clean(before), style), new Map(Object.entries(wanted)));
          const read =
            style === 'yaml' || style === 'flow' ? parse(after, { schema: 'failsafe' }) : JSON.parse(after);
          expect(read ?? {}).toEqual(clean({ ...before, ...wanted }));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function writeLock(lock: Record<string, object>, style: string): string {
  if (style === 'pretty' || Object.keys(lock).length === 0) return JSON.stringify(lock, null, 2);
  if (style === 'dense') return JSON.stringify(lock);
  const lines = Object.entries(lock).map(([key, fields]) => {
    if (style === 'lines') return `  ${JSON.stringify(key)}: ${JSON.stringify(fields)}`;
    if (style === 'flow')
      return `${key}: { ${Object.entries(fields)
        .map(([name, value]) => `${name}: "${value}"`)
        .join(', ')} }`;
    return [`${key}:`, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value} # note`)].join(
      '\n',
    );
  });
  return style === 'lines' ? `{\n${lines.join(',\n')}\n}\n` : `${lines.join('\n')}\n`;
}
