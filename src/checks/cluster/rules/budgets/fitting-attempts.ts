import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import { milliseconds } from '../../budgets/milliseconds';
import { repeats } from '../../budgets/repeats';
import type { ClusterRule } from '../../cluster-rule';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/**
 * The attempts of a route have the time that they are said to have, and are made at all: the timeout of a route covers
 * each attempt with its own time, and an attempt that may run out of its own time is repeated when it does. Envoy's
 * pauses between attempts, 25 ms and more, are not counted, as definitions do not.
 */
export const fittingAttempts: ClusterRule = (cluster) =>
  virtualServices(cluster).flatMap(({ one, spec }) =>
    (spec.http ?? []).flatMap(({ timeout, retries }, index): readonly Problem[] => {
      const { attempts = 0, perTryTimeout, retryOn } = retries ?? {};
      const perTry = milliseconds(perTryTimeout);
      if (perTry === undefined || perTryTimeout === undefined || attempts === 0) return [];
      const at = ['spec', 'http', index, 'retries', 'perTryTimeout'];
      const object = describeObject(one.object);
      if (!repeats.timeouts(retryOn)) {
        return [flaw('idle-try-timeout', one, at, { object, perTry: perTryTimeout, retryOn: retryOn ?? '' })];
      }
      const whole = milliseconds(timeout);
      return timeout === undefined || whole === undefined || perTry * (attempts + 1) <= whole
        ? []
        : [
            flaw(
              'attempts-outlast-timeout',
              one,
              at,
              { object, tries: attempts + 1, perTry: perTryTimeout, timeout },
              { one, path: ['spec', 'http', index, 'timeout'] },
            ),
          ];
    }),
  );
