import { access } from '../access/access';
import { unjudged } from '../access/unjudged';
import type { Section } from '../section';
import { alerts } from './alerts';
import { capacity } from './capacity';
import { exposure } from './exposure';
import { order } from './order';
import type { SectionContext } from './section-context';

/** Looks at a change from one side. Undefined where nothing changes there. */
export type SectionOf = (context: SectionContext) => Section | undefined;

/** Every section, in the order of the report. */
export const allSections: readonly SectionOf[] = [access, unjudged, exposure, capacity, alerts, order];
