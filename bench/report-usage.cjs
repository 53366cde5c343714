/**
 * Preloaded into every measured process: on exit it adds what the process used to the file that `BENCH_USAGE` names, a
 * line for each process, since one may start others.
 */
const { appendFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify({ maxRSS, userCPUTime, systemCPUTime })}\n`);
});
