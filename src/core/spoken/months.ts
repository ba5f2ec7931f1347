/** The source of a pattern (flag `i`) for a month, whole or shortened as by AP and DoD: "Sept.", "JAN", "jul". */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.?)|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\p{L})";

const NAMES = "January February March April May June July August September October November December".split(
  " ",
);

/** The month of a number, "1" to "12". */
export const monthNumbered = (number: string): string => NAMES[Number(number) - 1] ?? number;

/** The whole name of a month that `MONTH` matched. */
export function monthNamed(written: string): string {
  const start = written.slice(0, 3).toLowerCase();
  return NAMES.find((name) => name.toLowerCase().startsWith(start)) ?? written;
}
