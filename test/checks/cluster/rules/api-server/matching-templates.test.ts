import { describe, expect, it } from '@jest/globals';
import { matchingTemplates } from '../../../../../src/checks/cluster/rules/api-server/matching-templates';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { owner } from './objects';

describe('matching templates', () => {
  it.each<[string, KubernetesObject]>([
    [
      'labels of the template',
      owner('Deployment', {
        selector: {
          matchLabels: { app: 'web' },
          matchExpressions: [
            { key: 'app', operator: 'In', values: ['web'] },
            { key: 'b', operator: 'DoesNotExist' },
          ],
        },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(matchingTemplates, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'another value',
      owner('Deployment', { selector: { matchLabels: { app: 'wbe' } } }),
      'unmatched-template spec.selector.matchLabels.app',
    ],
    [
      'a label that is not there',
      owner('StatefulSet', { selector: { matchLabels: { app: 'web', a: 'b' } } }),
      'unmatched-template spec.selector.matchLabels.a',
    ],
    [
      'an expression that does not hold',
      owner('DaemonSet', {
        selector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] },
      }),
      'unmatched-template spec.selector.matchExpressions.0',
    ],
    ['no selector at all', owner('Deployment', { selector: {} }), 'refused-value spec.selector'],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(matchingTemplates, [one])).toEqual([flaw]);
  });
});
