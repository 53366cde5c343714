import { kubernetesVersions } from '../../conventions/kubernetes-versions';
import { names } from '../../conventions/names';
import { hasErrors } from '../../problems/has-errors';
import { checkDefinitions } from '../check/check-definitions';
import { checkFiles } from '../check/check-files';
import { dayOf } from '../day-of';
import type { Io } from '../io';
import { type CheckFormat, checkText } from '../output/check-text';
import type { Wanted } from '../../synthesis/synthesize';

/** What `meshwright check` was asked for. */
export interface CheckOptions extends Pick<Wanted, 'cluster'> {
  /** Files and folders of manifests, and `-` for what comes in; what definitions render where there is none. */
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  /** Milliseconds since 1970, as if it were then: exemptions end. */
  readonly now?: number | undefined;
  /** Version of Kubernetes that manifests are for. */
  readonly kubernetes?: (typeof kubernetesVersions)[number] | undefined;
  /** Namespace of manifests that say none. */
  readonly namespace?: string | undefined;
  /** Namespace of the mesh whose policies hold in every other. */
  readonly rootNamespace?: string | undefined;
}

/** Says what is wrong with what definitions render, or with manifests that anybody wrote. Returns the exit code. */
export function check(options: CheckOptions, io: Io): number {
  const { paths, format, cluster } = options;
  const today = dayOf(options.now);
  const checked =
    paths.length === 0
      ? checkDefinitions({ cluster }, today, io)
      : checkFiles(paths, { ...targetOf(options), today }, io);
  io.out(checkText(checked, format, io));
  return hasErrors(checked.problems) ? 1 : 0;
}

function targetOf({ kubernetes, namespace, rootNamespace }: CheckOptions) {
  return {
    minor: Number((kubernetes ?? kubernetesVersions.at(-1) ?? '').split('.')[1]),
    namespace: namespace ?? 'default',
    rootNamespace: rootNamespace ?? names.rootNamespace,
  };
}
