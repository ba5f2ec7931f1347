import type { Block } from "../article/article.ts";
import type { Quote } from "./quote.ts";

/** Finds the quotations of an article, in order, none overlapping another, each with its speaker where sure. */
export function findQuotes(_text: string, _blocks: readonly Block[]): readonly Quote[] {
  return [];
}
