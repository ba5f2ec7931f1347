import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { compactLexicon } from "../../../../build/extension/compact-lexicon.mjs";
import { type Entry, parseEntry } from "../../../../src/core/spoken/lexicon/entry.ts";
import { LEXICON } from "../../../../src/core/spoken/lexicon/lexicon.ts";
import { entries as ordinaryWords } from "../../../../src/core/spoken/lexicon/ordinary-words.json";
import { pronunciationsIn } from "../../../../src/core/spoken/lexicon/pronunciations.ts";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

const FOLDER = new URL("../../../../src/core/spoken/lexicon/", import.meta.url);

/** The phones of Flite's US English, `cmu_lex` and its phone set `us`; a vowel carries a stress of 0 or 1. */
const CONSONANTS = "b ch d dh f g hh jh k l m n ng p r s sh t th v w y z zh".split(" ");
const VOWELS = "aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw".split(" ");

interface File {
  readonly name: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly entries: readonly (Entry & { readonly source: string })[];
}

async function readFiles(): Promise<readonly File[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) => ({ name, ...JSON.parse(await readFile(new URL(name, FOLDER), "utf8")) })),
  );
}

const files = await readFiles();

describe.each(files)("$name", ({ entries, sources }) => {
  test("names a known source for every entry, and no source without an entry", () => {
    expect(new Set(entries.map(({ source }) => source))).toEqual(new Set(Object.keys(sources)));
    for (const source of Object.values(sources)) expect(source).toMatch(/\w{4}/u);
  });

  test("has entries that can be read", () => {
    for (const { source: _, ...entry } of entries) expect(() => parseEntry(entry)).not.toThrow();
  });

  test("gives phones that the built-in voice knows, with a stress on every vowel", () => {
    for (const { written, phones } of entries.map(parseEntry)) {
      if (phones === null) continue;
      const unknown = phones
        .split(" ")
        .filter(
          (phone) =>
            !CONSONANTS.includes(phone) && !VOWELS.flatMap((v) => [`${v}0`, `${v}1`]).includes(phone),
        );
      expect({ written, unknown }).toEqual({ written, unknown: [] });
      expect(phones).toContain("1");
    }
  });
});

describe("the lexicon", () => {
  const all = files.flatMap(({ entries }) => entries.map(parseEntry));

  test("has at least 400 entries", () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
  });

  test("loads every file", () => {
    const unloaded = all.filter(
      ({ written, phones }) =>
        !LEXICON.some((entry) => entry.written === written) &&
        pronunciationsIn(written)[0]?.phones !== phones,
    );
    expect(unloaded).toEqual([]);
  });

  test("is read from a bundle's compact form as from its files", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { LEXICON } from "./lexicon.ts"; export default JSON.stringify(LEXICON);`,
        resolveDir: fileURLToPath(FOLDER),
      },
      bundle: true,
      format: "esm",
      write: false,
      plugins: [compactLexicon],
    });
    const code = outputFiles.map(({ text }) => text).join("");
    const { default: entries } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(JSON.parse(entries)).toEqual(LEXICON);
  });

  test("has one entry for a written form under the same conditions", () => {
    const keys = all.map(({ written, when }) => `${written} ${when.join()}`);
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  });

  test("changes no ordinary word in small letters", () => {
    const ordinary = new Set(ordinaryWords.map(({ written }) => written.toLowerCase()));
    const plain = all.filter(({ written, say }) => say !== null && /^\p{Ll}+$/u.test(written));
    expect(plain.filter(({ written }) => written.length > 3 || ordinary.has(written))).toEqual([]);
  });

  test("says nothing in capitals but single letters", () => {
    expect(all.filter(({ say }) => say !== null && /\p{Lu}{2}/u.test(say))).toEqual([]);
  });

  test("says words that are not read anew", () => {
    const changed = all.filter(({ say }) => say !== null && toSpokenText(say).spoken !== say);
    expect(changed.map(({ written, say }) => ({ written, say }))).toEqual([]);
  });
});

describe("an entry", () => {
  test.each([
    ["nothing", null],
    ["no written form", { say: "nato" }],
    ["an unknown field", { written: "NATO", speak: "nato" }],
    ["words that are none", { written: "NATO", say: " " }],
    ["an unknown condition", { written: "NATO", when: ["at-noon"] }],
    ["a condition without a list", { written: "NATO", when: "before-name" }],
  ])("is refused with %s", (_, entry) => {
    expect(() => parseEntry(entry)).toThrow(TypeError);
  });

  test("without words or phones is said letter by letter", () => {
    expect(parseEntry({ written: "DoD" }).say).toBe("D O D");
    expect(parseEntry({ written: "Kadena", phones: "k ax0 d ey1 n ax0" }).say).toBeNull();
  });
});
