// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeArticle } from "../../src/content/take-article.ts";
import { ARTICLE_URL, articlePage, prose, sentence } from "../page/pages.ts";

/** Long enough that it is never taken in one stretch. */
const LONG = prose(400);
const REACH = { anySite: false };

beforeEach(() => {
  history.replaceState(null, "", "/one/");
  show(LONG);
});
afterEach(() => Reflect.deleteProperty(globalThis, "scheduler"));

/** Shows an article in place, as an application does. */
function show(body: string): void {
  const { documentElement } = new DOMParser().parseFromString(articlePage(body), "text/html");
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
}

/** Has something happen in the pauses; answers how many there were. */
function atEachPause(act: (pause: number) => void): () => number {
  let pauses = 0;
  const scheduler = {
    yield: async () => {
      pauses++;
      act(pauses);
    },
  };
  Object.assign(globalThis, { scheduler });
  return () => pauses;
}

/** Takes the article, which must be one, and answers its text and whether the page shows it. */
async function take(which = () => ({ address: ARTICLE_URL })) {
  const taken = await takeArticle(which, REACH);
  if (taken.status === "refused") throw new Error(taken.refusal);
  return { text: taken.article.text, holds: taken.anchors.hold() };
}

test("a page that does nothing meanwhile is taken whole, with pauses", async () => {
  const pauses = atEachPause(() => undefined);
  const { text, holds } = await take();
  expect(text.startsWith(sentence(0)) && text.endsWith(sentence(399)) && holds).toBe(true);
  expect(pauses()).toBeGreaterThan(0);
});

test("a page that shows another text meanwhile is taken anew", async () => {
  atEachPause((pause) => {
    if (pause === 1) show(LONG.replaceAll("harbor", "river"));
  });
  const { text, holds } = await take();
  expect(text).not.toContain("harbor");
  expect(holds).toBe(true);
});

test("a page that goes to another address meanwhile is asked for by that", async () => {
  atEachPause((pause) => {
    if (pause === 1) history.replaceState(null, "", "/two/");
  });
  const asked: string[] = [];
  await take(() => {
    asked.push(location.pathname);
    return { address: ARTICLE_URL };
  });
  expect(asked).toEqual(["/one/", "/two/"]);
});

test("a page that never keeps still is taken as it was last", async () => {
  atEachPause((pause) => show(LONG.replaceAll("harbor", `${pause}th`)));
  expect((await take()).text).toContain(sentence(399).slice(0, 40));
});

test("a page that loses its article meanwhile is refused, and nothing is thrown", async () => {
  atEachPause(() => document.body.replaceChildren("Gone."));
  expect(await takeArticle(() => ({ address: ARTICLE_URL }), REACH)).toMatchObject({ status: "refused" });
});
