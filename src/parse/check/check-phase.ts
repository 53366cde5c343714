import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { placeShutdown } from '../place/place-shutdown';

const names = [
  'SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE',
  // As Spring Boot 1 wrote it; later versions read it as well.
  'SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE',
];

const seconds = { ms: 0.001, '': 0.001, s: 1, m: 60, h: 3600 } as const;

/** A phase of Spring's shutdown that an author allows longer than the whole shutdown may take. */
export function checkPhase(
  settings: ServiceSettings,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const { graceSeconds } = placeShutdown(settings);
  return names.flatMap((variable) => {
    const phase = settings.env?.[variable];
    // A number without a unit is milliseconds, as Spring Boot reads it.
    const [, amount, unit = ''] = /^(\d+)(ms|s|m|h)?$/.exec(phase ?? '') ?? [];
    const asked = Number(amount) * seconds[unit as keyof typeof seconds];
    return phase !== undefined && asked > graceSeconds
      ? [
          problem(
            'shutdown-too-short',
            { file: at.file, path: [...at.path, 'env', variable] },
            { variable, phase, grace: graceSeconds },
          ),
        ]
      : [];
  });
}
