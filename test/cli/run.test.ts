import { expect, it } from '@jest/globals';
import { version } from '../../src/conventions/version';
import { runProgram } from '../helpers/run-program';

it.each(['--version', '-V'])('says its version alone when asked with %s, in any folder', (option) => {
  expect(runProgram('/nowhere', option)).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
});

it('refuses an option that nobody knows', () => {
  expect(runProgram('/nowhere', '--verson')).toMatchObject({ code: 1, out: '' });
});
