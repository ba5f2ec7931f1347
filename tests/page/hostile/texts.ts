import { articlePage } from "../pages.ts";
import { FIRST, type HostileCase, respelt, story, within } from "./hostile-case.ts";

/** Characters, and texts of great length. */
export const TEXTS: readonly HostileCase[] = [
  respelt("a null in a word", FIRST.replace("crew", "cr\u0000ew")),
  respelt("lone surrogates", `\udc00${FIRST}\ud800`),
  respelt("surrogates the wrong way round", FIRST.replace("crew", "crew\udc00\ud800")),
  respelt("direction marks that turn words round", FIRST.replace("crew", "\u202ecrew\u202c")),
  respelt("isolates that are never closed", `\u2066\u2067\u2068${FIRST}`),
  respelt(
    "zero-width marks between all letters of a word",
    FIRST.replace("crew", [..."crew"].join("\u200b")),
  ),
  respelt("zero-width joiners and a byte order mark", `\ufeff${FIRST.replace("crew", "cr\u2060ew")}`),
  respelt("soft hyphens", FIRST.replace("supply", "sup\u00adply")),
  respelt("white space of every kind", FIRST.replaceAll(" ", " \t\u00a0\u2003\u2028\n")),
  within(
    "entities without an end, and some that do not exist",
    "<p hidden>&lt &#x; &#0; &#xD800; &notanentity; &amp</p>",
  ),
  {
    name: "a word of a hundred thousand letters",
    html: articlePage(`${story}<p>${"a".repeat(100_000)}</p>`),
  },
  {
    name: "a hundred thousand quotation marks",
    html: articlePage(`${story}<blockquote>a${'"'.repeat(100_000)}b</blockquote>`),
  },
  {
    name: "a hundred thousand addresses in a line",
    html: articlePage(`${story}<p>${"http://".repeat(100_000)}</p>`),
  },
  {
    // Never laid out, which takes Chromium itself 13 s: four times as long for twice as many.
    name: "a hundred thousand combining marks",
    html: articlePage(
      `${story}<p>a${"\u0301".repeat(100_000)}</p>`,
      "<style>article { display: none }</style>",
    ),
  },
  {
    name: "a hundred thousand marks in pairs that stand the wrong way round",
    html: articlePage(
      `${story}<p>a${"\u0315\u0300".repeat(50_000)}</p>`,
      "<style>article { display: none }</style>",
    ),
  },
  {
    name: "a title of a hundred thousand parts, and no headline",
    html: articlePage(story)
      .replace("<title>T", `<title>${"a - ".repeat(100_000)}`)
      .replace("<h1>A headline</h1>", ""),
    expected: "story",
  },
  {
    name: "six thousand long offers to sign in on one line",
    html: articlePage(story).replace(
      "</main>",
      `</main><footer>${`<span>sign in ${"word and ".repeat(26)}</span>`.repeat(6_000)}</footer>`,
    ),
    expected: "story",
  },
  {
    name: "a byline of two hundred thousand names",
    html: articlePage(story, `<meta name="author" content="${"Ada Lind, ".repeat(200_000)}">`),
  },
  {
    name: "a headline of a hundred thousand words",
    html: articlePage(story).replace("A headline", "word ".repeat(100_000)),
  },
];
