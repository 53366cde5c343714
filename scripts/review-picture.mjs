/**
 * Makes docs/images/review.png: the comment that a change of the sample company gets. Not run by CI, since it needs
 * Chromium (`apt-get install chromium fonts-noto-color-emoji` on Debian).
 *
 *   node scripts/review-picture.mjs [chromium]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { htmlOf } from './review-picture/html-of.mjs';
import { reviewedChange } from './review-picture/reviewed-change.mjs';

const root = join(import.meta.dirname, '..');
const chromium = process.argv[2] ?? 'chromium';
const picture = join(root, 'docs/images/review.png');

const folder = mkdtempSync(join(tmpdir(), 'meshwright-picture-'));
try {
  const { html, height } = htmlOf(reviewedChange(root, join(folder, 'company')));
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--force-device-scale-factor=1.5',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=920,${height}`,
      `--screenshot=${picture}`,
      `file://${page}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  process.stdout.write(`${picture}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
