import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inRepository } from "../../build/repository.mjs";
import { CATALOGS, type Entry } from "./catalog.ts";

const { en, es } = CATALOGS;
const entries = Object.entries(en);
const sentences = (text: string) => text.match(/[^.?!…]+[.?!…]+(?=\s|$)/gu) ?? [];

/** Flesch–Kincaid grade (1975); syllables counted as groups of vowels, a final silent e aside. */
function grade(text: string): number {
  const words = text.match(/[a-z’]+/giu) ?? [];
  const syllables = words.reduce((sum, word) => {
    const spoken = word.toLowerCase().replace(/(?<=[a-z]{2})e$/u, "");
    return sum + Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
  }, 0);
  return (
    0.39 * (words.length / Math.max(1, sentences(text).length)) + 11.8 * (syllables / words.length) - 15.59
  );
}

/** Every source file that may name a message, as one text. */
function sources(): string {
  const files = readdirSync(inRepository("src"), { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(inRepository("src", file), "utf8"));
  return [...texts, readFileSync(inRepository("manifest.json"), "utf8")].join("\n");
}

test("Spanish has every message of English, and no other", () => {
  expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
});

test("both languages fill the same placeholders, in the same order", () => {
  for (const [key, { placeholders }] of entries) {
    expect(es[key as keyof typeof es].placeholders, key).toEqual(placeholders);
  }
});

test("every placeholder of a message is in its text, and the other way round", () => {
  for (const catalog of [en, es]) {
    for (const [key, { message, placeholders = {} }] of Object.entries<Entry>(catalog)) {
      const used = [...message.matchAll(/\$(\w+)\$/gu)].map((match) => match[1] ?? "");
      expect(used.sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  }
});

test("every message is used", () => {
  const text = sources();
  const unused = Object.keys(en).filter(
    (key) => !text.includes(`"${key}"`) && !text.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test("the stores take the name and the description in both languages", () => {
  for (const { extension_name, extension_description } of [en, es]) {
    expect(extension_name.message.length).toBeLessThanOrEqual(75);
    expect(extension_description.message.length).toBeLessThanOrEqual(132);
  }
});

describe("what is said to the listener", () => {
  const texts = entries.filter(([key]) => key.endsWith("_text"));

  test("is two sentences at most", () => {
    for (const [key, { message }] of texts) expect(sentences(message).length, key).toBeLessThanOrEqual(2);
  });

  test("can be read at grade 8", () => {
    // Names that are not ours to simplify.
    const plain = texts.map(([, { message }]) => message.replaceAll(/militarytimes\.com|\$\w+\$/gu, "it"));
    expect(plain.filter((text) => grade(text) > 8)).toEqual([]);
  });
});
