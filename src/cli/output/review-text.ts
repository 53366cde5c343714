import { createColors, isColorSupported } from 'picocolors';
import { json } from '../../review/report/json';
import { markdown } from '../../review/report/markdown/markdown';
import type { ReportContext } from '../../review/report/report-context';
import { sarif } from '../../review/report/sarif';
import { terminal } from '../../review/report/terminal';
import type { Review } from '../../review/review';
import type { formats } from '../formats';

export type ReviewFormat = (typeof formats)['review'][number];

/** Columns of a terminal that everybody has. */
const width = 80;

/** A review in one of its formats. */
export function reviewText(
  review: Review,
  format: ReviewFormat,
  context: ReportContext,
  coloured: boolean,
): string {
  switch (format) {
    case 'markdown':
      return markdown(review, context);
    case 'json':
      return json(review, context);
    case 'sarif':
      return sarif(review, context);
    case 'terminal':
      return terminal(review, { ...context, paint: createColors(coloured && isColorSupported), width });
  }
}
