import type { Manifest } from '../../model/manifest';
import type { Platform } from '../../model/platform';
import type { Problem } from '../../problems/problem';

/** One property that all manifests must have. A pure function; rules know nothing of each other. */
export type TenancyRule = (manifests: readonly Manifest[], platform: Platform) => readonly Problem[];
