import type { authorLines } from '../author-lines';
import type { renderPart } from './render-part';

/** What most runs do without, and what would load most of the program. */
export const lazily = {
  authorLines: () => (require('../author-lines') as { authorLines: typeof authorLines }).authorLines,
  renderPart: () => (require('./render-part') as { renderPart: typeof renderPart }).renderPart,
} as const;
