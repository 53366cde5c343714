import { values } from './schema-values';

/** A duration that Istio takes where something must last: a millisecond or more. */
export const timeSpan = values.duration.refine((duration) => !/^0+(ms|s|m|h)$/.test(duration), {
  error: "a duration longer than nothing, like '2s', '500ms' or '1h'",
});
