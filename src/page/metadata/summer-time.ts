/**
 * Whether clocks in the United States show summer time at a moment of local time, with the month counted from 0: since
 * 2007 from the second Sunday of March to the first of November, and from 1987 on from the first Sunday of April to the
 * last of October, at two in the morning (15 U.S.C. 260a, Energy Policy Act of 2005).
 */
export function isSummerTime(year: number, month: number, day: number, hour: number): boolean {
  const [first, last] =
    year >= 2007
      ? [sundayFrom(year, 2, 8), sundayFrom(year, 10, 1)]
      : [sundayFrom(year, 3, 1), sundayFrom(year, 9, 25)];
  const moment = Date.UTC(year, month, day, hour);
  return moment >= first && moment < last;
}

/** Two in the morning of the first Sunday on or after a day. */
function sundayFrom(year: number, month: number, day: number): number {
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
  return Date.UTC(year, month, day + ((7 - weekday) % 7), 2);
}
