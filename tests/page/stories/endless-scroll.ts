import { readFileSync } from "node:fs";

/** One of our own stories. */
export interface Told {
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const TOLD: readonly [Told, Told, Told] = JSON.parse(
  readFileSync(new URL("../../fixtures/endless-scroll.json", import.meta.url), "utf8"),
);

/** Our own stories, in the order in which the page has them. */
export const [PIER, MULES, SUITS] = TOLD;

export const HOST = "https://www.militarytimes.com";
export const urlOf = ({ path }: Told): string => `${HOST}${path}`;

/** How a page sets its stories below one another. */
export type Layout = "wrapped" | "flat" | "second rank";

/** A story as a page shows it. Where it is `flat` nothing is around it that would part it from the others. */
export function storyHtml(told: Told, layout: Layout = "wrapped"): string {
  const { title, author, published, path, paragraphs } = told;
  const rank = layout === "second rank" && told !== PIER ? "h2" : "h1";
  const html =
    `<p class="kicker"><a href="/news/">News</a></p><${rank}>${title}</${rank}>` +
    `<div class="byline">By <a href="/author/x/">${author}</a></div><time datetime="${published}">In October</time>` +
    `<figure><img alt=""><figcaption>A picture of what happened, as it was seen by someone who stood there with a camera and waited. (Staff)</figcaption></figure>`;
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  const end = '<div class="share"><a href="#mail">Email</a> <a href="#post">Post</a></div>';
  if (layout === "flat") return html + body + end;
  const named = layout === "second rank" ? ` data-url="${path}"` : "";
  return `<article class="story"${named}>${html}<div class="body">${body}</div>${end}</article>`;
}

/** A page on which some stories stand, whose head describes the first. */
export const pageOf = (stories: readonly Told[], layout?: Layout): string =>
  shell(stories.map((story) => storyHtml(story, layout)).join("\n"));

/** How the page of a browser test behaves as it is scrolled. */
export interface Scrolling {
  readonly history: "pushState" | "replaceState" | "none";
  /** Whether a story far above is taken away, and its room kept. */
  readonly virtual?: boolean;
}

/**
 * A page that puts the next story below once its end is near, names in its address the one in the upper half of the
 * window, and puts the address back on the way up. It asks for nothing.
 */
export function scrollingPage({ history, virtual = false }: Scrolling): string {
  const stories = TOLD.map((told) => ({ path: told.path, title: told.title, html: storyHtml(told) }));
  const script = `
    const stories = ${JSON.stringify(stories).replaceAll("<", "\\u003c")};
    const list = document.querySelector("#stories");
    const shown = [list.firstElementChild];
    let at = 0;
    addEventListener("scroll", () => {
      if (scrollY + innerHeight > document.documentElement.scrollHeight - 200 && shown.length < stories.length) {
        const slot = document.createElement("div");
        slot.innerHTML = stories[shown.length].html;
        list.append(slot);
        shown.push(slot);
      }
      const now = Math.max(0, shown.findLastIndex((slot) => slot.getBoundingClientRect().top < innerHeight / 2));
      if (now === at) return;
      at = now;
      document.title = stories[at].title;
      if (${JSON.stringify(history)} !== "none") history[${JSON.stringify(history)}](null, "", stories[at].path);
      if (${virtual} && at > 0) {
        shown[0].style.height = shown[0].offsetHeight + "px";
        shown[0].replaceChildren();
      }
    });`;
  const style = "<style>p { margin: 3rem 0; font-size: 1.5rem } article { padding-bottom: 4rem }</style>";
  return shell(`<div id="stories"><div>${storyHtml(PIER)}</div></div>`, style, `<script>${script}</script>`);
}

const shell = (body: string, head = "", end = ""): string =>
  `<!doctype html><html lang="en-US"><head><title>${PIER.title}</title><meta property="og:type" content="article">` +
  `<meta property="og:title" content="${PIER.title}"><meta property="og:site_name" content="Military Times">` +
  `<link rel="canonical" href="${urlOf(PIER)}"><meta name="author" content="${PIER.author}">` +
  `<script type="application/ld+json">${JSON.stringify({
    "@type": "NewsArticle",
    headline: PIER.title,
    author: { name: PIER.author },
    datePublished: PIER.published,
  })}</script>${head}</head>` +
  `<body><header role="banner"><a href="/">Military Times</a></header><main>${body}</main>` +
  `<footer><p>Military Times, a made-up page of a test.</p></footer>${end}</body></html>`;
