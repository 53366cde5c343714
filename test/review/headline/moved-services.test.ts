import { describe, expect, it } from '@jest/globals';
import { headline } from '../../../src/review/headline/headline';
import { movedServices } from '../../../src/review/headline/moved-services';
import { changeOf } from '../report/review-of';

const gone = changeOf('web', [], 'deleted');
const here = changeOf('web', [], 'created', { project: 'office' });

describe('movedServices', () => {
  it('names a service that goes in one project and comes in another', () => {
    expect(movedServices([gone, here])).toEqual(['shop/web moves to office']);
    const { because } = headline({ changes: [gone, here], findings: [], sections: [] }, undefined);
    expect(because).toContain('shop/web moves to office: deleted there and made anew here');
  });

  it('takes nothing for a move that has another name or kind, stays in its project, or only goes', () => {
    const other = changeOf('api', [], 'created', { project: 'office' });
    const kind = changeOf('web', [], 'created', { project: 'office', of: 'StatefulSet' });
    const same = changeOf('web', [], 'created');
    for (const created of [other, kind, same]) expect(movedServices([gone, created])).toEqual([]);
    expect(movedServices([gone])).toEqual([]);
    expect(movedServices([here])).toEqual([]);
  });
});
