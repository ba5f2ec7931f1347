import { readFileSync } from "node:fs";
import fc from "fast-check";
import { segment } from "../../../../src/core/sentences/segment.ts";
import { corpusRows, GOLD } from "../gold.ts";
import { HOSTILE } from "./hostile.ts";

const SAMPLE: { readonly paragraphs: readonly string[] } = JSON.parse(
  readFileSync(new URL("../../../fixtures/sample-article.json", import.meta.url), "utf8"),
);

/** Sentences with sense: every gold text and our sample article. */
export const SENSIBLE: readonly string[] = [
  ...GOLD.map(({ text }) => text),
  ...corpusRows("military-dev.jsonl").map(({ text }) => text),
  ...corpusRows("normalise-nemo-dev.jsonl").map(({ text }) => text),
  ...SAMPLE.paragraphs.flatMap((text) => segment(text).map(({ start, end }) => text.slice(start, end))),
];

/** What is always tried: sentences with sense, and what is hostile, alone and repeated. */
const SENTENCES: readonly string[] = [
  ...SENSIBLE,
  ...HOSTILE.flatMap((unit) => [
    unit,
    unit.repeat(2),
    unit.repeat(40),
    `x${unit}1`,
    `Sgt. ${unit} $1${unit}.`,
  ]),
];

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{1,${length}}$`, "u"));
const glued = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((all) => all.join(""));

const LETTERS = fc.stringMatching(/^[A-Z]{1,5}$/u);
const RANK = fc.constantFrom(
  "Sgt.",
  "Lt. Col.",
  "Gen.",
  "1st Lt.",
  "SSG",
  "GySgt",
  "Petty Officer 3rd Class",
  "HM3",
);
const MONTH = fc.constantFrom("Jan.", "May", "Sept.", "December");
const STATE = fc.constantFrom("Va.", "N.C.", "Texas", "Wash.", "Ore.");
const ROMAN = fc.stringMatching(/^[IVXLC]{1,6}$/u);
const DASH = fc.constantFrom("-", "–", "—", "/", " to ");
const SCALE = fc.constantFrom("", "K", "M", "B", " million", "-billion", "%", " km", " mph", "mm");
const SUFFIX = fc.constantFrom("", "s", "'s", "’s", "s'", "-led", "-based", ".", ",");
const GROUPED = fc.nat(2e12).map((number) => number.toLocaleString("en-US"));
const NUMBER = fc.oneof(digits(14), GROUPED, glued(digits(6), ".", digits(6)));

/** Tokens as military news writes them, and as it nearly does. */
const TOKEN: fc.Arbitrary<string> = fc.oneof(
  glued(RANK, " "),
  glued(LETTERS, SUFFIX),
  glued(LETTERS, "-", digits(4), fc.oneof(fc.constant(""), LETTERS), SUFFIX),
  glued(digits(4), "-", digits(4), fc.constantFrom("st", "nd", "rd", "th")),
  glued(fc.constantFrom("$", "€", "£", "¥", "US$", "-$"), NUMBER, SCALE),
  glued("$", NUMBER, DASH, "$", NUMBER, SCALE),
  glued(NUMBER, SCALE, DASH, NUMBER, SCALE, SUFFIX),
  glued(MONTH, " ", digits(3), fc.constantFrom("", ", "), digits(5)),
  glued(digits(4), "/", digits(3), fc.constantFrom("", "/"), digits(4)),
  glued(digits(2), ":", digits(3), fc.constantFrom("", " a.m.", "pm", " EDT", "Z")),
  glued(
    fc.constantFrom("No.", "Title", "Phase", "Article", "§", "World War", "Block"),
    " ",
    fc.oneof(ROMAN, digits(5)),
  ),
  glued(fc.constantFrom("D-", "R-", "in ", "Bath, "), STATE, SUFFIX),
  glued(digits(3), "-year-old", SUFFIX),
  glued("#", fc.stringMatching(/^\w{1,9}$/u)),
  glued(fc.constantFrom("@", "https://", "www.", "jo@"), fc.domain(), fc.constantFrom("", "/a-1", ".")),
  glued(digits(3), "° ", fc.constantFrom("N", "W", "C", "F")),
  fc.constantFrom(...HOSTILE),
  fc.constantFrom("the", "went", "us", "US", "“", "”", "(", ")", "—", "...", "and", "in", "who"),
);

/** A sentence of tokens, with and without space between them. */
const COMPOSED: fc.Arbitrary<string> = fc
  .array(glued(TOKEN, fc.constantFrom(" ", " ", " ", "", ", ", " ", "-", "/")), { maxLength: 12 })
  .map((all) => all.join(""));

/** A known sentence in which something hostile was put, or of which something was cut. */
const DAMAGED: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...HOSTILE, ""), fc.nat(200), fc.nat(4))
  .map(([text, unit, at, cut]) => text.slice(0, at) + unit + text.slice(at + cut));

const ANY_UNIT = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
const TELLING = fc.constantFrom(
  ..."019.,-–—/:'’$€%°#@&§()IVXAMSUZabcst \u0301\u200b\u200d\ufe0f\u00ad\u{d83c}\u{dff4}",
);

/** Texts of every kind: written with sense, nearly with sense, and without. */
export const TEXTS: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: COMPOSED },
  { weight: 4, arbitrary: DAMAGED },
  { weight: 2, arbitrary: fc.string({ unit: TELLING, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: ANY_UNIT, maxLength: 60 }) },
);

/** Runs a check on every known sentence, and then on many made ones. */
export function forEveryText(check: (text: string) => void): void {
  for (const text of SENTENCES) check(text);
  fc.assert(fc.property(TEXTS, check), { numRuns: 3000 });
}
