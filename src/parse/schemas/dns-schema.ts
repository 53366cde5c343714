import { isIPv4 } from 'node:net';
import * as z from 'zod';
import { readonlyRecord } from './readonly-record';
import { values } from './schema-values';

/** What a selector may ask for (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/). */
const value = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const key = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const labels = (example: string) => {
  const error = `labels of pods, at least one, like ${example}`;
  return readonlyRecord(z.string({ error }).regex(value, { error })).refine(
    (chosen) => Object.keys(chosen).length > 0 && Object.keys(chosen).every((one) => key.test(one)),
    { error },
  );
};

const cache = "an IPv4 address like '169.254.20.10', or labels of pods like { 'k8s-app': 'node-local-dns' }";

/** Who resolves names in a cluster. */
export const dnsSchema = z.strictObject({
  namespace: values.label.optional(),
  labels: labels("{ 'k8s-app': 'kube-dns' }").optional(),
  ports: z.array(values.port).min(1, { error: 'at least one port' }).optional(),
  nodeLocal: z
    .union([z.string().refine(isIPv4), labels("{ 'k8s-app': 'node-local-dns' }")], { error: cache })
    .optional(),
});
