import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryFiles } from '../src/delivery/repository/repository-files';
import { planFiles } from '../src/writer/plan-files';
import { planWrite } from '../src/writer/plan-write';
import { sampleCompany, sampleLandscape } from './apps/sample-company';

describe('dist/', () => {
  it('is what the definitions say; if not, run: npm run synth', () => {
    const plan = planWrite(join(__dirname, '../dist'), sampleCompany().tree, () => true);
    expect(plan).toMatchObject({ created: [], changed: [], removed: [], foreign: [], blocked: [] });
    expect(plan.unchanged).toBeGreaterThan(300);
  });
});

it('CODEOWNERS and .gitattributes are what the definitions say; if not, run: npm run synth', () => {
  const { platform, clusters } = sampleLandscape();
  const files = repositoryFiles(platform, clusters);
  const plan = planFiles(join(__dirname, '..'), files, [...files.keys()]);
  expect(plan).toMatchObject({ created: [], changed: [], removed: [], foreign: [], unchanged: 2 });
});
