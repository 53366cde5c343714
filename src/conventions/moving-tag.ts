/** Tags of images that mean another image tomorrow. */
export const movingTag = /^(latest|edge|main|master|nightly)$|-SNAPSHOT$/;
