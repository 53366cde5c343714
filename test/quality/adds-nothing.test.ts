import { expect, it } from '@jest/globals';
import { addsNothing } from '../../quality/definitions/adds-nothing';

const object = (data: string) => `apiVersion: v1\nkind: ConfigMap\n${data}`;

it('takes another value, and one that is gone', () => {
  expect(addsNothing(object('data: { a: b, c: d }\n'), object('data: { a: x, c: d }\n'))).toBe(true);
  expect(addsNothing(object('data: { a: b, c: d }\n'), object('data: { a: b }\n'))).toBe(true);
});

it('sees a field, another object and another kind', () => {
  const before = object('data: { a: b }\n');
  expect(addsNothing(before, object('data: { a: b, c: d }\n'))).toBe(false);
  expect(addsNothing(before, `${before}---\n${before}`)).toBe(false);
  expect(addsNothing(before, before.replace('ConfigMap', 'Secret'))).toBe(false);
});
