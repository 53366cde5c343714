/** Series that rules of a project record and others read; each with the labels `project`, `environment`, `namespace` and `service`. */
export const recorded = {
  /** Requests per second that were received. */
  requests: 'service:requests:rate5m',
  /** Share of them that was answered with a 5xx status, 0 to 1; nothing where there are none. */
  errorRatio: 'service:request_errors:ratio5m',
  /** Buckets of their duration in milliseconds, per second; also by `le`. */
  durations: 'service:request_duration_milliseconds_bucket:rate5m',
  /** Requests per second about which callers' proxies have something to say; also by `response_flags`. */
  flagged: 'service:requests_flagged:rate5m',
  /** 1 for each pod, by `pod`: which service it is of. */
  pods: 'pod:service:info',
} as const;
