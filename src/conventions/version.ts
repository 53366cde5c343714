/** The version of `package.json`, here so that no file is read at start. */
export const version = '0.1.0';
