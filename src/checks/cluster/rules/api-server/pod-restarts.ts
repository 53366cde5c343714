import type { ClusterRule } from '../../cluster-rule';
import { podSpecs } from '../../facts/pod-specs';
import { refuseField } from '../../refuse-field';

const ending: ReadonlySet<string> = new Set(['batch/Job', 'batch/CronJob']);

/** Pods of a job end, and say so; those of everything else that makes pods are always started again. */
export const podRestarts: ClusterRule = (cluster) =>
  podSpecs(cluster).flatMap(
    ({ workload: { one }, path, spec: { restartPolicy = 'Always', activeDeadlineSeconds } }) => {
      if (one.kind === '/Pod') return [];
      const at = [...path, 'restartPolicy'];
      if (ending.has(one.kind)) {
        if (restartPolicy !== 'Always') return [];
        return [
          refuseField(
            'refused-value',
            one,
            at,
            'is Always, which is not OnFailure or Never, as in every job',
          ),
        ];
      }
      return [
        ...(restartPolicy === 'Always'
          ? []
          : [
              refuseField(
                'refused-value',
                one,
                at,
                `is ${restartPolicy}, which is not Always, as outside of jobs`,
              ),
            ]),
        ...(activeDeadlineSeconds === undefined
          ? []
          : [
              refuseField(
                'refused-combination',
                one,
                [...path, 'activeDeadlineSeconds'],
                `is there, and a ${one.object.kind} runs without end`,
              ),
            ]),
      ];
    },
  );
