import * as z from 'zod';
import { protocols } from '../../model/port';

/** What a port speaks. */
export const protocolSchema = z.enum(protocols, {
  error: ({ input }) =>
    input === 'udp' ? 'a protocol on top of TCP, because the mesh does not carry UDP' : undefined,
});
