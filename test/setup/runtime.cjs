const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** What this process has compiled: source and script of each file. */
const compiled = new Map();

/** A function of a module's scope, as Jest makes it, compiled for all contexts of this process. */
const scriptOf = (source, file, parameters) => {
  const known = compiled.get(file);
  if (known?.source === source) return known.script;
  const head = `(function(${parameters.join(',')}){`;
  const script = new Script(`${head}${source}\n})`, { filename: file, columnOffset: -head.length });
  compiled.set(file, { source, script });
  return script;
};

/** Compiles what test files share once a process: Jest compiles each module anew for each test file. */
module.exports = class extends Runtime {
  constructor(...options) {
    super(...options);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      const isOnce = file === executor.testPath || executor.resolution.isCoreModule(file);
      if (context === null || isOnce) return compile(source, file);
      try {
        return scriptOf(source, file, executor.injectedModuleParameters).runInContext(context);
      } catch {
        // Jest says what is wrong with it.
        return compile(source, file);
      }
    };
  }
};
