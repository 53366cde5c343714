import { describe, expect, it } from '@jest/globals';
import { routeSchema } from '../../../src/parse/schemas/route-schema';

/** What Istio's webhook would refuse, or take to mean nothing; beside each what it takes. */
const cases: Readonly<Record<string, readonly [wrong: unknown, right: unknown]>> = {
  'a timeout of nothing': [{ timeout: '0s' }, { timeout: '1ms' }],
  'a duration finer than milliseconds': [{ timeout: '1.5ms' }, { timeout: '1500ms' }],
  'a regex that RE2 cannot read': [
    { when: { path: { regex: '/(?=a)' } } },
    { when: { path: { regex: '/a' } } },
  ],
  'a regex that could be too long': [
    { when: { path: { regex: `/${'a'.repeat(500)}` } } },
    { when: { path: { regex: `/${'a'.repeat(499)}` } } },
  ],
  'an empty prefix of a header': [
    { when: { headers: { 'x-a': { prefix: '' } } } },
    { when: { headers: { 'x-a': { prefix: 'a' } } } },
  ],
  'an empty value of a header': [{ when: { headers: { 'x-a': '' } } }, { when: { headers: { 'x-a': 'a' } } }],
  'a header with no name': [{ when: { headers: { '': 'a' } } }, { when: { headers: { a: 'a' } } }],
  'a header twice': [
    { when: { headers: { 'X-A': 'a', 'x-a': 'b' } } },
    { when: { headers: { 'X-A': 'a', 'x-b': 'b' } } },
  ],
  'the host as a header': [{ when: { headers: { Host: 'a' } } }, { when: { headers: { 'x-host': 'a' } } }],
  'another pseudo header': [{ when: { headers: { ':path': 'a' } } }, { when: { headers: { path: 'a' } } }],
  'a method that no proxy tells apart': [{ when: { methods: ['GRAB'] } }, { when: { methods: ['GET'] } }],
  'no pattern at all': [{ when: [] }, { when: [{}] }],
  'no method at all': [{ when: { methods: [] } }, { when: { methods: ['PUT'] } }],
  'a prefix with a query': [{ when: { path: '/a?b' } }, { when: { path: '/a' } }],
  'a regex of no path': [{ when: { path: { regex: '.*' } } }, { when: { path: { regex: '/.*' } } }],
  'a redirect to the same': [{ redirect: { code: 302 } }, { redirect: { code: 302, scheme: 'https' } }],
  'a redirect that is none': [{ redirect: { path: '/', code: 200 } }, { redirect: { path: '/', code: 307 } }],
  'a rewrite of nothing': [{ rewrite: {} }, { rewrite: { path: '/' } }],
  'a rewrite with a stray escape': [{ rewrite: { path: '/\\n' } }, { rewrite: { path: '/\\1' } }],
  'a change of the host among headers': [
    { headers: { request: { set: { host: 'a' } } } },
    { headers: { request: { set: { 'x-a': 'a' } } } },
  ],
  'the host removed': [
    { headers: { response: { remove: ['Host'] } } },
    { headers: { response: { remove: ['server'] } } },
  ],
  'a single % in a header': [
    { headers: { request: { set: { 'x-a': '5%' } } } },
    { headers: { request: { set: { 'x-a': '5%%, %REQ(x-id):10%' } } } },
  ],
  'an answer that is no status': [
    { fault: { abort: 600, percent: '1%' } },
    { fault: { abort: 599, percent: '1%' } },
  ],
  'a fault that does nothing': [{ fault: { percent: '1%' } }, { fault: { delay: '1s', percent: '1%' } }],
  'more than all of the requests': [
    { fault: { delay: '1s', percent: '101%' } },
    { fault: { delay: '1s', percent: '0.5%' } },
  ],
  'a mirror of more than all': [
    { mirror: { to: 'v2', percent: '200%' } },
    { mirror: { to: 'v2', percent: '100%' } },
  ],
  'a method of CORS that is none': [
    { cors: { origins: ['*'], methods: ['GRAB'] } },
    { cors: { origins: ['*'], methods: ['GET'] } },
  ],
  'a CORS age in milliseconds': [
    { cors: { origins: ['*'], methods: ['GET'], maxAge: '1500ms' } },
    { cors: { origins: ['*'], methods: ['GET'], maxAge: '2s' } },
  ],
  'any origin with credentials': [
    { cors: { origins: ['*'], methods: ['GET'], credentials: true } },
    { cors: { origins: ['https://a.example'], methods: ['GET'], credentials: true } },
  ],
  'an origin with a path': [
    { cors: { origins: ['https://a.example/b'], methods: ['GET'] } },
    { cors: { origins: ['https://a.example:8443'], methods: ['GET'] } },
  ],
  'weights that are not whole': [{ to: { v1: 0.5 } }, { to: { v1: 100 } }],
  'negative weights': [{ to: { v1: -1 } }, { to: { v1: 0 } }],
  'more than ten retries': [{ retries: 11 }, { retries: 10 }],
};

describe.each(Object.entries(cases))('%s', (_, [wrong, right]) => {
  it('is refused, and what is near it is not', () => {
    expect(routeSchema.safeParse(wrong).success).toBe(false);
    expect(routeSchema.safeParse(right).error).toBeUndefined();
  });
});
