import { names } from '../conventions/names';
import { impliedNames } from './implied-objects';

/** Whether a workload is one of which manifests say nothing: name resolution, istiod, or a stranger. */
export function isImplied(id: string): boolean {
  return (
    id === impliedNames.dns || id.endsWith(`/${names.controlPlane}`) || id.endsWith(`/${impliedNames.anyPod}`)
  );
}
