import type { Runtime } from '../../../definition/runtime';
import type { ServiceSettings } from '../../../definition/service-definition';
import type { LogIntake } from '../../../model/log-intake';
import type { Port } from '../../../model/port';

/** What a runtime's settings may follow from. */
export interface RuntimeContext<R extends Runtime = Runtime> {
  readonly runtime: R;
  readonly service: string;
  /** The first port that speaks HTTP. */
  readonly http: Port | undefined;
  /** Whether it runs and ends. */
  readonly isJob: boolean;
  /** Whether gateways lead to it. */
  readonly isExposed: boolean;
  /** Whether its logs go to the intake. */
  readonly sendsLogs: boolean;
  readonly logIntake: LogIntake | undefined;
  /** Every layer of settings, the runtime's own sizes included: what limits it will have. */
  readonly settings: ServiceSettings;
}
