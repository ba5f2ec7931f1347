/** Whether a UTF-16 unit is white space as `String.prototype.trim` has it. */
export function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 32 || (unit > 8 && unit < 14);
  return unit < 0x2000 ? unit === 0xa0 || unit === 0x1680 : /\s/u.test(String.fromCharCode(unit));
}

/** The first offset from `at` on that is not white space, `limit` at the furthest. */
export function skipSpace(text: string, at: number, limit: number): number {
  let past = at;
  while (past < limit && isSpace(text.charCodeAt(past))) past += 1;
  return past;
}
