/**
 * Preloaded into every measured process: on exit it leaves what the process used in the file that
 * `BENCH_USAGE` names.
 */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ maxRSS, userCPUTime, systemCPUTime }));
});
