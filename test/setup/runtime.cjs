const hooks = require('node:async_hooks');
const { readFileSync, statSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { bundle, nameOf } = require('./bundle.cjs');
const globals = require('./globals.cjs');

const compile = (source, parameters, file) => compileFunction(source, parameters, { filename: file });

let bundled;

/** The modules of the bundle, loaded once a process; anew when a run of `--watch` has made it anew. */
const modules = () => {
  const { mtimeMs } = statSync(bundle);
  if (bundled?.mtimeMs !== mtimeMs) {
    delete require.cache[bundle];
    bundled = { mtimeMs, table: require(bundle) };
  }
  return bundled.table;
};

/**
 * The one that every instance of the framework gets: Node keeps each that was ever used, and hands it on with each
 * promise, so that promises would become slower with each test file.
 */
const context = new hooks.AsyncLocalStorage();
const sharedHooks = {
  ...hooks,
  AsyncLocalStorage: function shared() {
    return context;
  },
};

let framework;

const requireOf = (file) => {
  const required = createRequire(file);
  const shared = (name) => (name === 'node:async_hooks' ? sharedHooks : required(name));
  return Object.assign(shared, required);
};

/** The test framework, whose tests and handlers are those of one test file: compiled once, run anew. */
const runFramework = (file) => {
  framework ??= {
    run: compile(readFileSync(file, 'utf8'), ['module', 'exports', 'require'], file),
    require: requireOf(file),
  };
  const module = { exports: {} };
  framework.run(module, module.exports, framework.require);
  return module.exports;
};

/** Runs only the test file itself anew: what it imports is loaded once for all test files of the process. */
module.exports = class extends Runtime {
  #modules = modules();

  constructor(...options) {
    super(...options);
    this.executor.compile = (source, file) => compile(source, this.executor.injectedModuleParameters, file);
  }

  setGlobalsForRuntime(names) {
    super.setGlobalsForRuntime(names);
    globals.use(names);
  }

  requireInternalModule(from, name) {
    return name === undefined ? runFramework(from) : createRequire(from)(name);
  }

  requireModule(from, name, ...options) {
    if (name === undefined || isBuiltin(name)) return super.requireModule(from, name, ...options);
    const file = this._resolution.resolveCjs(from, name);
    const module = this.#modules[nameOf(file)];
    return module === undefined ? require(file) : module();
  }

  getSourceMaps() {
    return super.getSourceMaps().set(bundle, `${bundle}.map`);
  }
};
