import type { Manifest } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { allRules } from './all-rules';
import type { Rule } from './rule';

/** Everything that is wrong with the manifests, by every rule. */
export function checkManifests(
  manifests: readonly Manifest[],
  platform: Platform,
  rules: readonly Rule[] = allRules,
): readonly Problem[] {
  return rules.flatMap((rule) => rule(manifests, platform));
}
