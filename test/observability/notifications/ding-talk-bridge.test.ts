import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { dingTalkBridge } from '../../../src/observability/notifications/ding-talk-bridge';
import { notifiedStack } from './notified';

it('has a target for each robot, of values that External Secrets fills in', () => {
  const { config, values } = dingTalkBridge(notifiedStack());
  expect(values).toEqual([
    { variable: 'url0', remote: 'orders/staging/robot', property: 'url' },
    { variable: 'signingSecret0', remote: 'orders/staging/robot', property: 'signing-secret' },
  ]);
  const filled = config
    .replace('{{ .url0 | toJson }}', JSON.stringify('https://oapi.dingtalk.com/robot/send?access_token=x'))
    .replace('{{ .signingSecret0 | toJson }}', JSON.stringify('SEC: "1" # 2'));
  expect(parse(filled)).toEqual({
    timeout: '5s',
    targets: {
      orders_staging_group: {
        url: 'https://oapi.dingtalk.com/robot/send?access_token=x',
        secret: 'SEC: "1" # 2',
      },
    },
  });
});
