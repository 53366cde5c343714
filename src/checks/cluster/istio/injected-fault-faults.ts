import type {
  VirtualServiceSpecHttpFault,
  VirtualServiceSpecHttpFaultAbort,
  VirtualServiceSpecHttpFaultDelay,
} from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { durationFaults } from './duration-faults';
import { fault, type Fault } from './fault';
import { percentageFaults } from './percentage-faults';
import { statusFaults } from './status-faults';

const statuses = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];
const finest = 0.0001;

/** Faults that are injected on purpose. */
export function injectedFaultFaults(
  injected: VirtualServiceSpecHttpFault | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (injected === undefined) return [];
  const { abort, delay } = injected;
  if (abort === undefined && delay === undefined) {
    return [fault.missing([...path, 'delay'], 'a fault aborts requests or delays them')];
  }
  return [
    ...(abort === undefined ? [] : abortFaults(abort, [...path, 'abort'])),
    ...(delay === undefined ? [] : delayFaults(delay, [...path, 'delay'])),
  ];
}

function abortFaults(abort: VirtualServiceSpecHttpFaultAbort, path: FieldPath): readonly Fault[] {
  const { grpcStatus, http2Error, httpStatus, percentage } = abort;
  const untyped = grpcStatus === undefined && http2Error === undefined && httpStatus === undefined;
  return [
    ...percentageFaults(percentage, [...path, 'percentage'], finest),
    ...(grpcStatus === undefined || statuses.includes(grpcStatus)
      ? []
      : [fault.wrong([...path, 'grpcStatus'], grpcStatus, "a status of gRPC such as 'NOT_FOUND'", statuses)]),
    ...(http2Error === undefined
      ? []
      : [fault.misplaced([...path, 'http2Error'], 'no proxy injects it; write httpStatus or grpcStatus')]),
    ...statusFaults(httpStatus, [...path, 'httpStatus']),
    ...(untyped ? [fault.useless(path, 'it says no status, so nothing is aborted', 'write httpStatus')] : []),
  ];
}

function delayFaults(delay: VirtualServiceSpecHttpFaultDelay, path: FieldPath): readonly Fault[] {
  return [
    ...percentageFaults(delay.percentage, [...path, 'percentage'], finest),
    ...durationFaults(delay.fixedDelay, [...path, 'fixedDelay']),
    ...(delay.exponentialDelay === undefined
      ? []
      : [fault.misplaced([...path, 'exponentialDelay'], 'no proxy injects it; write fixedDelay')]),
  ];
}
