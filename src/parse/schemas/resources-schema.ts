import * as z from 'zod';
import { values } from './schema-values';

/** CPU and memory of a pod. */
export const resourcesSchema = z.strictObject({
  cpu: values.cpu.optional(),
  cpuLimit: values.cpu.optional(),
  memory: values.bytes.optional(),
});
