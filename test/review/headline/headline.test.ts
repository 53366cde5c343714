import { describe, expect, it } from '@jest/globals';
import type { Environments } from '../../../src/review/headline/environments';
import { headline } from '../../../src/review/headline/headline';
import type { Section } from '../../../src/review/section';
import { changeOf, refusal } from '../report/review-of';

const company: Environments = {
  order: ['dev', 'prod'],
  isProduction: (_: string, namespace: string) => namespace === 'shop',
};
const elsewhere = { ...company, isProduction: () => false };
const restart = changeOf('web', [{ path: '/spec/template/spec/a', before: 1, after: 2 }]);
const sections: readonly Section[] = [
  {
    id: 'access',
    title: 'Access',
    summary: '1 edge gained',
    lines: [{ weight: 'security', sign: '+', text: 'a to b', objects: [], cluster: undefined }],
    diagrams: [],
  },
];
const risk = (seen: Partial<Parameters<typeof headline>[0]>, where = company) => {
  const { risk: found, because } = headline({ changes: [], findings: [], sections: [], ...seen }, where);
  return [found, ...because];
};

describe('headline', () => {
  it('says who is concerned, and which pods are replaced where', () => {
    expect(
      headline({ changes: [restart, changeOf('web', [], 'moved')], findings: [], sections: [] }, company),
    ).toMatchObject({
      projects: ['shop'],
      services: 1,
      serviceNames: ['shop/web'],
      environments: ['prod'],
      clusters: ['east'],
      restarts: [{ cluster: 'east', workloads: ['shop/web'] }],
      counts: { created: 0, updated: 1, moved: 1, recreated: 0, deleted: 0 },
    });
  });

  it('is at no risk where nothing changes, and at little where nobody would notice', () => {
    expect(risk({})).toEqual(['none']);
    expect(
      risk({ changes: [changeOf('web', [{ path: '/metadata/labels/a', before: 1, after: 2 }])] }),
    ).toEqual(['low']);
  });

  it('weighs production more', () => {
    expect(risk({ changes: [restart] })).toEqual(['medium', 'pods of 1 workload restart in production']);
    expect(risk({ changes: [restart] }, elsewhere)).toEqual([
      'low',
      'pods of 1 workload restart outside production',
    ]);
    const gone = [changeOf('web', [], 'deleted')];
    expect(risk({ changes: gone })).toEqual(['high', '1 object deleted in production']);
    expect(risk({ changes: gone }, elsewhere)).toEqual(['low', '1 object deleted outside production']);
    expect(risk({ changes: [changeOf('web', [], 'recreated')] }, elsewhere)[0]).toBe('medium');
  });

  it('takes everything for production while definitions are in error', () => {
    const seen = { changes: [changeOf('web', [], 'deleted')], findings: [], sections: [] };
    expect(headline(seen, undefined)).toMatchObject({
      risk: 'high',
      because: [
        '1 object deleted in production',
        'definitions are in error, so that everything counts as production',
      ],
    });
  });

  it('puts what is refused before what is waived or opens something', () => {
    const waived = refusal('is fine', { reason: 'agreed', until: '2027-01-01' });
    expect(risk({ findings: [waived], sections })).toEqual([
      'medium',
      'refused and waived: blocked-path',
      '1 edge gained',
    ]);
    expect(risk({ findings: [refusal('is a trap')], sections }).slice(0, 2)).toEqual([
      'high',
      'refused: blocked-path',
    ]);
  });
});
