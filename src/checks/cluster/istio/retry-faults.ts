import { STATUS_CODES } from 'node:http';
import type { VirtualServiceSpecHttpRetries } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { durationFaults } from './duration-faults';
import { fault, type Fault } from './fault';

const conditions = [
  '5xx',
  'gateway-error',
  'reset',
  'reset-before-request',
  'connect-failure',
  'retriable-4xx',
  'refused-stream',
  'retriable-status-codes',
  'retriable-headers',
  'envoy-ratelimited',
  'http3-post-connect-failure',
  'cancelled',
  'deadline-exceeded',
  'internal',
  'resource-exhausted',
  'unavailable',
];
const known: ReadonlySet<string> = new Set(conditions);

/** When and how often a request is tried again. */
export function retryFaults(
  retries: VirtualServiceSpecHttpRetries | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (retries === undefined) return [];
  const { attempts = 0, perTryTimeout, retryOn = '', retryRemoteLocalities, backoff } = retries;
  if (attempts < 0) return [fault.wrong([...path, 'attempts'], attempts, 'a number that is not negative')];
  const idle = [
    ...(perTryTimeout === undefined ? [] : ['perTryTimeout']),
    ...(retryOn === '' ? [] : ['retryOn']),
    ...(retryRemoteLocalities === undefined || retryRemoteLocalities === null
      ? []
      : ['retryRemoteLocalities']),
  ];
  const wrong = retryOn === '' ? undefined : retryOn.split(',').find((one) => !isCondition(one));
  return [
    ...(attempts === 0
      ? idle.map((name) =>
          fault.misplaced([...path, name], 'no attempts are made where attempts is 0 or left out'),
        )
      : []),
    ...durationFaults(perTryTimeout, [...path, 'perTryTimeout']),
    ...durationFaults(backoff, [...path, 'backoff']),
    ...(wrong === undefined
      ? []
      : [
          fault.wrong(
            [...path, 'retryOn'],
            wrong,
            'conditions such as 5xx and HTTP codes, joined by commas without blanks',
            conditions,
          ),
        ]),
  ];
}

const isCondition = (text: string): boolean =>
  known.has(text) || (/^[+]?\d+$/.test(text) && STATUS_CODES[Number(text)] !== undefined);
