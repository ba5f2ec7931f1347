/**
 * Words in marks without the closing marks of what is nested at their end: of "He said, ‘No.’" what ends in "No.", so that
 * the rules see how the speech itself ends.
 */
export function withoutNestedClosers(inner: string): string {
  let end = inner.length;
  while (end > 0 && /[’'”"»]/u.test(inner.charAt(end - 1))) end -= 1;
  return inner.slice(0, end);
}
