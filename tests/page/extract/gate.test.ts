import { expect, test } from "vitest";
import { atOnce } from "../../../src/page/dom/steps.ts";
import { textNodesOf } from "../../../src/page/dom/text-tree.ts";
import { hasGate, isGate } from "../../../src/page/extract/gate.ts";
import { splitBlocks } from "../../../src/page/extract/split-blocks.ts";
import {
  articleFrom,
  articlePage,
  CORPUS,
  corpusPage,
  corpusRows,
  type Gold,
  openPage,
  prose,
} from "../pages.ts";

const article = (body: string, head = "") => articleFrom(articlePage(body, head));
const data = (free: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@type": "NewsArticle",
    headline: "A headline",
    isAccessibleForFree: free,
  })}</script>`;

test.each([
  "Keep reading with a subscription",
  "Subscribe to continue reading",
  "Subscribe or log in to read the rest of this story.",
  "Please sign in to keep reading.",
  "You’re reading your last free story. Subscribe",
  "You have read all of your free articles for this month. Subscribe today for $1 a week.",
  "You’ve reached your monthly limit of stories. Register for more.",
  "This article is for subscribers only.",
  "This story is available to our members.",
  "Unlock this article",
])("“%s” keeps something back", (line) => {
  expect(isGate(line)).toBe(true);
});

test.each([
  "Subscribe to our newsletter",
  "Sign up to get the best of the week in your inbox.",
  "Subscribers to the plan pay $14 a month, and members of the guard pay nothing.",
  "He had to sign in to continue to the next gate, the report said.",
  "The rest of this story is well known to members of the crew.",
  "Members of the crew read the letter to the end, and registered a complaint.",
  "Already a member? Log in",
])("“%s” does not", (line) => {
  expect(isGate(line)).toBe(false);
});

const GATE =
  "<div><h2>Keep reading <b>with a subscription</b></h2><p>Pay $1 a week.</p><button>Subscribe now</button></div>";

test("an article before a gate is cut short, and nothing of the gate is read", () => {
  const { truncated, text } = article(prose(4) + GATE);
  expect(truncated).toBe(true);
  expect(text).not.toContain("subscription");
  expect(article(prose(4)).truncated).toBe(false);
});

test("a line of a gate in the story's own flow is not read either", () => {
  const { truncated, blocks } = article(`${prose(4)}<p>Subscribe to continue reading this story.</p>`);
  expect([truncated, blocks.length]).toEqual([true, 4]);
});

test("what is read as story is no gate, behind a line break too", () => {
  const page = openPage("<p>One<br>two.</p><p>Subscribe to continue reading</p>");
  const blocks = atOnce(splitBlocks(page.body, () => false));
  expect(hasGate(textNodesOf(page), blocks)).toBe(false);
  expect(hasGate(textNodesOf(page), blocks.slice(0, 1))).toBe(true);
});

test("a gate that is hidden, or stands above the story, keeps nothing back", () => {
  expect(article(`${prose(4)}<div hidden>${GATE}</div>`).truncated).toBe(false);
  expect(article(`<div>${GATE}</div>${prose(8)}`).truncated).toBe(false);
});

test("what a page says of its price counts where little of the article is there", () => {
  expect(article(prose(4), data(false)).truncated).toBe(true);
  expect(article(prose(4), data("False")).truncated).toBe(true);
  expect(article(prose(4), data(true)).truncated).toBe(false);
  expect(article(prose(30), data(false)).truncated).toBe(false);
});

const rows = corpusRows<Gold & { readonly truncated?: boolean }>("gold.jsonl");

test.skipIf(CORPUS === null).each(rows.filter((gold) => gold.isArticle && !gold.dynamic))(
  "of the page $id it is said whether it is cut short",
  ({ file, url, truncated = false }) => {
    expect(articleFrom(corpusPage(file), url).truncated).toBe(truncated);
  },
);
