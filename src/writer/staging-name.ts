/** Matches the staging directory of a run, capturing its process id; the name has no other shape. */
export const stagingName = /^\.meshwright-(\d+)$/;
