import * as z from 'zod';

/** A method that requests can be told apart by. */
export const methodSchema = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
