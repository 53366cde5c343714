import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { apiGroup } from '../../src/conventions/api-group';
import { readTree } from '../helpers/read-tree';
import { blocksOf } from './blocks';
import { root } from './documents';

const page = readFileSync(join(root, 'docs/operations/argocd.md'), 'utf8');
const block = blocksOf('argocd.md', page).find(({ info }) => info === 'yaml');
const { data } = parse(block!.text) as { readonly data: Readonly<Record<string, string>> };

/** Groups and kinds of all that is rendered, `networking.istio.io_VirtualService`. */
const rendered = new Set(
  [...readTree(join(root, 'dist')).values()].flatMap((text) =>
    [...text.matchAll(/^apiVersion: (\S+)\nkind: (\w+)$/gm)].map(
      ([, version = '', kind = '']) => `${apiGroup(version)}_${kind}`,
    ),
  ),
);

describe('the ConfigMap of Argo CD', () => {
  it('has keys that Kubernetes takes', () => {
    expect(Object.keys(data).filter((key) => !/^[-._a-zA-Z0-9]+$/.test(key))).toEqual([]);
  });

  it('says of every kind of the mesh that is rendered when it is healthy, and of Applications', () => {
    const mesh = [...rendered].filter((kind) => kind.includes('.istio.io_'));
    expect(mesh.length).toBeGreaterThan(5);
    for (const kind of [...mesh, 'argoproj.io_Application']) {
      expect(data[`resource.customizations.health.${kind}`]).toContain('return hs');
    }
  });

  it('leaves the webhooks to istiod', () => {
    for (const kind of ['Mutating', 'Validating']) {
      const key = `resource.customizations.ignoreDifferences.admissionregistration.k8s.io_${kind}WebhookConfiguration`;
      expect(parse(data[key] ?? '')).toEqual({
        jqPathExpressions: ['.webhooks[]?.clientConfig.caBundle', '.webhooks[]?.failurePolicy'],
      });
    }
  });
});
