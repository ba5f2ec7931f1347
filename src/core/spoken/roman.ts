const VALUES: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
]);

const FORM = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman numeral below one hundred, as it is properly written, or null. */
export function valueOfRoman(numeral: string): number | null {
  if (numeral === "C") return 100;
  if (numeral === "" || !FORM.test(numeral)) return null;
  let sum = 0;
  let next = 0;
  for (const letter of [...numeral].reverse()) {
    const value = VALUES.get(letter) ?? 0;
    sum += value < next ? -value : value;
    next = value;
  }
  return sum;
}
