/** Below this many requests a second a single one would be a high share. */
export const enoughRequests = 0.1;
