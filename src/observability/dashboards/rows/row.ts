import type { Section } from '../panel';
import type { ServiceSelectors } from '../service-selectors';
import type { ServiceSubject } from '../service-subject';

/** Makes a row of a service's dashboard, without panels where the service has nothing to fill them with. */
export type Row = (service: ServiceSubject, selectors: ServiceSelectors) => Section;
