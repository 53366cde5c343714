#!/usr/bin/env node
// Runs src/main.ts, compiled into build/ whenever a file it was made of has changed.
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const require = createRequire(import.meta.url);
const { currentProgram } = require('./program/current-program.cjs');
const { runProgram } = require('./program/run-program.cjs');

// A run is over before most of what V8 optimizes pays: six times its own patience takes a fifth less processor time.
setFlagsFromString('--interrupt-budget=400000');
// V8 would let the heap of 10,000 services grow to 2 GB, half of it garbage, and take no less time.
setFlagsFromString('--heap-growing-percent=40');

const current = currentProgram();
// It may be gone, by hand or as another run has just compiled a newer one.
if (current === undefined || !runProgram(current)) runProgram(require('./program/compile.cjs').compile());
