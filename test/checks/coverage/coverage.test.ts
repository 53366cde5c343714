import { expect, it } from '@jest/globals';
import { coverage } from '../../../src/checks/coverage/coverage';
import { upstreamFindings } from '../../../src/checks/coverage/upstream-findings';
import { explainTopics } from '../../../src/problems/explain-topics';

const found = coverage();

it('says of every finding either what finds it or why nothing does', () => {
  const undecided = found.filter(({ by, reason }) => (by.length === 0) === (reason === undefined));
  expect(undecided.map(({ code }) => code)).toEqual([]);
});

it('knows every finding that a code says it is', () => {
  const said = explainTopics().flatMap(({ codes }) => codes.flatMap(({ upstream }) => upstream));
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((code) => !(code in upstreamFindings))).toEqual([]);
});

it('knows all 67 messages of istioctl 1.30, and the one that 1.31 adds', () => {
  expect(found.filter(({ tool }) => tool === 'istioctl analyze')).toHaveLength(68);
});

it('names the codes that find it, and the tool', () => {
  expect(found.find(({ code }) => code === 'KIA1101')).toMatchObject({
    tool: 'Kiali',
    by: ['unknown-route-host'],
  });
  expect(found.find(({ code }) => code === 'IST0103')).toMatchObject({
    tool: 'istioctl analyze',
    by: [],
    reason: 'needs a live cluster',
  });
});
