import * as z from 'zod';
import { distinct } from './distinct';
import { readonlyRecord } from './readonly-record';
import { values } from './schema-values';

/** Where a service still runs outside the mesh. */
export const elsewhereSchema = z.strictObject({
  host: z.union([values.host, distinct(z.array(values.host).min(1, { error: 'at least one address' }))], {
    error: "a host name like 'swarm.example.com', or a list of addresses",
  }),
  port: z.union([values.port, readonlyRecord(values.port)], {
    error: 'a port number, or port numbers by the names of ports',
  }),
  share: values.share.int({ error: 'a whole percentage from 0 to 100' }),
  addresses: distinct(z.array(values.cidr)).optional(),
  hostHeader: values.host.optional(),
  tls: values.flag.optional(),
});
