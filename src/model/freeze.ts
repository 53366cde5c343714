/** A time in which what runs in some environments stays as it is. */
export interface Freeze {
  readonly name: string;
  readonly environments: readonly string[];
  readonly reason: string;
  readonly time: DatedTime | RegularTime;
}

/** Once; both in milliseconds since 1970, whole minutes. */
interface DatedTime {
  readonly kind: 'dated';
  readonly from: number;
  readonly until: number;
}

/** Again and again. */
interface RegularTime {
  readonly kind: 'regular';
  /** Five fields of cron, or one of its macros. */
  readonly schedule: string;
  readonly minutes: number;
  readonly timeZone: string;
}
