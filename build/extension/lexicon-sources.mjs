import { readFile } from "node:fs/promises";

/**
 * Leaves the sources of the lexicon's entries out of a bundle: they are for who reads the files, and no listener needs
 * to load them.
 * @type {import("esbuild").Plugin}
 */
export const withoutLexiconSources = {
  name: "without-lexicon-sources",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]spoken[\\/]lexicon[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      /** @type {{ entries: readonly Record<string, unknown>[] }} */
      const { entries } = JSON.parse(await readFile(path, "utf8"));
      const said = entries.map(({ source: _, ...entry }) => entry);
      return { contents: JSON.stringify({ entries: said }), loader: "json" };
    });
  },
};
