import { kubernetesVersions } from '../../conventions/kubernetes-versions';
import * as z from 'zod';
import { deliverySchema } from './delivery-schema';
import { distinct } from './distinct';
import { freezeSchema } from './freeze-schema';
import { dnsSchema } from './dns-schema';
import { observabilitySchema } from './observability-schema';
import { ownersSchema } from './owners-schema';
import { poolSchema } from './pool-schema';
import { readonlyRecord } from './readonly-record';
import { normsSchema } from './norms-schema';
import { quietSchema } from './quiet-schema';
import { values } from './schema-values';
import { reviewSchema } from './review-schema';
import { serviceDefaultsSchema } from './service-defaults-schema';
import { proxyResourcesSchema } from './sidecar-schema';

/** A quota as numbers. */
export const quotaSchema = z.strictObject({
  cpu: values.cpu,
  memory: values.bytes,
  pods: values.positive.optional(),
  storage: values.bytes.optional(),
});

const replicas = z
  .strictObject({ min: values.positive, max: values.positive })
  .refine(({ min, max }) => min <= max, {
    path: ['max'],
    error: 'at least min',
    // What is no number of pods is not compared.
    when: ({ issues }) => issues.length === 0,
  });

/** What may stand in `apps/platform.ts`. */
export const platformSchema = z.strictObject({
  company: values.text,
  repository: z.strictObject({ url: values.url, branch: values.text.optional() }),
  environments: z.record(
    z.string(),
    z.strictObject({
      domain: values.host,
      production: values.flag.optional(),
      images: z.enum(['digest', 'fixed', 'any']).optional(),
      quiet: quietSchema.optional(),
      traceSampling: values.share.optional(),
    }),
  ),
  clusters: z.record(
    z.string(),
    z.strictObject({
      engine: z.enum(['argocd', 'fluxcd']),
      cni: z.enum(['calico', 'cilium']),
      runtime: z.enum(['containerd', 'cri-o']),
      kubernetes: z.enum(kubernetesVersions),
      environments: distinct(z.array(values.text).min(1, { error: 'at least one environment' })),
      storage: z.strictObject({
        block: values.object,
        classes: z.record(z.string(), values.object).optional(),
        shares: z.enum(['smb', 'nfs']),
      }),
      pools: readonlyRecord(poolSchema).optional(),
      metricsAdapter: values.label.optional(),
      observability: z.enum(['plain', 'operator']).optional(),
      gateways: z.record(
        z.string(),
        z.strictObject({
          issuer: values.object,
          tcp: distinct(z.array(values.port)).optional(),
          replicas: replicas.optional(),
        }),
      ),
      networks: z.strictObject({
        pods: values.cidr,
        services: values.cidr,
        nodes: values.cidr,
        dns: dnsSchema.optional(),
      }),
    }),
  ),
  freezes: z.array(freezeSchema).optional(),
  delivery: deliverySchema.optional(),
  owners: ownersSchema.optional(),
  quotas: z.record(z.string(), quotaSchema).optional(),
  priorities: distinct(z.array(values.object)).optional(),
  mesh: z
    .strictObject({
      revision: values.label.optional(),
      rootNamespace: values.label.optional(),
      trustDomain: values.host.optional(),
      sidecar: proxyResourcesSchema.optional(),
      routing: z.enum(['istio', 'gateway-api']).optional(),
    })
    .optional(),
  secrets: z
    .strictObject({ store: values.object.optional(), refresh: values.duration.optional() })
    .optional(),
  norms: normsSchema.optional(),
  identity: z
    .strictObject({
      issuers: z.record(
        z.string(),
        z.strictObject({
          issuer: values.text,
          jwksUri: values.httpsUrl,
          audiences: distinct(z.array(values.text).min(1, { error: 'at least one audience' })).optional(),
        }),
      ),
    })
    .optional(),
  rateLimits: z
    .strictObject({
      image: values.image,
      redis: z.union(
        [
          z.strictObject({ image: values.image }),
          z.strictObject({
            host: values.host,
            port: values.port.optional(),
            tls: values.flag.optional(),
            password: values.text.optional(),
          }),
        ],
        { error: "{ image: '…' }, or { host: 'redis.example.com' }" },
      ),
      ifUnavailable: z.enum(['allow', 'deny']).optional(),
    })
    .optional(),
  customResources: z.array(values.text).optional(),
  removals: z.strictObject({ percent: values.share.optional(), objects: values.count.optional() }).optional(),
  review: reviewSchema.optional(),
  observability: observabilitySchema,
  defaults: serviceDefaultsSchema.optional(),
});
