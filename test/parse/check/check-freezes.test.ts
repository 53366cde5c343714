import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { changedSources } from '../../helpers/changed-sources';
import { codesOf } from '../../helpers/problems-of';

const dated = {
  name: 'year-end',
  environments: ['prod'],
  reason: 'Nobody is there.',
  from: '2026-12-18T18:00+01:00',
  until: '2027-01-04T06:00Z',
};
const regular = {
  name: 'weekend',
  environments: ['dev', 'prod'],
  reason: 'Nobody is there.',
  schedule: '0 16 * * fri',
  duration: '62h',
  timeZone: 'Europe/Berlin',
};
const found = (...freezes: readonly object[]) => codesOf({ 'platform.freezes': freezes });

describe('freezes', () => {
  it('are placed as moments and minutes', () => {
    const { landscape, problems } = parseLandscape(changedSources({ 'platform.freezes': [dated, regular] }));
    expect(problems).toEqual([]);
    expect(landscape!.platform.freezes).toEqual([
      {
        name: 'year-end',
        environments: ['prod'],
        reason: 'Nobody is there.',
        time: { kind: 'dated', from: Date.UTC(2026, 11, 18, 17), until: Date.UTC(2027, 0, 4, 6) },
      },
      {
        name: 'weekend',
        environments: ['dev', 'prod'],
        reason: 'Nobody is there.',
        time: { kind: 'regular', schedule: '0 16 * * fri', minutes: 3720, timeZone: 'Europe/Berlin' },
      },
    ]);
  });

  it('are of environments that exist, and have names of their own', () => {
    expect(found({ ...dated, environments: ['prod', 'qa'] })).toEqual([
      'unknown-reference at freezes.0.environments.1',
    ]);
    expect(found(dated, { ...regular, name: 'year-end' })).toEqual(['repeated-freeze at freezes.1.name']);
  });

  it('end after they begin, and within 90 days', () => {
    expect(found({ ...dated, until: dated.from })).toEqual(['empty-freeze at freezes.0.until']);
    expect(found({ ...dated, until: '2027-03-18T17:01Z' })).toEqual(['long-freeze at freezes.0.until']);
    expect(found({ ...dated, until: '2027-03-18T17:00Z' })).toEqual([]);
    expect(found({ ...regular, duration: '2161h' })).toEqual(['long-freeze at freezes.0.duration']);
  });

  it.each([
    [{ ...dated, from: '2026-12-18' }, 'invalid-value at freezes.0.from'],
    [{ ...dated, from: '2026-12-18T18:00' }, 'invalid-value at freezes.0.from'],
    [{ ...dated, from: '2026-02-31T18:00Z' }, 'invalid-value at freezes.0.from'],
    [{ ...regular, duration: '2d' }, 'invalid-value at freezes.0.duration'],
    [{ ...regular, schedule: '0 16 * * fry' }, 'invalid-value at freezes.0.schedule'],
    [{ ...regular, timeZone: 'CET+1' }, 'invalid-value at freezes.0.timeZone'],
    [{ ...dated, environments: [] }, 'invalid-value at freezes.0.environments'],
  ])('are refused when they cannot be read: %j', (freeze, code) => {
    expect(found(freeze)).toEqual([code]);
  });
});
