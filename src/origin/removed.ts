/** Instead of a value: the field, or the entry of a list, is not there. */
export const removed: unique symbol = Symbol('removed');
