import { describe, expect, it } from '@jest/globals';
import { render, http } from '../constructs/mesh-service/render';
import { renderService } from '../helpers/render-service';

describe('a wildcard host beside a specific one: the specific owns its requests, none fall through', () => {
  it('cannot be written in a definition', () => {
    expect(renderService({ expose: { host: '*' } }).codes).toEqual(['invalid-value']);
    expect(renderService({ expose: { host: 'a' } }).codes).toEqual([]);
  });

  it('is rejected by the construct', () => {
    const exposed = (host: string) => () =>
      render({ ports: [http], exposures: [{ gateway: 'public', host, paths: ['/'], port: http }] });
    expect(exposed('*.company.com')).toThrow('would compete');
    expect(exposed('a.company.com')).not.toThrow();
  });
});
