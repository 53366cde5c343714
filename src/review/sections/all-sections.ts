import type { ReviewContext } from '../review-context';
import type { Section } from '../section';
import { images } from './images/images';

/** Looks at a change from one side. Undefined where nothing changes there. */
export type SectionOf = (context: ReviewContext) => Section | undefined;

/** Every section, in the order of the report. */
export const allSections: readonly SectionOf[] = [images];
