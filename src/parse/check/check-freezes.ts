import { longestFreeze } from '../../conventions/longest-freeze';
import type { PlatformDefinition } from '../../definition/platform-definition';
import type { Freeze } from '../../model/freeze';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import { placeFreezes } from '../place/place-freezes';

/** Freezes of environments that do not exist, of the same name, and that end before they begin or last too long. */
export function checkFreezes(
  { freezes, environments }: Pick<PlatformDefinition, 'freezes' | 'environments'>,
  file: string,
): readonly Problem[] {
  const known = Object.keys(environments);
  const placed = placeFreezes(freezes);
  return placed.flatMap((freeze, index) => {
    const path = ['freezes', index];
    const first = placed.findIndex(({ name }) => name === freeze.name);
    return [
      ...(first < index
        ? [problem('repeated-freeze', { file, path: [...path, 'name'] }, { name: freeze.name })]
        : []),
      ...freeze.environments.flatMap((name, at) =>
        known.includes(name)
          ? []
          : [
              problem(
                'unknown-reference',
                { file, path: [...path, 'environments', at] },
                { what: 'environment', name, suggestion: suggest(name, known), known: known.join(', ') },
              ),
            ],
      ),
      ...checkLength(freeze, { file, path }),
    ];
  });
}

function checkLength(
  { name, time }: Freeze,
  { file, path }: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const minutes = time.kind === 'dated' ? (time.until - time.from) / 60_000 : time.minutes;
  const at = { file, path: [...path, time.kind === 'dated' ? 'until' : 'duration'] };
  if (minutes <= 0) return [problem('empty-freeze', at, { name })];
  return minutes > longestFreeze.days * 24 * 60
    ? [problem('long-freeze', at, { name, days: longestFreeze.days })]
    : [];
}
