/** PromQL that copies `value` into `target` where the whole of `source` matches. */
export const relabelled = (expr: string, target: string, value: string, source: string, regex: string) =>
  `label_replace(${expr}, "${target}", "${value}", "${source}", "${regex}")`;
