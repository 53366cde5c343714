#!/usr/bin/env node
// Runs src/main.ts, compiled into build/ whenever a file it was made of has changed.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { currentProgram } = require('./program/current-program.cjs');
const { runProgram } = require('./program/run-program.cjs');

// A run that compiles meanwhile takes away what it replaces: then this one has to compile as well.
while (!runProgram(currentProgram() ?? require('./program/compile.cjs').compile()));
