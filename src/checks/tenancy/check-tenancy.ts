import type { Manifest } from '../../model/manifest';
import type { Platform } from '../../model/platform';
import type { Problem } from '../../problems/problem';
import { tenancyRules } from './tenancy-rules';

/** Everything that tenants render and may not, by every rule. */
export function checkTenancy(manifests: readonly Manifest[], platform: Platform): readonly Problem[] {
  return tenancyRules.flatMap((rule) => rule(manifests, platform));
}
