import { expect, it } from '@jest/globals';
import { choices, type Dimension, type State } from './company';
import { Workshop } from './workshop';

/** What is wrong by a choice alone; every other choice is sound. */
const flaws: Readonly<Record<string, readonly string[]>> = {
  'image: missing': ['missing-lock'],
  'image: broken': ['broken-lock'],
  'text: missing': ['missing-file'],
  'calls: none': ['unused-consent'],
  'calls: pay/apy': ['unknown-reference'],
  'calls: nobody/api': ['unknown-reference'],
  'consent: none': ['missing-consent'],
  'consent: shop/wbe': ['unused-consent'],
  'consent: GET only': ['beyond-consent'],
  'consent: both': ['unused-consent'],
  'mail: calls pay': ['missing-consent'],
  'shop: broken': ['broken-definition'],
  'shop: throws': ['throwing-definition'],
  'shop: wrong field': ['unknown-field'],
  'shop: twice': ['duplicate-field'],
  'shop: reads the clock': ['throwing-definition'],
  'extend: throws': ['throwing-definition'],
  'platform: broken': ['broken-definition'],
  'platform: wrong field': ['unknown-field'],
  'platform: twice': ['duplicate-field'],
  'platform: gone': ['missing-definition'],
  'helper: twice': ['duplicate-field'],
  'helper: gone': ['broken-definition', 'broken-definition'],
  'rule: fails': ['company/small'],
  'rule: broken': ['broken-definition'],
  'rule: twice': ['duplicate-field'],
  'sealed: flawed': ['unusable-sealed-secret'],
  'sealed: missing': ['missing-sealed-secret'],
};

/** Every choice that is sound, as few times as can be. */
const sound: readonly State[] = [
  {},
  {
    image: '1.0.1',
    variable: 'two',
    text: 'two',
    consent: 'both',
    mail: 'calls pay',
    port: '9090',
    host: 'store',
    service: 'two',
    platform: 'default',
    helper: 'two',
    kit: 'file beside',
    rule: 'silent',
    extend: 'two',
    sealed: 'two',
    dependency: 'two',
  },
  { image: 'latest', calls: 'none', consent: 'none', mail: 'post', prod: 'elsewhere', platform: 'domain' },
  { mail: 'gone', shop: 'reads the world', platform: 'comment', kit: 'package.json', rule: 'warns' },
];

const shop = new Workshop();
const errorsIn = (state: State) =>
  shop
    .run(state)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

it('knows what is wrong with what the company says', () => {
  const found: Record<string, readonly string[]> = {};
  for (const [dimension, list] of Object.entries(choices) as [Dimension, readonly string[]][]) {
    for (const choice of list) {
      const name = `${dimension}: ${choice}`;
      const isSound = list[0] === choice || sound.some((state) => state[dimension] === choice);
      if (Object.hasOwn(flaws, name) || !isSound) found[name] = errorsIn({ [dimension]: choice });
    }
  }
  expect(found).toEqual(flaws);
});

it.each(sound)('finds nothing wrong with %j', (state) => {
  expect(errorsIn(state)).toEqual([]);
});
