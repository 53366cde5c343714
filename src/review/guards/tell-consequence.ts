import { engineTitles } from '../../conventions/engine-titles';
import type { Change } from '../change';
import type { Engine } from '../../model/platform';
import type { Consequence } from '../consequences/consequence';

/** What becomes of changes on each engine, each distinct fate once. */
export function tellConsequence(
  changes: readonly Change[],
  consequences: (change: Change) => Readonly<Record<Engine, Consequence>>,
): string {
  const fates = changes.map(consequences);
  return (['argocd', 'fluxcd'] as const)
    .map((engine) => {
      const texts = [...new Set(fates.map((fate) => fate[engine].text))];
      return `with ${engineTitles[engine]} each ${texts.join(', or ')}`;
    })
    .join('; ');
}
