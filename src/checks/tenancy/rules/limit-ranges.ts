import { annotations } from '../../../conventions/annotations';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { quantity } from '../../../conventions/quantity';
import type { KubernetesObject, Manifest } from '../../../model/manifest';
import type { Platform } from '../../../model/platform';
import { problem } from '../../../problems/problem';
import { authorPlace } from '../../author-place';
import { describeObject } from '../../describe-object';
import type { TenancyRule } from '../tenancy-rule';

/** As an author's code may have left them: of any form. */
type Amounts = Readonly<Record<string, string | number>>;
type Texts = Readonly<Record<string, string>>;

interface Template {
  readonly metadata?: { readonly labels?: Texts; readonly annotations?: Texts };
  readonly spec?: {
    readonly containers?: readonly Container[];
    readonly initContainers?: readonly Container[];
  };
}

interface Container {
  readonly name: string;
  readonly resources?: { readonly limits?: Amounts };
}

/**
 * No LimitRange refuses a pod of its namespace. The API server would refuse the pods and not their workload, and
 * nobody wrote the container that is most often refused: the proxy, with 2 CPU and 1Gi.
 */
export const limitRanges: TenancyRule = (manifests, platform) =>
  manifests
    .filter(({ object }) => object.kind === 'LimitRange')
    .flatMap((range) => {
      const maxima = listOf(specOf(range.object).limits).filter(({ type }) => type === 'Container');
      if (maxima.every(({ max }) => max === undefined)) return [];
      // What is the same in many pods, as the proxy is, is one thing to mend.
      const said = new Set<string>();
      return manifests
        .filter((manifest) => isBeside(manifest, range))
        .flatMap(({ object }) =>
          limitsOf(object, platform).flatMap(({ container, resource, limit }) =>
            maxima
              .map(({ max }) => max?.[resource])
              .filter((max) => quantity.isBelow(max, limit))
              .filter((max) => {
                const same = `${container} ${resource} ${limit} ${String(max)}`;
                return !said.has(same) && said.add(same) !== undefined;
              })
              .map((max) =>
                problem('limit-range-too-low', authorPlace(range.unit), {
                  range: describeObject(range.object),
                  max: `${String(max)} of ${resource}`,
                  workload: describeObject(object),
                  container,
                  limit,
                }),
              ),
          ),
        );
    });

/** What an author's code put where a list should be is reported by the schemas. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const specOf = ({ spec }: KubernetesObject) =>
  (spec ?? {}) as {
    readonly limits?: readonly { readonly type: string; readonly max?: Amounts }[];
    readonly template?: Template;
    readonly jobTemplate?: { readonly spec?: { readonly template?: Template } };
  };

const isBeside = ({ object, unit }: Manifest, range: Manifest): boolean =>
  unit.cluster === range.unit.cluster && object.metadata.namespace === range.object.metadata.namespace;

function limitsOf(object: KubernetesObject, { proxy }: Platform) {
  const { template: own, jobTemplate } = specOf(object);
  const template = own ?? jobTemplate?.spec?.template;
  if (template === undefined) return [];
  const said = template.metadata?.annotations ?? {};
  const proxies: readonly Container[] =
    template.metadata?.labels?.[labels.inject] === 'false'
      ? []
      : [
          {
            name: names.proxyContainer,
            resources: {
              limits: {
                cpu: said[annotations.proxyCpuLimit] ?? proxy.cpuLimit,
                memory: said[annotations.proxyMemoryLimit] ?? proxy.memoryLimit,
              },
            },
          },
        ];
  return [...listOf(template.spec?.initContainers), ...listOf(template.spec?.containers), ...proxies].flatMap(
    ({ name, resources }) =>
      Object.entries(resources?.limits ?? {}).map(([resource, limit]) => ({
        container: name,
        resource,
        limit: String(limit),
      })),
  );
}
