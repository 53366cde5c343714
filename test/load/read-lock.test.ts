import { describe, expect, it } from '@jest/globals';
import { readLock } from '../../src/load/read-lock';

const codes = (file: string, text: string) =>
  readLock(file, text).problems.map(({ code, at: { line, column } }) => ({ code, line, column }));
const json = 'apps/shop/images/dev.json';
const yaml = 'apps/shop/images/dev.yaml';

describe('readLock', () => {
  it('reads JSON', () => {
    expect(readLock(json, '{ "a b": { "tag": "1\\n2" } }')).toEqual({
      definition: { 'a b': { tag: '1\n2' } },
      problems: [],
    });
  });

  it('names the line of what is no JSON, and of a marker that a merge left', () => {
    expect(codes(json, '{\n  "api": {},\n}')).toEqual([{ code: 'broken-lock', line: 2, column: 12 }]);
    expect(codes(json, '{\n<<<<<<< ours\n')).toEqual([{ code: 'broken-lock', line: 2, column: 1 }]);
  });

  it('refuses an entry that is there twice, of which the reader would take one', () => {
    const twice = '{\n  "api": { "tag": "1" },\n  "api": { "tag": "2" }\n}';
    expect(codes(json, twice)).toEqual([{ code: 'broken-lock', line: 3, column: 3 }]);
    expect(codes(yaml, 'api:\n  tag: 1\napi:\n  tag: 2\n')).toEqual([
      { code: 'broken-yaml-lock', line: 3, column: 1 },
    ]);
  });

  it('reads YAML as texts: a tag is no number, whoever wrote it', () => {
    const { definition, problems } = readLock(yaml, "# note\napi:\n  tag: 1.10 # {}\nweb: {tag: '0x1f'}\n");
    expect({ definition, problems }).toEqual({
      definition: { api: { tag: '1.10' }, web: { tag: '0x1f' } },
      problems: [],
    });
  });

  it('names the line of what is no YAML, and of an alias, which nobody could change on its own', () => {
    expect(codes(yaml, 'api:\n  tag: "1\n')).toMatchObject([{ code: 'broken-yaml-lock', line: 3 }]);
    expect(codes(yaml, 'api: &api\n  tag: 1\nweb: *api\n')).toEqual([
      { code: 'broken-yaml-lock', line: 3, column: 6 },
    ]);
  });
});
