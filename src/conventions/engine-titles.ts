import type { Engine } from '../model/platform';

/** Engines as people call them. */
export const engineTitles: Readonly<Record<Engine, string>> = { argocd: 'Argo CD', fluxcd: 'Flux' };
