import type { PodSpec } from '@cdk8s/kubernetes';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { admittedPods } from '../../facts/admitted-pods';
import { quotas } from '../../facts/quotas';
import { flaw } from '../../flaw';
import type { AdmittedContainer } from '../../pods/admitted-container';
import { amountsOf } from '../../pods/amounts-of';

/** What a quota counts, by what each container then has to say (https://kubernetes.io/docs/concepts/policy/resource-quotas/). */
const counted: ReadonlyMap<string, readonly ['requests' | 'limits', string]> = new Map(
  Object.entries<readonly ['requests' | 'limits', string]>({
    cpu: ['requests', 'cpu'],
    memory: ['requests', 'memory'],
    'requests.cpu': ['requests', 'cpu'],
    'requests.memory': ['requests', 'memory'],
    'limits.cpu': ['limits', 'cpu'],
    'limits.memory': ['limits', 'memory'],
  }),
);

/** Every container says how much it takes of what a quota counts, or its namespace says it for it. */
export const statedAmounts: ClusterRule = (cluster) => {
  const pods = admittedPods(cluster);
  return [...quotas(cluster)].flatMap(([namespace, limiting]) => {
    const asked = limiting.flatMap((quota) =>
      Object.keys(quota.spec.hard ?? {}).flatMap((key) => {
        const field = counted.get(key);
        return field === undefined ? [] : [{ quota, key, field }];
      }),
    );
    return (pods.get(namespace) ?? []).flatMap(({ workload: { one }, spec, containers }) => {
      const whole = wholePod(spec);
      return containers.flatMap(({ name, path, ...said }) => {
        const missing = asked.filter(
          ({ field }) => !said[field[0]].has(field[1]) && whole?.[field[0]].has(field[1]) !== true,
        );
        const [first] = missing;
        return first === undefined
          ? []
          : [
              flaw(
                'unstated-amount',
                one,
                path,
                {
                  object: describeObject(one.object),
                  container: name,
                  amounts: [...new Set(missing.map(({ field }) => field.join('.')))].join(', '),
                  quota: describeObject(first.quota.object),
                },
                { one: first.quota, path: ['spec', 'hard', first.key] },
              ),
            ];
      });
    });
  });
};

type Said = Pick<AdmittedContainer, 'requests' | 'limits'>;

/** Amounts for all containers of a pod together, which then need none of their own. */
const wholePod = ({ resources }: PodSpec): Said | undefined =>
  resources && {
    requests: amountsOf(resources.requests, resources.limits),
    limits: amountsOf(resources.limits),
  };
