import { existsSync, readFileSync } from "node:fs";
import { inRepository } from "../../../build/repository.mjs";

/** The real article that must come out perfect; it is its publisher's and so lies outside the repository. */
export interface Seed {
  readonly path: string;
  readonly html: string;
  /** What must be read, in order. */
  readonly paragraphs: readonly string[];
  /** What must never be read: the tail, captions, sign-ups. */
  readonly excluded: readonly string[];
  /** The words of its quotations, in order. */
  readonly quotes: readonly string[];
  /** Who said each: one of these must be in the name. */
  readonly speakers: readonly (readonly string[])[];
}

interface GoldQuote {
  readonly text: string;
  readonly speaker: { readonly text: string; readonly alts: readonly string[] };
}

const PAGES = inRepository("../shared/corpora/pages");
const SEED = inRepository("../shared/seed");

/** The seed, or null where the corpora are absent; a test that needs it is then skipped with `NO_CORPORA`. */
export const seed: Seed | null = existsSync(PAGES) && existsSync(SEED) ? readSeed() : null;

/** What a skipped test says in its name. */
export const NO_CORPORA = seed === null ? " (skipped: no corpora)" : "";

function readSeed(): Seed {
  const rows = readFileSync(`${PAGES}/gold.jsonl`, "utf8").trim().split("\n");
  const gold = rows.map((row) => JSON.parse(row)).find(({ id }) => id === "seed-fusion");
  const { quotes } = JSON.parse(readFileSync(`${SEED}/quotes.json`, "utf8"));
  return {
    path: new URL(gold.url).pathname,
    html: readFileSync(`${PAGES}/${gold.file}`, "utf8"),
    paragraphs: gold.paragraphs,
    excluded: gold.excluded,
    quotes: quotes.map(({ text }: GoldQuote) => text),
    speakers: quotes.map(({ speaker: { text, alts } }: GoldQuote) => [text, ...alts]),
  };
}
