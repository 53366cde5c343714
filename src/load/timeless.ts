const refuse = (name: string): never => {
  throw new Error(`${name} is another each time: the same definitions have to render the same`);
};

/**
 * What definitions and rules get for the globals of these names: without clock and chance, so that what they say depends
 * on nothing but the repository. A day that is written down is no clock.
 */
export const timeless = {
  Date: new Proxy(Date, {
    apply: () => refuse('Date()'),
    construct: (target, args) =>
      args.length === 0 ? refuse('new Date()') : (Reflect.construct(target, args) as Date),
    get: (target, name) =>
      name === 'now' ? () => refuse('Date.now()') : (Reflect.get(target, name) as unknown),
  }),
  Math: Object.freeze(
    Object.create(Math, { random: { value: () => refuse('Math.random()') } }) as typeof Math,
  ),
} as const;
