import * as z from 'zod';
import { protocols } from '../../model/port';

/** What a port speaks. */
export const protocolSchema = z.enum(protocols);
