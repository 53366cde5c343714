import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { JavaOptions } from '../../../../src/definition/java-options';
import type { JavaVersion } from '../../../../src/definition/runtime';
import { javaFlags } from '../../../../src/parse/place/runtimes/java-flags';
import { java } from './context';

const exit = '-XX:+ExitOnOutOfMemoryError';
const flags = (version: JavaVersion, options: JavaOptions = {}, resources: object = {}) =>
  javaFlags(java(version, options), { resources: { memory: '1Gi', ...resources } });

describe('the flags of a JVM', () => {
  it.each<[JavaVersion, JavaOptions, string | undefined]>([
    [8, {}, `-XX:MaxRAMPercentage=70.0 ${exit}`],
    [8, { update: 372 }, `-XX:MaxRAMPercentage=70.0 ${exit}`],
    [8, { update: 371 }, `-Xmx716m -XX:ActiveProcessorCount=2 ${exit}`],
    [8, { update: 191 }, `-Xmx716m -XX:ActiveProcessorCount=2 ${exit}`],
    [8, { update: 181 }, `-Xmx716m ${exit}`],
    [8, { update: 72 }, '-Xmx716m'],
    [11, {}, `-XX:MaxRAMPercentage=70.0 ${exit}`],
    [11, { update: 16 }, `-XX:MaxRAMPercentage=70.0 ${exit}`],
    [11, { update: 15 }, `-Xmx716m -XX:ActiveProcessorCount=2 ${exit}`],
    [17, { update: 0 }, `-XX:MaxRAMPercentage=75.0 ${exit}`],
    [21, {}, `-XX:MaxRAMPercentage=75.0 ${exit}`],
    [25, {}, `-XX:MaxRAMPercentage=75.0 ${exit}`],
    [8, { vm: 'openj9', update: 181 }, exit],
    [17, { buildpack: true }, undefined],
  ])('of Java %s %j are %s', (version, options, expected) => {
    expect(flags(version, options)).toBe(expected);
  });

  it('count the processors of a limit, or of a request but at least two', () => {
    const of = (resources: object) => /Count=(\d+)/.exec(flags(11, { update: 1 }, resources) ?? '')?.[1];
    expect(of({ cpuLimit: 3 })).toBe('3');
    expect(of({ cpuLimit: '1500m' })).toBe('2');
    expect(of({ cpuLimit: '500m' })).toBe('1');
    expect(of({ cpu: '100m' })).toBe('2');
    expect(of({ cpu: 4 })).toBe('4');
  });

  it('never allow a heap beyond three quarters of the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 65536 }), fc.nat(371), (memory, update) => {
        const text = flags(8, { update }, { memory: `${memory}Mi` }) ?? '';
        const heap = Number(/-Xmx(\d+)m/.exec(text)?.[1]);
        expect(heap).toBeGreaterThan(memory / 2);
        expect(heap).toBeLessThanOrEqual(memory * 0.75);
      }),
    );
  });
});
