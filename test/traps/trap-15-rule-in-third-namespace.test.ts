import { expect, it, describe } from '@jest/globals';
import { distObjects } from '../accepted/dist-objects';

const rules = distObjects().filter(({ object }) => object.kind === 'DestinationRule');

describe('a DestinationRule in a third namespace, or for a wildcard host, is ignored', () => {
  it('is in the namespace of the one Service that it is about, in all of dist/', () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const { object } of rules) {
      const { host } = (object as unknown as { spec: { host: string } }).spec;
      expect(host).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+\.svc\.cluster\.local$/);
      expect(host.split('.')[1]).toBe(object.metadata.namespace);
    }
  });
});
