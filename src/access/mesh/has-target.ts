import type { MeshSelection } from '../spec/mesh-selection';

/** Whether a policy of Istio names what it is for, so that labels say nothing. */
export function hasTarget({ targetRef, targetRefs }: MeshSelection): boolean {
  return targetRef !== undefined || (targetRefs ?? []).length > 0;
}
