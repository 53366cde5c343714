import type { Platform } from '../../model/platform';
import type { Problem } from '../../problems/problem';
import { partRules } from '../cluster/part-rules';
import { partTenancyRules } from '../tenancy/part-tenancy-rules';
import type { Part } from './part';

/** Everything that can be found in a part without the rest of its cluster. A function of the part and the platform. */
export function checkPart({ manifests, checked }: Part, platform: Platform): readonly Problem[] {
  return [
    ...partTenancyRules.flatMap((rule) => rule(manifests, platform)),
    ...partRules.flatMap((rule) => rule(checked)),
  ];
}
