/** What a run renders: path (posix, relative to dist/) -> whole text. */
export type FileTree = ReadonlyMap<string, string>;
