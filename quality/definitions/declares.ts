/** Lists of the platform whose texts are not names of something, but give names to it. */
const lists = /^priorities\.\d+$/;

/** Whether a text at a path is where something gets its name: who changes it makes every use of it lead nowhere. */
export const declares = (path: readonly string[]): boolean => lists.test(path.join('.'));
