import type { ServiceDefinition } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import type { ParsedPlatform } from '../parse-platform';

/** Traces and logs that a service would send to nobody, or twice. */
export function checkSent(
  { logs, tracing, runtime }: ServiceDefinition,
  { platform, logIntake }: Pick<ParsedPlatform, 'platform' | 'logIntake'>,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const place = (field: string) => ({ file: at.file, path: [...at.path, field] });
  const other = runtime.runtime === 'java' ? runtime.options?.logs : undefined;
  return [
    ...(tracing === true && platform.observability.traces === undefined
      ? [problem('no-trace-collector', place('tracing'), { field: 'tracing' })]
      : []),
    ...(logs === 'intake' && logIntake === undefined
      ? [problem('no-log-intake', place('logs'), { field: 'logs' })]
      : []),
    ...(logs === 'intake' && other === 'json' ? [problem('logs-twice', place('logs'), { other })] : []),
  ];
}
