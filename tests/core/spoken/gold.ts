import { existsSync, readFileSync } from "node:fs";

/** A token in its sentence, and every way to say it that is right. */
export interface GoldRow {
  readonly id: string;
  readonly category: string;
  readonly text: string;
  /** Where `written` stands in `text`, in UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly spoken: readonly string[];
}

const CORPUS = new URL("../../../../shared/corpora/speech/", import.meta.url);

/** Whether others' tokens, which are not ours to ship, lie beside this repository. */
export const hasCorpus = existsSync(CORPUS);

/** What to put behind the name of a test that reads them. */
export const corpusNote = hasCorpus ? "" : " (skipped: no corpora)";

/** Our own tokens. */
export const GOLD: readonly GoldRow[] = rowsOf(new URL("gold.jsonl", import.meta.url));

/** A file of others' tokens; no rows where it is not there. A row that names no sentence is its own sentence. */
export const corpusRows = (name: string): readonly GoldRow[] =>
  hasCorpus ? rowsOf(new URL(name, CORPUS)) : [];

function rowsOf(file: URL): readonly GoldRow[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const row: Omit<GoldRow, "text" | "start" | "end"> & Partial<GoldRow> = JSON.parse(line);
    const { written } = row;
    return { text: written, start: 0, end: written.length, ...row };
  });
}
