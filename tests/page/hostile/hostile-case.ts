import { articlePage, prose, sentence } from "../pages.ts";

/** A page made to do harm, or made by someone who did not care. */
export interface HostileCase {
  readonly name: string;
  readonly html: string;
  /** What no markup can say: code that the page runs as its own once it is parsed. */
  readonly script?: string;
  /** True for a tree that takes jsdom seconds to build: it is tried in real browsers alone. */
  readonly slowInJsdom?: boolean;
  /** What has to come of it; where nothing is said, any answer is right as long as there is one. */
  readonly expected?: "story" | "not-article" | "too-large";
}

/** The story that is on the pages of which it is expected. */
export const STORY: readonly string[] = Array.from({ length: 6 }, (_, index) => sentence(index));

/** The first paragraph of it. */
export const [FIRST = ""] = STORY;
/** All of it, as markup. */
export const story = prose(6);
/** All of it but the first paragraph. */
export const rest = prose(6).slice(prose(1).length);
/** What a handler would do to be seen. */
export const RAN = "window.ran=true";
/** Markup between the first paragraph and the rest. */
export const within = (name: string, markup: string): HostileCase => ({
  ...{ name, expected: "story" },
  html: articlePage(prose(1) + markup + rest),
});
/** Markup before and after the story. */
export const around = (name: string, before: string, after = ""): HostileCase => ({
  ...{ name, expected: "story" },
  html: articlePage(before + story + after),
});
/** Markup in the head of the page. */
export const inHead = (name: string, head: string): HostileCase => ({
  ...{ name, expected: "story" },
  html: articlePage(story, head),
});
/** A script of data. */
export const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
/** Fields and pictures of these names. */
export const named = (names: string) =>
  names
    .split(" ")
    .map((name) => `<input name="${name}"><img name="${name}" id="${name}">`)
    .join("");
/** The first paragraph with its text replaced through the DOM, as no parser would leave it. */
export const respelt = (name: string, text: string): HostileCase => ({
  ...{ name, expected: "story", html: articlePage(story) },
  script: `document.querySelector("article p").textContent = ${JSON.stringify(text)}`,
});
