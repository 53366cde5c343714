const refuse = (name: string): never => {
  throw new Error(`${name} is another each time: the same definitions have to render the same`);
};

/**
 * What definitions and rules get for the globals of these names: without clock, chance and surroundings, so that what they
 * say depends on nothing but the repository. A day that is written down is no clock.
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
  // Variables of the environment, the current folder, the machine: who asks whether there is one may go on.
  process: new Proxy({} as typeof process, {
    get: (_, name) => (typeof name === 'symbol' ? undefined : refuse(`process.${name}`)),
    has: (_, name) => refuse(`process.${String(name)}`),
  }),
} as const;
