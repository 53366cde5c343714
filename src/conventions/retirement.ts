/** Annotation of the workloads of a retired service: since when, and why. Guards of a change read it. */
export const retirement = {
  annotation: 'meshwright.dev/retired',
  text: ({ on, reason }: { readonly on: string; readonly reason: string }) => `${on}: ${reason}`,
} as const;
