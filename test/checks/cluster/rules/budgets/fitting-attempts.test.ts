import { expect, it } from '@jest/globals';
import { fittingAttempts } from '../../../../../src/checks/cluster/rules/budgets/fitting-attempts';
import { foundBy } from '../../found-by';
import { chain } from './chain';

const found = (http: string) => foundBy(fittingAttempts, chain({ orders: { http } }));
const at = 'VirtualService orders spec.http.0.retries.perTryTimeout';

it('leaves attempts alone that fit, or say nothing of their time', () => {
  expect(found('timeout: 6s, retries: { attempts: 2, perTryTimeout: 2s, retryOn: "reset,503" }')).toEqual([]);
  expect(found('retries: { attempts: 2, perTryTimeout: 2s, retryOn: 5xx }')).toEqual([]);
  expect(found('timeout: 1s, retries: { attempts: 2 }')).toEqual([]);
  expect(found('timeout: 1s, retries: { attempts: 0 }')).toEqual([]);
});

it('finds attempts that the timeout ends', () => {
  expect(found('timeout: 5999ms, retries: { attempts: 2, perTryTimeout: 2s, retryOn: 5xx }')).toEqual([
    `attempts-outlast-timeout ${at}`,
  ]);
});

it('finds attempts that no other follows', () => {
  expect(found('retries: { attempts: 2, perTryTimeout: 2s }')).toEqual([`idle-try-timeout ${at}`]);
  expect(found('retries: { attempts: 2, perTryTimeout: 2s, retryOn: connect-failure }')).toEqual([
    `idle-try-timeout ${at}`,
  ]);
});
