import fc from "fast-check";
import { JSDOM, VirtualConsole } from "jsdom";
import { expect, test } from "vitest";
import { detectArticle } from "../../../src/page/detect/detect-article.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { CORPUS, corpusPage, corpusRows, type Gold, SAMPLE } from "../pages.ts";

const given =
  CORPUS === null
    ? [{ html: SAMPLE.html, url: SAMPLE.gold.url }]
    : corpusRows<Gold>("gold.jsonl").map(({ file, url }) => ({ html: corpusPage(file), url }));

/** Where in a page, as a share of it, and how much of it, in UTF-16 units. */
const place = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(2_000) });
const scrap = fc.constantFrom(
  ...["<", ">", '"', "</p>", "</div>", "</article>", "<form>", "<table>", "<p hidden>", "<template>", "<!--"],
  ...[
    "<svg>",
    "</body>",
    "<h1>",
    "<select>",
    "<plaintext>",
    "<a href=x>",
    "\u0000",
    "\u202e",
    "&#xD800;",
    "”",
  ],
);
type Mutation = (html: string) => string;
const cut = ({ at, length }: { at: number; length: number }, html: string) => {
  const start = Math.floor(at * html.length);
  return {
    before: html.slice(0, start),
    taken: html.slice(start, start + length),
    after: html.slice(start + length),
  };
};
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (where): Mutation =>
      (html) => {
        const { before, after } = cut(where, html);
        return before + after;
      },
  ),
  place.map(
    (where): Mutation =>
      (html) => {
        const { before, taken, after } = cut(where, html);
        return before + taken + taken + after;
      },
  ),
  fc.tuple(place, scrap).map(
    ([where, inserted]): Mutation =>
      (html) => {
        const { before, taken, after } = cut(where, html);
        return before + inserted + taken + after;
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (html) => {
        const { before, taken, after } = cut(from, html);
        const target = cut(to, before + after);
        return target.before + taken + target.taken + target.after;
      },
  ),
);

// MUTATIONS says how many are tried; PROPERTY_SEED, from where.
test("however the given pages are damaged, there is an answer, and what is read lies in its text", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...given),
      fc.array(mutation, { minLength: 1, maxLength: 8 }),
      (page, mutations) => {
        const html = mutations.reduce((damaged, mutate) => mutate(damaged), page.html);
        // Of a style sheet that is damaged too it would print all.
        const { window } = new JSDOM(html, { url: page.url, virtualConsole: new VirtualConsole() });
        detectArticle(window.document, new URL(page.url));
        const extracted = extractArticle(window.document, page.url, { anySite: true });
        window.close();
        if (extracted.status === "refused") return;
        const { text, blocks } = extracted.article;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
      },
    ),
    { numRuns: Number(process.env.MUTATIONS ?? 80) },
  );
}, 3_600_000);
