import type { PlatformDefinition } from '../../definition/platform-definition';
import { problem, type Problem } from '../../problems/problem';

/** What of traces and logs has no effect, or nowhere to go. */
export function checkTelemetry(
  { observability, environments }: PlatformDefinition,
  file: string,
): readonly Problem[] {
  const { traces, logs } = observability;
  const sampled = Object.entries(environments).filter(([, { traceSampling }]) => traceSampling !== undefined);
  return [
    ...(traces === undefined
      ? sampled.map(([name]) => {
          const path = ['environments', name, 'traceSampling'];
          return problem('no-trace-collector', { file, path }, { field: 'traceSampling' });
        })
      : []),
    ...(logs?.intake === 'own' && logs.store === undefined
      ? [
          problem(
            'intake-without-store',
            { file, path: ['observability', 'logs', 'intake'] },
            { field: 'intake' },
          ),
        ]
      : []),
  ];
}
