/**
 * `@jest/globals` for what the test files of a process share: always those of the test file that runs. Its runtime
 * puts them here.
 */
exports.use = (globals) => {
  Object.assign(exports, globals);
};
