import type { ServiceEntrySpecWorkloadSelector } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { selectorFaults } from './selector-faults';

/** A selector of the older form, whose keys no CRD looks at. */
export function labelSelectorFaults(
  selector: ServiceEntrySpecWorkloadSelector | undefined,
  path: FieldPath,
): readonly Fault[] {
  return '' in (selector?.labels ?? {})
    ? [fault.wrong([...path, 'labels', ''], '', 'the key of a label')]
    : selectorFaults(selector?.labels, selector, path);
}
