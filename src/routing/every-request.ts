import type { Match } from '../model/match';

/** The pattern that every request matches. */
export const everyRequest: Match = { path: undefined, methods: [], headers: {}, query: {} };
