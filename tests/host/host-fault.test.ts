import { expect, test, vi } from "vitest";
import { stage } from "./stage.ts";

// A fault that is known would have been mended, so that one has to be made.
vi.mock("../../src/core/quotes/find-quotes.ts", () => ({
  findQuotes: () => {
    throw new RangeError("invented");
  },
}));

test("where finding quotations fails, the article is read without them", async () => {
  const on = stage();
  await on.openPage(1);
  const view = await on.openView(1);
  expect(view.articles.at(-1)).toMatchObject({ title: "About harbor", quotes: [], sentenceCount: 3 });
  await on.say(view, 1, { type: "play" });
  expect(on.engine.spoken).toMatchObject([{ text: "The harbor is open." }]);
});
