/**
 * Whether a path ends in a day and a name, `…/2026/09/14/slug`, given its segments. Without a pattern, since to make
 * the first one takes a browser longer than all else that the address is asked.
 */
export function isDatedPath(segments: readonly string[]): boolean {
  const [year = "", month = "", day = "", slug] = segments.slice(-4);
  return (
    slug !== undefined &&
    isNumber(year, 4, 1900, 2099) &&
    isNumber(month, 2, 1, 12) &&
    isNumber(day, 2, 1, daysOf(Number(year), Number(month)))
  );
}

/** How many days a month of a year has. */
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is a number within bounds, written with so many digits and nothing else. */
function isNumber(text: string, digits: number, least: number, most: number): boolean {
  const number = Number(text);
  return number >= least && number <= most && String(number).padStart(digits, "0") === text;
}
