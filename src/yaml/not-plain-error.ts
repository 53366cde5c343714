/** Path of a field inside a value, from its root. */
export type FieldPath = readonly (string | number)[];

/** A value that JSON cannot express, and where it is: `spec.ports[0].port: NaN is not plain data`. */
export class NotPlainError extends TypeError {
  constructor(path: FieldPath, value: unknown, problem = `${describe(value)} is not plain data`) {
    super(path.length === 0 ? problem : `${format(path)}: ${problem}`);
    this.name = 'NotPlainError';
  }
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const type: unknown = value.constructor;
    return typeof type === 'function' && type.name !== ''
      ? `an instance of ${type.name}`
      : 'a class instance';
  }
  if (typeof value === 'function') return 'a function';
  return typeof value === 'bigint' ? `${value}n` : String(value);
}

function format(path: FieldPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
