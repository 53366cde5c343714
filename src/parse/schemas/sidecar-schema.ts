import * as z from 'zod';
import { values } from './schema-values';

/** CPU and memory of a proxy. */
export const proxyResourcesSchema = z.strictObject({
  cpu: values.cpu.optional(),
  memory: values.bytes.optional(),
  cpuLimit: values.cpu.optional(),
  memoryLimit: values.bytes.optional(),
});

/** The proxy beside an application. */
export const sidecarSchema = proxyResourcesSchema.extend({ concurrency: values.positive.optional() });
