import fc from "fast-check";
import { expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import { quotationsAsJson, quotationsAsMarkdown } from "../../../src/core/citation/article-forms.ts";
import { cite } from "../../../src/core/citation/cited.ts";
import {
  quotationAsCitation,
  quotationAsMarkdown,
  quotationAsText,
} from "../../../src/core/citation/quotation-forms.ts";

/** Any text a page may hold: whole and half characters, white space, and every sign that Markdown or an address reads. */
const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom("\uD800", "\uDC00", "a", " ", "\u0301"), maxLength: 30 }),
  },
  {
    weight: 4,
    arbitrary: fc.string({
      unit: fc.constantFrom(..."ab “”\"'‘’,.-&#:~=%[](){}<>*_`|!\\$\n1é"),
      maxLength: 200,
    }),
  },
);
const anyArticle = fc
  .record({
    title: anyText,
    paragraphs: fc.array(anyText, { minLength: 1, maxLength: 4 }),
    publication: anyText,
  })
  .map(({ title, paragraphs, publication }) => ({
    url: "https://www.example.mil/story/?a=1#b",
    title,
    authors: [publication],
    publication,
    published: null,
    lang: "en",
    ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text }))),
  }));
const anyCited = fc
  .record({
    article: anyArticle,
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    name: anyText,
  })
  .map(({ article, from, to, name }) => {
    const [start = 0, end = 0] = [from, to]
      .map((part) => Math.floor(part * article.text.length))
      .toSorted((a, b) => a - b);
    return { article, quotation: cite(article, { start, end }, name === "" ? null : { name, role: name }) };
  });
const WORDS = { unattributed: "Unattributed", day: null };

test("whatever is quoted, its link is the article's address with nothing in it that could end it", () => {
  fc.assert(
    fc.property(anyCited, ({ quotation: { link, exact } }) => {
      expect(link).toMatch(
        /^https:\/\/www\.example\.mil\/story\/#:~:text=(?:[A-Za-z0-9]|%[0-9A-F]{2}|,|-,|,-)*$/u,
      );
      expect(new URL(link).href).toBe(link);
      // Three terms of sixteen words and the quotation: at most nine signs for each UTF-16 unit.
      expect(link.length).toBeLessThan(100 + 9 * (exact.length + 1000));
    }),
  );
});

test("whatever is quoted, every form of it can be made, and the JSON holds it unchanged", () => {
  fc.assert(
    fc.property(anyCited, ({ article, quotation }) => {
      expect(quotationAsText(quotation, WORDS)).not.toContain("\n\n\n");
      expect(quotationAsCitation(quotation, article, WORDS).endsWith(quotation.link)).toBe(true);
      const file: unknown = JSON.parse(quotationsAsJson(article, [quotation]));
      expect(file).toMatchObject({ article: { headline: article.title }, quotations: [{ ...quotation }] });
    }),
  );
});

test("whatever is quoted, Markdown shows it as words: each line stays in its block, and no sign of it is read", () => {
  fc.assert(
    fc.property(anyCited, ({ article, quotation }) => {
      for (const line of quotationAsMarkdown(quotation, WORDS).split(/\r\n|[\r\n]/u))
        expect(line).toMatch(/^>/u);
      const [, ...source] = quotationAsMarkdown(quotation, WORDS).split(/^> — \[/mu);
      expect(source).toHaveLength(1);
      const whole = quotationsAsMarkdown(article, [quotation], WORDS);
      const unescaped = whole.replaceAll(/\\[^\n]/gu, "").replace(/^# |^<https.*>$/gmu, "");
      expect(unescaped).not.toMatch(/[`*_{}<|$]/u);
    }),
  );
});
