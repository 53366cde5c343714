import type { Verdict } from './definitions/verdict';

/** Every mutant that could be reported better, with what was reported. */
export function missesText(verdicts: readonly Verdict[]): string {
  return verdicts
    .flatMap((verdict) => {
      const { mutant, reports } = verdict;
      const flaws = flawsOf(verdict);
      if (flaws.length === 0) return [];
      const said = reports.map(
        ({ code, file, line, what, remedy }) => `    ${code} ${file}:${line}: ${what} → ${remedy}\n`,
      );
      const lines = [...mutant.lines].join(',');
      return [
        `${flaws.join(', ')}: ${mutant.sample.file}:${lines} ${mutant.operator}: ${mutant.what}\n${said.join('')}`,
      ];
    })
    .join('');
}

function flawsOf({
  found,
  harmless,
  exact,
  single,
  suggested,
  internals,
  readable,
}: Verdict): readonly string[] {
  if (!found) return harmless === undefined ? ['missed'] : [];
  return [
    ...(exact ? [] : ['elsewhere']),
    ...(single ? [] : ['many']),
    ...(suggested === false ? ['no suggestion'] : []),
    ...(internals.length === 0 ? [] : ['internals']),
    ...(readable ? [] : ['unreadable']),
  ];
}
