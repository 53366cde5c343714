import { describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store';
import { makeRoot } from '../writer/make-root';

/** A folder with one result in it. */
function filled() {
  const folder = join(makeRoot(), 'store');
  openStore(folder).put('render', 'key', { value: 1 });
  return { folder, file: join(folder, 'render', 'key'), get: openStore(folder).get };
}

describe('openStore', () => {
  it('gives another run what was put there, and nothing else', () => {
    const { get } = filled();
    expect(get('render', 'key')).toEqual({ value: 1 });
    expect(get('render', 'other')).toBeUndefined();
    expect(get('place', 'key')).toBeUndefined();
  });

  it('keeps itself out of commits', () => {
    expect(readFileSync(join(filled().folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('forgets nothing that is held, though nobody asks for it', () => {
    const folder = join(makeRoot(), 'store');
    const keys = Array.from({ length: 300 }, (_, index) => `key${index}`);
    const first = openStore(folder);
    for (const key of keys) first.put('render-detail', key, key);
    const next = openStore(folder);
    // The oldest, which would go first.
    const held = keys.slice(0, 5);
    for (const key of held) next.hold('render-detail', key);
    next.forget();
    expect(held.map((key) => next.get('render-detail', key))).toEqual(held);
    expect(keys.filter((key) => next.get('render-detail', key) === undefined).length).toBeGreaterThan(50);
  });

  it('makes no folder to look into', () => {
    const root = makeRoot();
    expect(openStore(join(root, 'store')).get('render', 'key')).toBeUndefined();
    expect(() => readFileSync(join(root, 'store', '.gitignore'))).toThrow('ENOENT');
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -1)],
    ['longer', (text: string) => `${text} `],
    ['another value', (text: string) => text.replace('1}', '2}')],
    ['empty', () => ''],
    ['no text at all', () => '\u0000\u0001'],
  ])('takes a file that is %s for none', (_, change) => {
    const { file, get } = filled();
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    expect(get('render', 'key')).toBeUndefined();
  });

  it('takes a file by the name or in the folder of another for none', () => {
    const { folder, file, get } = filled();
    copyFileSync(file, join(folder, 'render', 'other'));
    expect(get('render', 'other')).toBeUndefined();
    openStore(folder).put('place', 'else', 1);
    copyFileSync(file, join(folder, 'place', 'key'));
    expect(get('place', 'key')).toBeUndefined();
  });

  it('puts a result in the place of what is of no use', () => {
    const { folder, file, get } = filled();
    writeFileSync(file, 'rubbish');
    openStore(folder).put('render', 'key', { value: 3 });
    expect(get('render', 'key')).toEqual({ value: 3 });
  });

  it('goes on where nothing can be kept', () => {
    const root = makeRoot({ store: 'a file' });
    const store = openStore(join(root, 'store'));
    store.put('render', 'key', 1);
    expect(store.get('render', 'key')).toBeUndefined();
    expect(readFileSync(join(root, 'store'), 'utf8')).toBe('a file');
  });

  it('goes on where the folder is deleted meanwhile', () => {
    const { folder } = filled();
    const store = openStore(folder);
    store.put('render', 'one', 1);
    rmSync(folder, { recursive: true });
    store.put('render', 'two', 2);
    expect(store.get('render', 'two')).toBeUndefined();
  });

  it('does not take a mistake of ours for a full disk', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(() => openStore(filled().folder).put('render', 'loop', loop)).toThrow('circular');
  });
});
