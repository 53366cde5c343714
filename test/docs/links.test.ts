import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from '@jest/globals';
import { documents, root, textOf } from './documents';
import { withoutBlocks } from './without-blocks';

/** Anchors of a document's headings, as GitHub and GitLab make them; the second of a name gets `-1`. */
function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** Links of a document that lead nowhere. */
function deadLinks(document: string, text: string): readonly string[] {
  const targets = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target) && !leads(document, text, target))
    .map((target) => `${document}: ${target}`);
}

function leads(document: string, text: string, target: string): boolean {
  const [path = '', anchor = ''] = target.split('#');
  if (path === '') {
    return anchorsOf(text).includes(anchor);
  }
  const file = normalize(join(dirname(document), path));
  if (!existsSync(join(root, file))) {
    return false;
  }
  return anchor === '' || (file.endsWith('.md') && anchorsOf(textOf(file)).includes(anchor));
}

it('has links that lead to files and headings', () => {
  expect(documents.flatMap((document) => deadLinks(document, textOf(document)))).toEqual([]);
});

it('would notice links that do not', () => {
  const text = [
    '# One, `two` & three',
    '[here](#one-two--three) [there](bootstrap.md) [up](../README.md#set-up) [web](https://example.org/x)',
    '[a](#one) [b](missing.md) [c](../README.md#setup) [d](examples#x)',
    '```md\n[not a link](nowhere.md)\n```',
  ].join('\n');
  expect(deadLinks('docs/x.md', text)).toEqual([
    'docs/x.md: #one',
    'docs/x.md: missing.md',
    'docs/x.md: ../README.md#setup',
    'docs/x.md: examples#x',
  ]);
});
