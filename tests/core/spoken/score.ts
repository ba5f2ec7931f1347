import { spokenOf } from "../../../build/inspect/spoken.mjs";
import type { GoldRow } from "./gold.ts";

export interface Score {
  readonly right: number;
  readonly total: number;
  /** One line for each row that was said otherwise. */
  readonly missed: readonly string[];
}

/** How many rows are said in one of the right ways, by category, in the order in which the categories come. */
export function scoreByCategory(rows: readonly GoldRow[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const row of rows) {
    const said = saidFor(row);
    const isRight = row.spoken.some((form) => heard(form) === heard(said));
    const { right, total, missed } = scores.get(row.category) ?? { right: 0, total: 0, missed: [] };
    const miss = `${row.id}: ${row.written} in "${row.text}" is said "${said}", not "${row.spoken[0]}"`;
    scores.set(row.category, {
      right: right + (isRight ? 1 : 0),
      total: total + 1,
      missed: isRight ? missed : [...missed, miss],
    });
  }
  return scores;
}

/** The share of all rows that are said right. */
export function shareRight(scores: ReadonlyMap<string, Score>): number {
  const all = [...scores.values()];
  const sum = (of: (score: Score) => number) => all.reduce((total, score) => total + of(score), 0);
  return sum(({ right }) => right) / sum(({ total }) => total);
}

/** A table to print: each category with its accuracy, then each miss. */
export const describeScores = (scores: ReadonlyMap<string, Score>): string =>
  [
    ...[...scores].map(([category, { right, total }]) => `${category.padEnd(16)} ${right}/${total}`),
    `all ${(100 * shareRight(scores)).toFixed(1)} %`,
    ...[...scores.values()].flatMap(({ missed }) => missed),
  ].join("\n");

/** What is said for a row's token in its sentence: a whole substitution that it touches, or its very letters. */
export function saidFor({ text, start, end }: GoldRow): string {
  const { display, spoken, segments } = spokenOf(text);
  return segments
    .filter(({ displayStart, displayEnd }) => displayStart < end && start < displayEnd)
    .map(({ displayStart, displayEnd, spokenStart, spokenEnd }) => {
      const said = spoken.slice(spokenStart, spokenEnd);
      if (said !== display.slice(displayStart, displayEnd)) return said;
      return said.slice(Math.max(0, start - displayStart), end - displayStart);
    })
    .join("");
}

/** What an ear can tell apart: capitals, stops, hyphens and apostrophes it can't. */
const heard = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘]/gu, "")
    .replace(/[^\p{L}\p{N}%$€£]+/gu, " ")
    .trim();
