import { expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import { quotationsAsJson, quotationsAsMarkdown } from "../../../src/core/citation/article-forms.ts";
import { cite } from "../../../src/core/citation/cited.ts";
import {
  quotationAsCitation,
  quotationAsMarkdown,
  quotationAsText,
} from "../../../src/core/citation/quotation-forms.ts";

const article = {
  url: "https://www.militarytimes.com/news/harbor/",
  title: "Harbor *opens*",
  authors: ["Dana Reyes", "Tom_Okafor"],
  published: "2026-09-14T13:20:00.000Z",
  publication: "Military Times",
  lang: "en-US",
  ...joinBlocks([{ kind: "paragraph", text: "“We paid $2,” said Ana Ruiz. It was “fine.”" }]),
};
const words = { unattributed: "Unattributed", day: "Sep 14, 2026" };
const paid = cite(article, { start: 1, end: 12 }, { name: "Capt. Ana Ruiz", role: "the harbor master" });
const fine = cite(article, { start: 37, end: 42 }, null);
const link = `${article.url}#:~:text=We%20paid%20%242%2C,-%E2%80%9D%20said%20Ana%20Ruiz%2E%20It`;

test("as text a quotation is its words and the speaker", () => {
  expect(quotationAsText(paid, words)).toBe("“We paid $2” — Capt. Ana Ruiz");
});

test("without a speaker that is said in every form", () => {
  expect(quotationAsText(fine, words)).toBe("“fine.” — Unattributed");
  expect(quotationAsMarkdown(fine, words)).toContain("— [Unattributed](");
  expect(quotationAsCitation(fine, article, words)).toContain("— Unattributed. “Harbor");
});

test("as Markdown a quotation is a block with a linked source", () => {
  expect(quotationAsMarkdown(paid, words)).toBe(
    `> “We paid \\$2”\n>\n> — [Capt. Ana Ruiz, the harbor master](${link})`,
  );
});

test("as a citation a quotation names speaker, headline, publication, day and link", () => {
  expect(quotationAsCitation(paid, article, words)).toBe(
    `“We paid $2” — Capt. Ana Ruiz, the harbor master. “Harbor *opens*,” Military Times, Sep 14, 2026. ${link}`,
  );
});

test("a citation doubles no mark and leaves out what isn't known", () => {
  const said = { ...paid, speaker: { name: "Ana Ruiz Jr.", role: null } };
  const unknown = { ...article, title: "Who pays?", publication: "" };
  expect(quotationAsCitation(said, unknown, { ...words, day: null })).toBe(
    `“We paid $2” — Ana Ruiz Jr. “Who pays?” ${link}`,
  );
});

test("the Markdown file has the headline, what is known of the article, and each quotation", () => {
  expect(quotationsAsMarkdown(article, [paid, fine], words)).toBe(
    [
      "# Harbor \\*opens\\*",
      "Dana Reyes, Tom\\_Okafor · Military Times · Sep 14, 2026",
      `<${article.url}>`,
      quotationAsMarkdown(paid, words),
      `${quotationAsMarkdown(fine, words)}\n`,
    ].join("\n\n"),
  );
});

test("the JSON file holds exact words, speakers and links, and can be read back", () => {
  expect(JSON.parse(quotationsAsJson(article, [paid, fine]))).toEqual({
    format: "readback-quotations",
    version: 1,
    article: {
      url: article.url,
      headline: "Harbor *opens*",
      authors: ["Dana Reyes", "Tom_Okafor"],
      publication: "Military Times",
      published: "2026-09-14T13:20:00.000Z",
      lang: "en-US",
    },
    quotations: [
      { exact: "We paid $2,", speaker: { name: "Capt. Ana Ruiz", role: "the harbor master" }, link },
      { exact: "fine.", speaker: null, link: fine.link },
    ],
  });
});
