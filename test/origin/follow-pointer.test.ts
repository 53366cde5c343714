import { describe, expect, it } from '@jest/globals';
import { followPointer } from '../../src/origin/follow-pointer';

const object = {
  metadata: { labels: { 'istio.io/rev': 'stable' } },
  spec: {
    ports: [
      { name: 'http', port: { number: 80 } },
      { name: 'grpc', port: { number: 90 } },
    ],
    paths: ['/a', '/b/c'],
  },
};

describe('followPointer', () => {
  it.each([
    ['', []],
    ['/metadata/labels/istio.io~1rev', ['metadata', 'labels', 'istio.io/rev']],
    ['/spec/ports/1/port', ['spec', 'ports', 1, 'port']],
    ['/spec/ports/[name=grpc]/port', ['spec', 'ports', 1, 'port']],
    ['/spec/ports/[port.number=90,name=grpc]', ['spec', 'ports', 1]],
    ['/spec/paths/[/b/c]', ['spec', 'paths', 1]],
  ])('follows %s', (pointer, path) => {
    expect(followPointer(object, pointer)).toEqual({ path });
  });

  it.each([
    ['/spec/prots', { step: 'prots', known: ['ports', 'paths'] }],
    ['/spec/ports/2', { step: '2', known: ['[name=http]', '[name=grpc]'] }],
    ['/spec/ports/[name=smtp]/port', { step: '[name=smtp]', known: ['[name=http]', '[name=grpc]'] }],
    ['/spec/paths/0/x', { step: 'x', known: [] }],
  ])('says where %s ends', (pointer, flaw) => {
    expect(followPointer(object, pointer)).toEqual(flaw);
  });
});
