import { expect, it } from '@jest/globals';
import { isHttp } from '../../src/conventions/is-http';
import { meshProtocol } from '../../src/conventions/mesh-protocol';
import { protocols } from '../../src/model/port';

/** What Istio takes for a name of a port and for `appProtocol`, UDP apart. */
const istio = ['http', 'http2', 'https', 'tcp', 'tls', 'grpc', 'grpc-web', 'mongo', 'redis', 'mysql'];

it('gives every protocol one that Istio knows', () => {
  expect(istio).toEqual(expect.arrayContaining(protocols.map(meshProtocol)));
});

it('changes nothing that Istio knows', () => {
  for (const protocol of protocols.filter((one) => istio.includes(one))) {
    expect(meshProtocol(protocol)).toBe(protocol);
  }
});

it('makes no stream of bytes HTTP, nor the other way round', () => {
  for (const protocol of protocols) {
    expect(isHttp(meshProtocol(protocol))).toBe(isHttp(protocol));
  }
});
