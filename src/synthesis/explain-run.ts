import type { Stage, Task } from './task';

/** A step that was taken, and why it was not spared. */
export interface ExplainedTask {
  readonly stage: Stage;
  readonly subject: string;
  readonly why: string;
}

/** What a run did, and how much it was spared. */
export interface ExplainedRun {
  readonly taken: readonly ExplainedTask[];
  readonly spared: number;
}

/** What somebody did when a digest differs, by its name. */
const causes: Readonly<Record<string, string>> = {
  definition: 'the definition of the platform, the program, or its packages changed',
  platform: 'what the platform says changed',
  folder: 'its files changed',
  project: 'its definition changed',
  projects: 'what projects show of themselves changed',
  neighbours: 'a project that it calls, or that calls it, changed',
  placed: 'its definition, or a project that it calls or is called by, changed',
  share: 'what it gets because of others on the cluster changed',
  tenants: 'what others may know of tenants changed',
  facts: 'what it takes from tenants changed',
  objects: 'what may be seen of objects changed',
  rules: 'the rules changed',
};

/**
 * Says of each step that was taken what of its inputs is not as in the last run.
 *
 * @param before steps of the last run; undefined when nothing is known of it
 */
export function explainRun(tasks: readonly Task[], before: readonly Task[] | undefined): ExplainedRun {
  const keyOf = ({ stage, subject }: Task) => `${stage} ${subject}`;
  const known = new Map((before ?? []).map((task) => [keyOf(task), task]));
  const taken = tasks.filter(({ isKept }) => !isKept);
  return {
    spared: tasks.length - taken.length,
    taken: taken.map((task) => ({
      stage: task.stage,
      subject: task.subject,
      why: before === undefined ? 'nothing is known of an earlier run' : reason(task, known.get(keyOf(task))),
    })),
  };
}

function reason({ from }: Task, last: Task | undefined): string {
  if (last === undefined) return 'it is new';
  const differing = Object.keys(from).filter((name) => from[name] !== last.from[name]);
  if (differing.length === 0) return 'what it reads elsewhere changed, or it could not be kept';
  return differing.map((name) => causes[name] ?? name).join(', and ');
}
