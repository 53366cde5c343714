import { describe, expect, it } from '@jest/globals';
import { servedHosts } from '../../../src/access/route/served-hosts';

const server = {
  port: { number: 443, protocol: 'HTTPS' },
  hosts: [
    'shop/Web.test.example',
    '*/web.test.example',
    'web.test.example',
    './*.test.example',
    'other.example',
  ],
} as Parameters<typeof servedHosts>[0];

describe('servedHosts', () => {
  it('finds hosts by name, whatever their case, and patterns, each with its scope', () => {
    expect(servedHosts(server, 'web.TEST.example').map(({ scope, name }) => `${scope} ${name}`)).toEqual([
      'shop Web.test.example',
      '* web.test.example',
      '* web.test.example',
      '. *.test.example',
    ]);
    expect(servedHosts(server, 'else.where')).toEqual([]);
  });
});
