import { readFile } from "node:fs/promises";

/** What no entry may hold, since it parts the fields and lines of the compact form. */
const RESERVED = /[|\n]|^=$/u;

/**
 * Puts the lexicon into a bundle as lines of text, which `entriesOf` in src/core/spoken/lexicon/entry.ts takes apart
 * again. The sources of the entries stay behind: they are for who reads the files, and no listener needs to load them.
 * @type {import("esbuild").Plugin}
 */
export const compactLexicon = {
  name: "compact-lexicon",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]spoken[\\/]lexicon[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      /** @type {{ entries: readonly { written: string, say?: string, when?: string[], phones?: string }[] }} */
      const { entries } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ entries: entries.map(lineOf).join("\n") }), loader: "json" };
    });
  },
};

/** @param {{ written: string, say?: string, when?: string[], phones?: string }} entry */
function lineOf({ written, say = "", when = [], phones = "" }) {
  const fields = [written, say, when.join(" "), phones];
  if (fields.some((field) => RESERVED.test(field)))
    throw new TypeError(`An entry cannot hold "|" or be "=": ${written}`);
  // Most acronyms said as words are said as they are written, but in small letters.
  if (say === written.toLowerCase()) fields[1] = "=";
  return fields.join("|").replace(/\|+$/u, "");
}
