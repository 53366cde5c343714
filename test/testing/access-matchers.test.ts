import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accessMatchers, readAccess } from '../../src/jest';

expect.extend(accessMatchers);

describe('the sample company', () => {
  const access = readAccess(join(__dirname, '../..'));

  it('lets productpage ask for ratings, everywhere', () => {
    expect(access).toAllow('bookinfo/productpage', 'bookinfo/ratings', 'GET /ratings/1');
    expect(access).toAllow('bookinfo/productpage', 'bookinfo/ratings');
    expect(access).not.toDeny('bookinfo/productpage', 'bookinfo/ratings');
  });

  it('keeps others out', () => {
    expect(access).toDeny('bookinfo/details', 'bookinfo/ratings');
    expect(access).not.toAllow('bookinfo/details', 'bookinfo/ratings');
    expect(access).toDeny('robot-shop/web', 'bookinfo/ratings', 'GET :9080/ratings/1');
  });

  it('lets some paths in from outside', () => {
    expect(access).toAllow('internet:bookinfo.acme.example', 'bookinfo/productpage', 'GET /productpage');
    expect(access).toDeny('internet:bookinfo.acme.example', 'bookinfo/productpage', 'GET /metrics');
  });

  it('lets out to declared systems only', () => {
    expect(access).toAllow('petclinic/genai-service', 'api.openai.com', ':443');
    expect(access).toDeny('bookinfo/details', 'api.openai.com', ':443');
  });

  it('says which policy decides', () => {
    expect(() => expect(access).toAllow('bookinfo/details', 'bookinfo/ratings')).toThrow(
      /egress +NetworkPolicy bookinfo\/default-deny/,
    );
  });

  it.each(['toAllow', 'toDeny'] as const)(
    'fails for names that nobody has, with %s and its negation',
    (matcher) => {
      expect(() => expect(access)[matcher]('bookinfo/productpages', 'bookinfo/ratings')).toThrow(
        /did you mean bookinfo\/productpage/,
      );
      expect(() => expect(access).not[matcher]('bookinfo/details', 'bookinfo/rating')).toThrow(
        /did you mean bookinfo\/ratings/,
      );
      expect(() => expect(access)[matcher]('bookinfo/details', 'bookinfo/ratings', 'get it')).toThrow(
        /no request/,
      );
    },
  );
});
