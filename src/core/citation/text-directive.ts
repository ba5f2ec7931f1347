/**
 * What a text fragment says of the words it means (WICG Scroll To Text Fragment, "text directive"): they are `start`,
 * or all from `start` to `end`. `prefix` and `suffix` must stand right before and after; they are not meant.
 */
export interface TextDirective {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** Writes a directive as it stands in an address: `text=[prefix-,]start[,end][,-suffix]`, percent-encoded. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    ...(prefix === null ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === null ? [] : [encoded(end)]),
    ...(suffix === null ? [] : [`-${encoded(suffix)}`]),
  ];
  return `text=${terms.join(",")}`;
}

/**
 * More than the specification asks for ("-", "," and "&"): every sign that could end an address where it is pasted,
 * as a full stop or a bracket does in a message and in Markdown. Half a character becomes U+FFFD, for it has no UTF-8.
 */
function encoded(term: string): string {
  const whole = encodeURIComponent(term.replaceAll(/\p{Cs}/gu, "\u{FFFD}"));
  return whole.replaceAll(/[-_.!~*'()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
