import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isExportedTo } from '../../../../src/access/is-exported-to';
import { scopeRegister } from '../../../../src/checks/cluster/facts/scope-register';

const places = ['shop', 'bank', 'edge'];
const scope = fc.record({
  owner: fc.constantFrom(...places),
  exportTo: fc.option(fc.array(fc.constantFrom('.', '*', ...places)), { nil: undefined }),
});

it('finds an earlier claim exactly where some namespace sees both', () => {
  fc.assert(
    fc.property(fc.array(scope, { maxLength: 6 }), (scopes) => {
      const register = scopeRegister<number>();
      for (const [index, { exportTo, owner }] of scopes.entries()) {
        const found = register.claim('a', { exportTo, owner }, index);
        const meets = scopes
          .slice(0, index)
          .some((earlier) =>
            places.some(
              (place) =>
                isExportedTo(earlier.exportTo, earlier.owner, place) && isExportedTo(exportTo, owner, place),
            ),
          );
        expect(found !== undefined).toBe(meets);
      }
    }),
  );
});
