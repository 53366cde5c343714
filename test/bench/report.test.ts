import { beforeAll, describe, expect, it } from '@jest/globals';
import { evaluate } from './evaluate';

interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

const ids = [
  'cold',
  'nothing',
  'image',
  'variable',
  'call',
  'port',
  'default',
  'checkFresh',
  'checkRestored',
];
const figure = (median: number): Figure => ({ median, min: median / 2, max: median * 2, runs: 3 });
const work = (seconds: number, megabytes = 300) => ({
  seconds: figure(seconds),
  cpu: figure(seconds),
  megabytes: figure(megabytes),
  written: 1,
});

/** A company of which all work takes as long, but for what is said. */
function result(
  services: number,
  seconds: number,
  others: Readonly<Record<string, unknown>>,
  peers: unknown,
) {
  const works = {
    ...Object.fromEntries([...ids, 'storeless', 'watched', 'unwatched'].map((id) => [id, work(seconds)])),
    ...others,
  };
  return { services, projects: 1, files: 1, objects: services * 14, bytes: 1e6, works, peers };
}

const machine = { node: 'v20.19.0', processors: 2, isInMemory: true, day: '2026-01-01' };
const reportOf = (...results: readonly unknown[]): readonly string[] => {
  const text = evaluate('report.mjs', 'it.report(input.machine, input.results)', { machine, results });
  return (text as string).split('\n');
};

/** Lines of tables by their first cell, and the last one of each. */
const lastCells = (lines: readonly string[], name: string): readonly (string | undefined)[] =>
  lines.filter((line) => line.startsWith(`| ${name} `)).map((line) => line.split('|').at(-2)?.trim());

const names = {
  cold: 'cold: empty `dist/`, empty store',
  nothing: 'nothing changed',
  image: 'one service edited: its image',
  default: 'a platform default edited that touches every service',
  fresh: '`synth --check` in a fresh clone',
};

describe('a report in which all is met', () => {
  let lines: readonly string[];
  beforeAll(() => {
    const others = { floor: work(0.1), nothing: work(0.4), image: work(0.5), default: work(0.9) };
    const more = { floor: work(1), nothing: work(1.4), image: work(1.7), default: work(9) };
    const peers = [
      { name: 'done', version: '1.0.0', seconds: figure(4), megabytes: figure(50), objects: 14_000 },
      { name: 'late', version: '1.0.0', problem: 'not done after 900 s', seconds: figure(900), objects: 0 },
      { name: 'absent' },
    ];
    lines = reportOf(
      result(1_000, 1, { ...others, checkFresh: work(0.9), appSynth: work(2.1) }, peers),
      result(10_000, 10, { ...more, cold: work(12.5, 1_499), checkFresh: work(12) }, []),
    );
  });

  it.each([
    [
      names.cold,
      [
        'under 12.0× the floor: met; under 0.50× `App.synth()`: met',
        'at most n^1.10: met; under 1,500 MB: met',
        'at most n^1.10: met',
      ],
    ],
    [names.nothing, ['under 500 ms: met', 'under 1.50 s: met', '–']],
    [names.image, ['under 600 ms: met', 'under 1.80 s: met', '–']],
    [names.default, ['under the cold run: met', 'under the cold run: met', '–']],
    [names.fresh, ['under the cold run: met', 'under the cold run: met', '–']],
  ])('says so of %s', (name, expected) => {
    expect(lastCells(lines, name)).toEqual(expected);
  });

  it('says of a program how it compares, and why there is no figure', () => {
    expect(lines.find((line) => line.startsWith('| done '))).toMatch(/4\.00 s \(2\.00 s–8\.00 s\).* 4\.0× /);
    expect(lines.find((line) => line.startsWith('| late '))).not.toContain('900.00 s');
    expect(lastCells(lines, 'late')).toEqual(['not done after 900 s']);
    expect(lastCells(lines, 'absent')).toEqual(['not here']);
  });

  it('says how each grows', () => {
    const growth = lines.slice(lines.findIndex((line) => line.startsWith('### Growth')));
    expect(growth.find((line) => line.startsWith(`| ${names.fresh} `))).toContain(' n^1.12 ');
    expect(growth.find((line) => line.startsWith('| floor'))).toContain(' n^1.00 ');
    expect(growth.some((line) => line.includes('App.synth()'))).toBe(false);
  });
});

it('says what is not met', () => {
  const lines = reportOf(
    result(1_000, 1.25, { floor: work(0.1), appSynth: work(2.5) }, []),
    result(10_000, 16, { floor: work(1), cold: work(16, 1_500) }, []),
  );
  const missed = '**not met**';
  expect(lastCells(lines, names.cold)).toEqual([
    `under 12.0× the floor: ${missed}; under 0.50× \`App.synth()\`: ${missed}`,
    `at most n^1.10: ${missed}; under 1,500 MB: ${missed}`,
    `at most n^1.10: ${missed}`,
  ]);
  for (const name of [names.default, names.fresh]) {
    expect(lastCells(lines, name).slice(0, 2)).toEqual([
      `under the cold run: ${missed}`,
      `under the cold run: ${missed}`,
    ]);
  }
  expect(lastCells(lines, names.image)[0]).toBe(`under 600 ms: ${missed}`);
});

it('promises nothing for other sizes, and tells no growth from one', () => {
  const lines = reportOf(result(100, 9, { floor: work(0.1), appSynth: work(1) }, []));
  expect(lines.join('\n')).not.toMatch(/met|Growth|What others/);
});
