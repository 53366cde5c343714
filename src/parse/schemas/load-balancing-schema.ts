import * as z from 'zod';
import { headerName } from './header-name';
import { timeSpan } from './time-span';

const cookieName = z
  .string()
  .regex(/^[\w!#$%&'*+.^`|~-]+$/, { error: "the name of a cookie, like 'session'" });
const queryName = z.string().regex(/^[^\s&=#]+$/, { error: 'the name of a query parameter' });

/** Which pod gets a request. */
export const loadBalancingSchema = z.union(
  [
    z.enum(['least-request', 'round-robin', 'random']),
    z.strictObject({
      sticky: z.union(
        [
          z.strictObject({ cookie: cookieName, ttl: timeSpan.optional() }),
          z.strictObject({ header: headerName.one }),
          z.strictObject({ query: queryName }),
          z.literal('client-address'),
        ],
        { error: "{ cookie: 'session' }, { header: 'x-tenant' }, { query: 'room' } or 'client-address'" },
      ),
    }),
  ],
  { error: "'least-request', 'round-robin', 'random' or { sticky: … }" },
);
