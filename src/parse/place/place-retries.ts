import type { RetriesDefinition } from '../../definition/resilience-definition';
import type { Retries } from '../../model/retries';

/** Retries as written, a number being the safe kind. */
export function placeRetries(written: number | RetriesDefinition): Retries {
  const { attempts, perTry, repeat } = typeof written === 'number' ? { attempts: written } : written;
  return { attempts, perTry, repeat: repeat ?? 'unsent' };
}
