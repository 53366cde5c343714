import { describe, expect, it } from '@jest/globals';
import { renderService } from '../helpers/render-service';

describe('a stable Deployment whose selector lacks the version takes the pods of the canary', () => {
  const { objects } = renderService({ versions: { v1: 90, v2: 10 } });

  it('gives each version a Deployment that selects its own pods, and the Service all of them', () => {
    const service = { 'app.kubernetes.io/name': 'api' };
    for (const version of ['v1', 'v2']) {
      expect(objects).toContainEqual(
        expect.objectContaining({
          kind: 'Deployment',
          metadata: expect.objectContaining({ name: `api-${version}` }),
          spec: expect.objectContaining({ selector: { matchLabels: { ...service, version } } }),
        }),
      );
    }
    expect(objects.find(({ kind }) => kind === 'Service')).toMatchObject({ spec: { selector: service } });
    expect(JSON.stringify(objects.find(({ kind }) => kind === 'Service')?.spec)).not.toContain('version');
  });

  it('keeps the version out of a selector, which cannot be changed, where there is only one', () => {
    const deployment = renderService({}).objects.find(({ kind }) => kind === 'Deployment');
    const { selector } = deployment!.spec as { readonly selector: unknown };
    expect(selector).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'api' } });
  });
});
