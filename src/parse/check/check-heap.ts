import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { mebibytes } from '../mebibytes';
import { placeResources } from '../place/place-resources';

/** The heap that an author asks a JVM for may fill four fifths of the memory limit: it needs more than its heap. */
export function checkHeap(
  settings: ServiceSettings,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const limit = placeResources(settings).memoryLimit;
  const texts: readonly (readonly [string, string, readonly (string | number)[]])[] = [
    ...Object.entries(settings.env ?? {}).map(([name, text]) => [name, text, ['env', name]] as const),
    ['command', (settings.command ?? []).join(' '), ['command']],
    ['args', (settings.args ?? []).join(' '), ['args']],
  ];
  return texts.flatMap(([where, text, path]) => {
    const heap = maximumHeap(text);
    return heap !== undefined && heap.mebibytes > mebibytes(limit) * 0.8
      ? [
          problem(
            'heap-too-big',
            { file: at.file, path: [...at.path, ...path] },
            { where, heap: heap.written, limit },
          ),
        ]
      : [];
  });
}

const perMebibyte = { '': 1 / 1024 / 1024, k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 } as const;

/** The last `-Xmx` of a text, which is the one that counts. */
function maximumHeap(text: string): { readonly written: string; readonly mebibytes: number } | undefined {
  // Hardly any text has one, and to look behind at every place takes long.
  if (!/-xmx/i.test(text)) return undefined;
  const [, amount, unit] = [...text.matchAll(/(?<=^|\s)-Xmx(\d+)([kmgt]?)(?=$|\s)/gi)].at(-1) ?? [];
  if (amount === undefined || unit === undefined) {
    return undefined;
  }
  const factor = perMebibyte[unit.toLowerCase() as keyof typeof perMebibyte];
  return { written: `${amount}${unit}`, mebibytes: Number(amount) * factor };
}
