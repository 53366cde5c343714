import { describe, expect, it } from '@jest/globals';
import { labelsAndAnnotations } from '../../../../../src/checks/cluster/rules/api-server/labels-and-annotations';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('labels and annotations', () => {
  it.each<[string, KubernetesObject]>([
    [
      'keys with a domain, empty values and values with dots',
      object(
        'v1 ConfigMap',
        {},
        { labels: { 'a.example/B': '', c: 'D_e.1' }, annotations: { 'A.example/b': 'x y' } },
      ),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(labelsAndAnnotations, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'a value that is too long',
      object('v1 ConfigMap', {}, { labels: { a: 'a'.repeat(64) } }),
      'refused-label metadata.labels.a',
    ],
    [
      'a key with two slashes',
      object('v1 ConfigMap', {}, { annotations: { 'a/b/c': 'd' } }),
      'refused-label metadata.annotations.a/b/c',
    ],
    [
      'a key of a label in capitals before the slash',
      object('v1 ConfigMap', {}, { labels: { 'A/b': 'd' } }),
      'refused-label metadata.labels.A/b',
    ],
    [
      'a value with a space, in a template',
      object('apps/v1 Deployment', {
        spec: { selector: {}, template: { metadata: { labels: { a: 'b c' } }, spec: { containers: [] } } },
      }),
      'refused-label spec.template.metadata.labels.a',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(labelsAndAnnotations, [one])).toEqual([flaw]);
  });
});
