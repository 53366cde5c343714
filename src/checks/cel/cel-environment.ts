import type * as Cel from '@marcbachmann/cel-js';
import { networkFunctions } from './functions/network-functions';
import { quantityFunctions } from './functions/quantity-functions';
import { textFunctions } from './functions/text-functions';
import { urlFunctions } from './functions/url-functions';
import { hasField } from './has-field';

let environment: Cel.Environment | undefined;

/** What a rule of the API server may call. Made when the first rule is read, since most runs check few kinds. */
export function celEnvironment(): Cel.Environment {
  if (environment !== undefined) return environment;
  const library = require('@marcbachmann/cel-js') as typeof Cel;
  const plain = new library.Environment({ enableOptionalTypes: true })
    .registerVariable('self', 'dyn')
    .registerFunction('hasField(ast): bool', hasField);
  environment = [textFunctions, urlFunctions, networkFunctions, quantityFunctions].reduce(
    (known, add) => add(known),
    plain,
  );
  return environment;
}
