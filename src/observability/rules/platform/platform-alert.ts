import type { AlertCase } from '../alerts/alert-case';
import type { AlertRule } from '../rule-group';

/** An alert of the platform team, and what it is tried with. */
export interface PlatformAlert {
  /** Without links, which all have alike. */
  readonly rule: AlertRule;
  readonly case: AlertCase & {
    /** Labels that the series add to those of the rule. */
    readonly labels?: Readonly<Record<string, string>>;
  };
}
