import { expect, it } from '@jest/globals';
import { disk } from '../../../src/definition/disk';
import { external } from '../../../src/definition/external';
import { nfs } from '../../../src/definition/nfs';
import { pagerDuty } from '../../../src/definition/pager-duty';
import { scratch } from '../../../src/definition/scratch';
import { slack } from '../../../src/definition/slack';
import { spreadFields } from '../../../src/definition/making/spread-fields';
import { codesOf } from '../../helpers/problems-of';

it('puts fields together with those of the helper', () => {
  expect(spreadFields({ port: 1 }, (given) => ({ host: 'a', ...given }))).toEqual({ host: 'a', port: 1 });
});

it.each([[[]], [null], [7]])('%j in the place of fields is one problem', (nothing) => {
  const given = nothing as never;
  for (const volume of [disk('/data', '1Gi', given), scratch('/data', given), nfs('//nas/a', given)]) {
    expect(codesOf({ 'services.web.volumes': { data: volume } })).toEqual([
      'wrong-type at services.web.volumes.data',
    ]);
  }
  for (const receiver of [slack(given), pagerDuty(given)]) {
    expect(codesOf({ receivers: { chat: receiver } })).toEqual(['wrong-type at receivers.chat']);
  }
  expect(codesOf({ 'services.web.calls': [external('bank', given)] })).toEqual([
    'wrong-type at services.web.calls.0',
  ]);
});
