import type { VirtualServiceSpecHttp } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { destinationFaults } from './destination-faults';
import { each } from './each';
import { fault, type Fault } from './fault';
import { percentageFaults } from './percentage-faults';

/** Where copies of requests go. */
export function mirrorFaults(http: VirtualServiceSpecHttp, path: FieldPath): readonly Fault[] {
  const percent = http.mirrorPercent ?? http.mirror_percent ?? undefined;
  return [
    ...(percent === undefined
      ? []
      : percent > 100
        ? [fault.wrong([...path, 'mirrorPercent'], percent, 'at most 100')]
        : [fault.useless([...path, 'mirrorPercent'], 'it is deprecated', 'write mirrorPercentage.value')]),
    ...percentageFaults(http.mirrorPercentage, [...path, 'mirrorPercentage']),
    ...destinationFaults(http.mirror, [...path, 'mirror']),
    ...each(http.mirrors, [...path, 'mirrors'], ({ destination, percentage }, at) => [
      ...destinationFaults(destination, [...at, 'destination']),
      ...percentageFaults(percentage, [...at, 'percentage']),
    ]),
    ...(http.mirror !== undefined && (http.mirrors ?? []).length > 0
      ? [fault.misplaced([...path, 'mirrors'], 'mirror says where copies go; with mirrors, it says nothing')]
      : []),
  ];
}
