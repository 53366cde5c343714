import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planWrite } from '../src/writer/plan-write';
import { sampleCompany } from './apps/sample-company';

describe('dist/', () => {
  it('is what the definitions say; if not, run: npm run synth', () => {
    const plan = planWrite(join(__dirname, '../dist'), sampleCompany().tree, () => true);
    expect(plan).toMatchObject({ created: [], changed: [], removed: [], foreign: [], blocked: [] });
    expect(plan.unchanged).toBeGreaterThan(300);
  });
});
