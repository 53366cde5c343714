import { access } from '../access/access';
import { unjudged } from '../access/unjudged';
import type { Section } from '../section';
import { alerts } from './alerts';
import { capacity } from './capacity';
import { exposure } from './exposure';
import { images } from './images/images';
import { order } from './order';
import type { ReviewContext } from '../review-context';

/** Looks at a change from one side. Undefined where nothing changes there. */
export type SectionOf = (context: ReviewContext) => Section | undefined;

/** Every section, in the order of the report. */
export const allSections: readonly SectionOf[] = [
  access,
  unjudged,
  exposure,
  images,
  capacity,
  alerts,
  order,
];
