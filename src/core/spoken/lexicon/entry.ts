import { CONDITIONS, type Condition, isCondition } from "./conditions.ts";

/** What is known of one written form. */
export interface Entry {
  /** As it stands in a text; capitals count. */
  readonly written: string;
  /** The words to say, where they are not those written; a single capital is a letter. */
  readonly say: string | null;
  /** How the word is sounded, in the alphabet of Flite's US English; `say` is then one word or absent. */
  readonly phones: string | null;
  /** All must hold. */
  readonly when: readonly Condition[];
}

const KEYS = new Set(["written", "say", "phones", "when", "source"]);

/**
 * Reads one entry of a lexicon file. Without `say` the written form is said letter by letter, unless its `phones`
 * tell how it is said as it stands.
 * @throws {TypeError} where it is no entry, naming what is wrong
 */
export function parseEntry(value: unknown): Entry {
  if (typeof value !== "object" || value === null) throw new TypeError("An entry is an object.");
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  const fault = (what: string) => new TypeError(`${what}: ${JSON.stringify(value)}`);
  for (const key of fields.keys()) if (!KEYS.has(key)) throw fault(`An entry has no "${key}"`);
  const text = (key: string): string | null => {
    const field = fields.get(key) ?? null;
    if (field === null || (typeof field === "string" && field.trim() !== "")) return field;
    throw fault(`"${key}" is words`);
  };
  const written = text("written");
  if (written === null) throw fault('"written" is missing');
  const phones = text("phones");
  const when = fields.get("when") ?? [];
  if (!Array.isArray(when) || !when.every(isCondition))
    throw fault(`"when" lists some of ${Object.keys(CONDITIONS).join(", ")}`);
  return { written, say: text("say") ?? (phones === null ? lettersOf(written) : null), phones, when };
}

/**
 * The entries of a lexicon file; or, as the build puts the file into a bundle, of its lines: `written|say|when|phones`,
 * with the empty fields at the end left out, and "=" for words that are what is written in small letters.
 * @throws {TypeError} as `parseEntry` does
 */
export const entriesOf = (file: readonly unknown[] | string): readonly Entry[] =>
  (typeof file === "string" ? file.split("\n").map(fieldsOf) : file).map(parseEntry);

function fieldsOf(line: string): unknown {
  const [written = "", words, when, phones] = line.split("|");
  const say = words === "=" ? written.toLowerCase() : words;
  return { written, say: say || null, when: when ? when.split(" ") : [], phones: phones || null };
}

const lettersOf = (written: string): string =>
  [...written.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter.toUpperCase()).join(" ");
