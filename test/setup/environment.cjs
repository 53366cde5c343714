const { ModuleMocker } = require('jest-mock');

/** Where Jest keeps the matchers of `expect`, which lives as long as the process. */
const expectation = Symbol.for('$$jest-matchers-object');

const pick = (object, ...names) => Object.fromEntries(names.map((name) => [name, object[name]]));

const symbols = () => Object.getOwnPropertySymbols(globalThis);

let ownMatchers;

/** The global object itself, for all test files of a process, and put back as it was after each. */
module.exports = class {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #before = {
    global: pick(globalThis, 'console'),
    process: pick(process, 'exit', 'exitCode'),
    folder: process.cwd(),
    variables: { ...process.env },
    symbols: new Set([...symbols(), expectation]),
  };

  getVmContext() {
    return globalThis;
  }

  handleTestEvent({ name }) {
    if (name === 'setup') ownMatchers ??= new Set(Object.keys(globalThis[expectation].matchers));
  }

  async setup() {}

  async teardown() {
    const { folder, variables } = this.#before;
    Object.assign(globalThis, this.#before.global);
    Object.assign(process, this.#before.process);
    process.chdir(folder);
    for (const name of Object.keys(process.env)) {
      if (!(name in variables)) delete process.env[name];
    }
    Object.assign(process.env, variables);
    // Not those that a package cannot do without.
    for (const symbol of symbols()) {
      if (!this.#before.symbols.has(symbol)) Reflect.deleteProperty(globalThis, symbol);
    }
    const { matchers } = globalThis[expectation];
    for (const name of Object.keys(matchers)) {
      if (!ownMatchers.has(name)) delete matchers[name];
    }
  }
};
