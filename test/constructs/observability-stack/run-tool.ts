import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = { promtool: 'prometheus', amtool: 'prometheus-alertmanager' } as const;

/**
 * Runs a tool of Prometheus' own in a directory with these files, and returns what it said. A tool that is not
 * there fails the test: what it checks is checked nowhere else.
 */
export function runTool(
  tool: keyof typeof packages,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
) {
  const directory = mkdtempSync(join(tmpdir(), `meshwright-${tool}-`));
  try {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(directory, name), text);
    }
    const { error, status, stdout, stderr } = spawnSync(tool, args, { cwd: directory, encoding: 'utf8' });
    if (error !== undefined) {
      const install = `apt-get install -y --no-install-recommends ${packages[tool]}`;
      throw new Error(`${tool} does not run (${error.message}); on Debian: ${install}`);
    }
    return { status, stdout, output: `${stdout}${stderr}` };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
