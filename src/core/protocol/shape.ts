/**
 * Reads values that crossed a boundary of trust (a message, a port, storage) into typed ones.
 *
 * A shape answers the value it was given, narrowed and copied, or `INVALID`. It never throws, copies only the
 * properties it names (so `__proto__` and the like have no way in) and bounds every string and list.
 */
export const INVALID = Symbol("invalid");
export type Shape<T> = (value: unknown) => T | typeof INVALID;

const MAX_TEXT = 2_000_000;
const MAX_LIST = 100_000;

/** A string of at most `max` UTF-16 units. */
export const text =
  (max = MAX_TEXT): Shape<string> =>
  (value) =>
    typeof value === "string" && value.length <= max ? value : INVALID;

/** A finite number within the limits, both included. */
export const number =
  (min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Shape<number> =>
  (value) =>
    typeof value === "number" && value >= min && value <= max ? value : INVALID;

/** A whole number from 0: a place in a text or a list, a tab's id. */
export const whole: Shape<number> = (value) =>
  Number.isSafeInteger(value) && typeof value === "number" && value >= 0 ? value : INVALID;

export const flag: Shape<boolean> = (value) => (typeof value === "boolean" ? value : INVALID);

/** Nothing: messages without a request. */
export const nothing: Shape<undefined> = (value) =>
  value === undefined || value === null ? undefined : INVALID;

/** One of the given words or numbers. */
export const oneOf =
  <const T extends string | number>(...allowed: readonly T[]): Shape<T> =>
  (value) =>
    allowed.find((candidate) => candidate === value) ?? INVALID;

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value) =>
    value === null ? null : shape(value);

/** A property that may be missing. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined ? undefined : shape(value);

/** A list of at most `max` items, all of one shape. */
export const list =
  <T>(shape: Shape<T>, max = MAX_LIST): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > max) return INVALID;
    const items: T[] = [];
    for (const item of value) {
      const read = shape(item);
      if (read === INVALID) return INVALID;
      items.push(read);
    }
    return items;
  };

/** An object with these properties; others are left behind. */
export const object =
  <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value) => {
    if (typeof value !== "object" || value === null) return INVALID;
    const given = new Map(Object.entries(value));
    const result: Partial<T> = {};
    for (const key in shapes) {
      const read = shapes[key](given.get(key));
      if (read === INVALID) return INVALID;
      result[key] = read;
    }
    return result as T;
  };

/** Whichever shape `type` names: a discriminated union. */
export const union =
  <T extends { readonly type: string }>(
    shapes: {
      readonly [K in T["type"]]: Shape<Extract<T, { readonly type: K }>>;
    },
  ): Shape<T> =>
  (value) => {
    if (typeof value !== "object" || value === null || !("type" in value)) return INVALID;
    const { type } = value;
    if (typeof type !== "string" || !Object.hasOwn(shapes, type)) return INVALID;
    return shapes[type as T["type"]](value);
  };
