import { describe, expect, test } from "vitest";
import { joinBlocks } from "../../src/core/article/article.ts";
import { savedSession } from "../../src/core/protocol/parse.ts";
import { article, stage } from "./stage.ts";

const PIER = article(
  "pier",
  "The pier is old. “We paint it each May,” said Ana Ruiz, the harbor master.",
  "Nobody counts the nails. “I did once,” said Tom Reed, the clerk.",
  "“It has four thousand nails,” Reed said.",
);
const [FIRST, SECOND, THIRD] = ["We paint it each May", "I did once", "It has four thousand nails"];

/** A page on which the story has got another first sentence. */
const CHANGED = {
  ...PIER,
  ...joinBlocks([
    { kind: "paragraph", text: "This story was updated." },
    ...PIER.blocks.map(({ kind, start, end }) => ({ kind, text: PIER.text.slice(start, end) })),
  ]),
};

type Stage = ReturnType<typeof stage>;

const spoken = (on: Stage) => on.engine.spoken.map(({ text }) => text);
const last = (on: Stage) => spoken(on).at(-1);

/** A reading of all quotations that has come to the second of them. */
async function atTheSecond(on: Stage) {
  const page = await on.openPage(1, PIER);
  const view = await on.openView(1);
  await on.say(view, 1, { type: "play-quotes", quotes: [0, 1, 2], announced: false });
  await on.say(view, 1, { type: "skip", unit: "quotation", by: 1 });
  expect(last(on)).toContain(SECOND);
  return { page, view };
}

describe("a host that has slept", () => {
  test("goes on with the quotation that was read, and reads quotations alone as before", async () => {
    const before = stage();
    const { view } = await atTheSecond(before);
    await before.say(view, 1, { type: "pause" });

    expect(savedSession(JSON.parse(JSON.stringify(before.services.session)))).toEqual(
      before.services.session,
    );
    const after = stage();
    after.host.restore(before.services.session ?? { tab: 1, url: "", only: null });
    await after.openPage(1, PIER);
    const again = await after.openView(1);
    await after.say(again, 1, { type: "play" });
    expect(last(after)).toContain(SECOND);
    expect(last(after)).not.toContain("nails.");
    await after.say(again, 1, { type: "skip", unit: "quotation", by: 1 });
    expect(last(after)).toContain(THIRD);
  });

  test("reads the same person's again after an end, not the whole article", async () => {
    const before = stage();
    await before.openPage(1, PIER);
    const view = await before.openView(1);
    await before.say(view, 1, { type: "play-quotes", quotes: [1, 2], announced: true });
    for (let piece = 0; piece < 3; piece++) {
      before.engine.report({ type: "start" });
      before.engine.report({ type: "end" });
    }
    expect(view.snapshot?.status).toBe("finished");

    const after = stage();
    after.host.restore(before.services.session ?? { tab: 1, url: "", only: null });
    await after.openPage(1, PIER);
    const again = await after.openView(1);
    expect(again.snapshot?.only).toMatchObject({ count: 2, announced: true });
    await after.say(again, 1, { type: "play" });
    expect(last(after)).toMatch(/^Tom Reed: .*I did once/u);
  });

  test("is not kept to quotations that the listener has left", async () => {
    const on = stage();
    const { view } = await atTheSecond(on);
    expect(on.services.session?.only?.quotes).toHaveLength(3);
    await on.say(view, 1, { type: "whole-article" });
    expect(on.services.session).toEqual({ tab: 1, url: PIER.url, only: null });
  });
});

test("a page that changes its text under quotations alone is read on in them", async () => {
  const on = stage();
  const { page } = await atTheSecond(on);
  await page.show(CHANGED);
  expect(last(on)).toContain(SECOND);
  expect(last(on)).not.toContain("nails.");
  expect(spoken(on).join()).toContain(FIRST);
});
