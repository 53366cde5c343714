/** Something that is wrong with a source: for the person who runs the command, without a stack. */
export class ImportError extends Error {}
