import { entry } from '../entry';

/** An object of a kind that a project may not render, and what does its work. */
interface Kind {
  readonly object: string;
  readonly instead: string;
}

const kind = (why: string) =>
  entry<Kind>({
    severity: 'error',
    what: ({ object }) => `${object} ${why}`,
    remedy: ({ instead }) => instead,
  });

/** Problems of kinds that a project must not add in code: a part of the registry. */
export const kindProblems = {
  'cluster-scoped-kind': kind('is of the whole cluster, not of one namespace'),
  'mesh-kind': kind('changes what the mesh knows or does, also for others'),
  'policy-kind': kind('decides who may call, which follows from what is declared'),
  'limits-kind': kind('decides what the namespace may use, which follows from its quota'),
  'permission-kind': kind('grants rights or makes an identity, which only the platform does'),
  'entrance-kind': kind('opens a way into the cluster'),
  'endpoints-kind': kind('would send requests to addresses of anybody'),
  'delivery-kind': kind('tells the delivery engine what to apply'),
  'secret-kind': kind('brings values of secrets by a way of its own'),
  'bare-pod': kind('would not be replaced when it is gone'),
  'foreign-kind': kind('is of no kind that a project may add'),
} as const;
