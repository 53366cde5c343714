import { askAccess } from '../cli/access/ask-access';
import { accessAnswers } from '../cli/output/access-answers';
import { words } from '../problems/words';
import type { Access } from './access';
import { readRequest } from './read-request';

interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

declare module 'expect' {
  interface Matchers<R> {
    /**
     * Passes if every cluster and environment that has both ends lets the request through.
     *
     * @param from `project/service`, or `internet:HOST`
     * @param to `project/service`, or a host outside
     * @param request `GET /path`, `/path`, a port as `:8080`, or any of them together. @default - anything at all
     */
    toAllow(from: string, to: string, request?: string): R;
    /** Passes if no cluster and environment lets anything like it through; the negation that `not.toAllow` is not. */
    toDeny(from: string, to: string, request?: string): R;
  }
}

/** For `expect.extend`. A name that no cluster has fails both ways: a test of nobody would prove nothing. */
export const accessMatchers = {
  toAllow: (access: Access, from: string, to: string, request?: string): Verdict =>
    judge(access, from, to, request, (allowed) => allowed.every(Boolean)),
  toDeny: (access: Access, from: string, to: string, request?: string): Verdict =>
    judge(access, from, to, request, (allowed) => !allowed.some(Boolean)),
};

function judge(
  { clusters }: Access,
  from: string,
  to: string,
  request: string | undefined,
  passes: (allowed: readonly boolean[]) => boolean,
): Verdict {
  const { answers, problems } = askAccess(clusters, { from, to, ...readRequest(request ?? '') });
  const flaws = problems.map((problem) => `${words(problem).what}\n→ ${words(problem).remedy}`);
  if (flaws.length === 0 && answers.length === 0) flaws.push(`no cluster has both ${from} and ${to}`);
  // Thrown, because a verdict would be turned around by `not`.
  if (flaws.length > 0) throw new Error(flaws.join('\n'));
  return {
    pass: passes(answers.map(({ allowed }) => allowed)),
    message: () => accessAnswers(answers, false),
  };
}
