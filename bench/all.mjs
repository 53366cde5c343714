/** Everything that is measured: work beside its yardsticks, rules and proof, reviews. Options are those of `run.mjs`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const parts = [['run.mjs', ...process.argv.slice(2)], ['check.mjs'], ['review.mjs']];
for (const [name, ...options] of parts) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name), ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
