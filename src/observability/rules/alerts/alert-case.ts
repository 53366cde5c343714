import type { ObservedService } from '../../stack/observed-service';

/** The service that an alert is tried on. */
export interface Subject extends ObservedService {
  readonly environment: string;
}

/** Series in PromQL's spelling, with values in promtool's, a minute apart. */
export interface Series {
  readonly series: string;
  readonly values: string;
}

/** What an alert is tried with. */
export interface AlertCase {
  /** Series of the subject for which the alert must fire. */
  readonly troubled: readonly Series[];
  /** Minute at which its expression first holds on them: it fires as many minutes later as it waits. */
  readonly holdsFrom: number;
  /** Series for which it must stay silent, and why. */
  readonly calm: readonly { readonly why: string; readonly input: readonly Series[] }[];
}
