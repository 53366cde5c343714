import { describe, expect, it } from '@jest/globals';
import type { Opening } from '../../../src/model/opening';
import { http, mysql, render, tls } from './render';

const refusal = (opening: Opening) => () => render({ ports: [http, mysql, tls], openings: [opening] });

describe('an opening', () => {
  it('leads to what the gateway does not look into', () => {
    expect(refusal({ gateway: 'public', port: mysql, by: { listen: 3306 } })).not.toThrow();
    expect(refusal({ gateway: 'public', port: tls, by: { host: 'a.com' } })).not.toThrow();
  });

  it.each<[string, Opening]>([
    ['does not have', { gateway: 'public', port: { ...mysql, number: 1 }, by: { listen: 3306 } }],
    ['HTTP-like', { gateway: 'public', port: http, by: { listen: 3306 } }],
    ['does not speak TLS', { gateway: 'public', port: mysql, by: { host: 'a.com' } }],
  ])('is refused: %s', (words, opening) => {
    expect(refusal(opening)).toThrow(words);
  });
});
