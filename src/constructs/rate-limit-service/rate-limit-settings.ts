import type { RateLimitServiceProps } from './rate-limit-service-props';

/** The props of a `RateLimitService` with every default filled in, in order, with what is counted here only. */
export type RateLimitSettings = Required<RateLimitServiceProps>;
