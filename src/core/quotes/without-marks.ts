import type { Span } from "../article/article.ts";

/** A span without white space and quotation marks at its edges; a mark that belongs to words inside stays out too. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const open = /^[\s"“”„«]*/u.exec(inner)?.[0].length ?? 0;
  const close = open === 0 || !/^\s*["“”„«]/u.test(inner) ? /\s*$/u : /[\s"“”»]*$/u;
  const shut = close.exec(inner)?.[0].length ?? 0;
  return { start: start + open, end: Math.max(start + open, end - shut) };
}
