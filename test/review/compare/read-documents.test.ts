import { describe, expect, it } from '@jest/globals';
import { readDocuments, type KnownDocuments } from '../../../src/review/compare/read-documents';
import { readStates } from '../../../src/review/compare/read-states';

const mapOf = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}`;
const file = 'east/shop/web/workload.yaml';

describe('readDocuments', () => {
  it('gives what reading the file gives, in its order, and reads no document twice', () => {
    const known: KnownDocuments = new Map();
    const [first] = readDocuments(file, [mapOf('b')], known).states;
    const { states } = readDocuments(file, [mapOf('a'), mapOf('b'), mapOf('c')], known);
    expect(states).toEqual(readStates(file, `${['a', 'b', 'c'].map(mapOf).join('\n---\n')}\n`).states);
    expect(states[1]?.object).toBe(first?.object);
  });

  it('says what is wrong with a document, and leaves none of its neighbours out', () => {
    const known: KnownDocuments = new Map();
    readDocuments(file, [mapOf('a')], known);
    const { states, problems } = readDocuments(file, [mapOf('a'), 'kind: 1', mapOf('b')], known);
    expect(states.map(({ object }) => object.metadata.name)).toEqual(['a', 'b']);
    expect(problems.map(({ code }) => code)).toEqual(['broken-manifest']);
  });

  it('reads nothing where there is nothing', () => {
    expect(readDocuments(file, [], new Map())).toEqual({ states: [], problems: [] });
  });
});
