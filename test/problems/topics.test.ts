import { expect, it } from '@jest/globals';
import { registry } from '../../src/problems/registry';
import { topics } from '../../src/problems/topics';

it('have every code once, so that each has its page', () => {
  const codes = topics.flatMap(({ parts }) => parts.flatMap((part) => Object.keys(part)));
  expect(codes.sort()).toEqual(Object.keys(registry).sort());
});

it('have names and titles of their own', () => {
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  expect(new Set(topics.map(({ title }) => title)).size).toBe(topics.length);
});
