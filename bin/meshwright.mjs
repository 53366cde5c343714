#!/usr/bin/env node
// Runs src/main.ts, compiled into build/ whenever a file it was made of has changed.
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const require = createRequire(import.meta.url);
const { currentProgram } = require('./program/current-program.cjs');
const { runProgram } = require('./program/run-program.cjs');

// A run is over before most of what V8 optimizes pays: six times its own patience takes a fifth less processor time.
setFlagsFromString('--interrupt-budget=400000');
// Ten thousand services would take 2 GB before V8 looks for garbage, of which half is some, and no less time than with 1 GB.
setFlagsFromString('--heap-growing-percent=40');

const current = currentProgram();
// It may be gone, by hand or as another run has just compiled a newer one.
if (current === undefined || !runProgram(current)) runProgram(require('./program/compile.cjs').compile());
