import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Shutdown } from '../../model/shutdown';
import { units } from '../units';

/** How long it gets to stop. */
export function placeShutdown({ shutdown: written }: ServiceSettings): Shutdown {
  const usual = serviceDefaults.shutdown;
  return {
    drainSeconds: written?.drain === undefined ? usual.drainSeconds : units.seconds(written.drain),
    graceSeconds: written?.grace === undefined ? usual.graceSeconds : units.seconds(written.grace),
  };
}
