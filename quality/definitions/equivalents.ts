import type { Mutant } from './mutant';

/** Mutants that mean something else, and are as valid as what they were made from. */
interface Equivalents {
  readonly why: string;
  readonly operators: RegExp;
  /** Of the path of the changed place. */
  readonly path: RegExp;
}

const texts = /^(misspelt value|unknown reference|swapped values|hostile text)$/;
const names = /^(misspelt field or name|hostile text)$/;

/** Every reason for which a mutant may go unnoticed. What none of them covers and nobody reports is a miss. */
const all: readonly Equivalents[] = [
  {
    why: 'a text that only people read, any other is one as well',
    operators: texts,
    path: /(^|\.)(title|company|reason|summary|description|team|oidc\.name|clientId)$|^owners\.\w+$/,
  },
  {
    why: 'an address outside: only the world knows whether it is there',
    operators: texts,
    path: /(^|\.)(email|from|runbook|url|issuer|jwksUri|\w+Url|smarthost|host|hostHeader|domain|channel|image|repository)$|(^|\.)(host|hosts|addresses|audiences|origins)\.\d+$|\.fullHost\.\w+$|(^|\.)identity\.issuers\.\w+$|\.images(\.\w+)?$|\.networks$/,
  },
  {
    why: 'the name of something that the cluster or the store holds, and no definition',
    operators: /^(misspelt value|unknown reference|swapped values|hostile text|wrong type)$/,
    path: /(^|\.)(secrets|pullSecrets)\.\d+(\.(name|keys\.\d+|env\.\w+))?$|(^|\.)(secret|credentials|store|metricsAdapter|revision|password|block)$|\.classes\.\w+$|\.gateways\.\w+\.issuer$|(^|\.)(labels\.[^.]+|labels\..*pool|taints\.\d+(\.\w+)?)$|\.(scopes|admin|editor|viewer)\.\d+$|[dD]atabaseSecret$/,
  },
  {
    why: 'what only the program in the container understands',
    operators: texts,
    path: /(^|\.)env\.[\w.]+$|(^|\.)(command|args)\.\d+$|\.health\.\w+\.\d+$|\.grpc$|^(databaseSettings|administered|settings|spring)\.\w+$|\.files\.\/[^ ]*$|\.metrics\.names\.\d+$/,
  },
  {
    why: 'a path: only the program knows which it serves, which it writes',
    operators: texts,
    path: /(^|\.)(path|exact|prefix|ready|live|started|mount)$|\.(paths|except)\.\d+$|\.volumes\.[\w-]+$|(^|\.)officeBackup$|\.rewrite(\.\w+)?$|\.redirect(\.\w+)?$/,
  },
  {
    why: 'what callers send, which no definition says',
    operators: /^(misspelt value|unknown reference|swapped values|hostile text|wrong type)$/,
    path: /\.claims(\.[\w.]+)?$|\.(headers|query)\.[\w.-]+$|\.sticky\.\w+$|\.counted\.\w+$/,
  },
  {
    why: 'a command that is given an argument twice',
    operators: /^duplicate$/,
    path: /(^|\.)(command|args)$|\.health\.\w+$/,
  },
  {
    why: 'a name that nothing else says',
    operators: names,
    path: /(^|\.)(env|volumes|routes|rateLimits|labels|claims|claims\.\w+|classes|pools|gateways|receivers|versions|ports|services|headers|query|issuers|quotas|groups|alerts|norms|files|set|fullHost|identity\.issuers)\.[^.]+$|(^|\.)(databaseSettings|administered|settings)\.\w+$|(^|\.)labels\..*$|\.files\..*$/,
  },
  {
    why: 'another number of the same kind',
    operators: /^(swapped values|wrong type)$/,
    path: /(^|\.)(min|max|port|user|group|databases|circuitBreaker|retention|cpu)$/,
  },
];

/** Why a mutant may go unnoticed; undefined where it may not. */
export function equivalent({ operator, path }: Mutant): string | undefined {
  const place = path.join('.');
  return all.find((one) => one.operators.test(operator) && one.path.test(place))?.why;
}
