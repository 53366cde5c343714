import * as z from 'zod';
import { distinct } from './distinct';
import { headerName } from './header-name';

/** A text in which each `%` is doubled, or part of what Envoy fills in: `%REQ(x-id):10%`. */
const headerValue = z
  .string({ error: 'a text' })
  .regex(/^([^%\r\n]|%%|%[A-Z][A-Z0-9_]*(\([^()%\r\n]*\))?(:\d+)?%)+$/, {
    error: "a text on one line; write '%%' for '%', or something like '%DOWNSTREAM_REMOTE_ADDRESS%'",
  });

/** What is done to headers. */
export const headerOperationsSchema = z.strictObject({
  set: headerName.mapTo(headerValue).optional(),
  add: headerName.mapTo(headerValue).optional(),
  remove: distinct(z.array(headerName.one)).optional(),
});
