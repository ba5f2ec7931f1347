/**
 * The first index below `length` for which `holds`, which must hold for all behind it too; else `length`. Of 1, 3, 5, the
 * first above 2 is at 1. A binary search: it asks of at most 1 + log2(length) indices.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
