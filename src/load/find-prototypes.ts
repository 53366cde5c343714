import { SourceMap } from 'node:module';
import { problem, type Problem } from '../problems/problem';
import type { Bundle } from './bundle-definitions';

/** As a name in an object, quoted or not, where JavaScript does not make a field of it. Comments may stand before it. */
const name = /(?<=(?:[{,]|^)\s*)(["']?)__proto__\1\s*:/gm;

/**
 * Fields that JavaScript takes for something else than a field, so that nothing of them would arrive here
 * (https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/proto).
 */
export function findPrototypes({ code, map }: Bundle): readonly Problem[] {
  if (!code.includes('__proto__')) return [];
  const places = new SourceMap(JSON.parse(map));
  return [...code.matchAll(name)].flatMap(({ index }): Problem[] => {
    const before = code.slice(0, index).split('\n');
    const entry = places.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    if (!('originalSource' in entry)) return [];
    const { originalSource: file, originalLine, originalColumn } = entry;
    return [problem('lost-field', { file, line: originalLine + 1, column: originalColumn + 1 }, {})];
  });
}
