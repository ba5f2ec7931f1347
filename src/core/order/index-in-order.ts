/**
 * Makes a function that finds things in a list of different ones: the index of each, or -1. Asked for in the list's order
 * they cost a step each; the first that is not makes it note all indices.
 */
export function indexInOrder<T>(list: readonly T[]): (thing: T) => number {
  let next = 0;
  let places: ReadonlyMap<T, number> | null = null;
  return (thing) => {
    if (!places) {
      const found = list.indexOf(thing, next);
      if (found >= 0) {
        next = found + 1;
        return found;
      }
      places = new Map(list.map((each, at) => [each, at]));
    }
    return places.get(thing) ?? -1;
  };
}
