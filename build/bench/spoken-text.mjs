import { existsSync, readFileSync } from "node:fs";
import { inRepository } from "../repository.mjs";
import { importCore } from "./bundle.mjs";
import { digits, median, p95, target } from "./figures.mjs";
import { paragraphs } from "./pages.mjs";
import { inTurn } from "./stopwatch.mjs";

const LIMIT_MS = 5;

/** Texts that mean nothing, and that a pattern which tries again and again would not come to the end of. */
const HOSTILE = ["9,9,9,", "((((", "....", "A-1/", "§§§", "1/2/3/4", "U.S.U.S.", "#a#a"];
const HOSTILE_LENGTH = 100_000;
const HOSTILE_LIMIT_MS = 200;

/**
 * How long all sentences of an article take to be turned into what is said, and how long hostile texts do, in Node.
 * @param {number} rounds
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureSpokenText(rounds) {
  const { sentencesOf, toSpokenText } = await importCore();
  const rows = [];
  for (const [name, text] of articles()) {
    const sentences = sentencesOf(text);
    const { read } = await inTurn(
      { read: () => sentences.map((sentence) => toSpokenText(sentence)) },
      rounds,
    );
    const perSecond = `${digits(Buffer.byteLength(text) / 1e3 / median(read))} MB/s`;
    rows.push([`${name} (${perSecond})`, ...inRow(read, LIMIT_MS)]);
  }
  for (const unit of HOSTILE) {
    const text = unit.repeat(HOSTILE_LENGTH / unit.length);
    const { read } = await inTurn({ read: () => toSpokenText(text) }, Math.min(rounds, 7));
    rows.push([`100 kB of ${unit}`, ...inRow(read, HOSTILE_LIMIT_MS)]);
  }
  return { title: "Spoken text (Node)", columns: ["what", "median", "p95", "target"], rows };
}

/** @returns {readonly (readonly [name: string, text: string])[]} */
function articles() {
  const seed = inRepository("..", "shared", "seed", "article.txt");
  const sample = /** @type {const} */ (["sample", paragraphs.join("\n\n")]);
  return existsSync(seed) ? [sample, ["seed", readFileSync(seed, "utf8")]] : [sample];
}

/**
 * @param {readonly number[]} samples in ms
 * @param {number} limit
 */
const inRow = (samples, limit) => [
  `${digits(median(samples))} ms`,
  `${digits(p95(samples))} ms`,
  target(median(samples), limit, " ms"),
];
