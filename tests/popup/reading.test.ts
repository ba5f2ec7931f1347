// @vitest-environment jsdom
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { PLAYING } from "./invented.ts";
import { asked, command, draw, focusedName, named, press, required, setStage } from "./stage.tsx";

setStage();

const status = () => required(document.querySelector("[role=status]")).textContent;

test("an article without quotations has no buttons to go to them", async () => {
  await draw("no-quotations");
  expect(() => named("Next quotation")).toThrow();
  expect(document.querySelector(".quotations")?.textContent).toContain("This article has no quotations.");
});

test("of an article that is cut short it is said so, and of no other", async () => {
  await draw("ready");
  expect(document.body.textContent).not.toContain("Only the beginning is here");
  await draw("truncated");
  expect(document.querySelector(".notices")?.textContent).toContain("Only the beginning is here");
});

test("of an article of another site it is said so, and of no other", async () => {
  await draw("ready");
  expect(document.body.textContent).not.toContain("Not a Military Times page");
  await draw("other-site");
  expect(document.querySelector(".notices")?.textContent).toContain("Not a Military Times page");
});

test("forty quotations are one tab stop, at the one being read", async () => {
  await draw("many-quotations");
  const stops = document.querySelectorAll<HTMLElement>('ol [tabindex="0"]');
  expect(stops).toHaveLength(1);
  expect(stops[0]?.getAttribute("aria-current")).toBe("true");
  stops[0]?.focus();
  await press("ArrowDown");
  expect(focusedName()).toContain("Quotation number 22");
  await press("End");
  expect(focusedName()).toContain("Quotation number 40");
});

test("what was shown before is let go of, however many quotations have been read since", async () => {
  setFlagsFromString("--expose_gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const shown: WeakRef<object>[] = [];
  for (let quote = 0; quote < 20; quote++) {
    const now = { text: `Sentence ${quote}.`, word: null };
    shown.push(new WeakRef(now));
    await draw("many-quotations", { quote, now });
  }
  // A weak reference holds what it refers to until the turn that made it is over.
  vi.useRealTimers();
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(shown.filter((each) => each.deref()).length).toBeLessThan(5);
});

test("a quotation is named by its words first, then its speaker", async () => {
  await draw("playing");
  const quotations = [...document.querySelectorAll("ol .quotation")].map((button) => button.textContent);
  expect(quotations[1]).toBe(
    "“We are moving some people around to keep them safe, and that is the whole of it.” Gen. Victor Hale, chairman of the Harbor Chiefs",
  );
  expect(quotations[2]).toBe("“an honest mistake” Unattributed");
});

test("choosing a quotation plays it", async () => {
  await draw("playing");
  document.querySelectorAll<HTMLElement>("ol .quotation")[4]?.click();
  expect(asked).toEqual([command({ type: "play-quote", quote: 4 })]);
});

test("the word being heard is marked in its sentence", async () => {
  await draw("playing");
  expect(document.querySelector("#now mark")?.textContent).toBe("said");
  expect(document.querySelector("#now")?.textContent).toBe(PLAYING.now.text);
});

test("the status line says what came of the listener's wish, and is silent while the reading goes on", async () => {
  const said: unknown[] = [];
  await draw("paused");
  const line = document.querySelector("[role=status]");
  if (!line) throw new Error("There is no status line.");
  const observer = new MutationObserver(() => said.push(line.textContent));
  observer.observe(line, { childList: true, characterData: true, subtree: true });
  named("Play").click();
  for (let sentence = 7; sentence < 42; sentence++) {
    for (const start of [0, 4, 9]) {
      await draw("playing", {
        sentence,
        now: { text: `Sentence number ${sentence} here.`, word: { start, end: start + 3 } },
        quote: sentence % 5 === 0 ? sentence / 5 - 1 : null,
      });
    }
    await vi.advanceTimersByTimeAsync(3000);
  }
  observer.disconnect();
  expect(said).toEqual(["Playing."]);
});

test("the status line changes at most once in two seconds", async () => {
  await draw("playing");
  await draw("playing", { status: "paused" });
  expect(status()).toBe("Paused at sentence 8 of 42.");
  await draw("playing");
  await draw("playing", { status: "ready" });
  expect(status()).toBe("Paused at sentence 8 of 42.");
  await vi.advanceTimersByTimeAsync(2000);
  expect(status()).toBe("Stopped.");
});

test("a listener who scrolled away can ask the page to follow", async () => {
  await draw("not-following");
  named("Follow").click();
  expect(asked).toEqual([{ type: "follow", tab: 7 }]);
});

test("a reading in another tab is named and can be paused there", async () => {
  await draw("elsewhere-playing");
  expect(document.body.textContent).toContain("Two carriers to stay in port through March");
  named("Pause it").click();
  expect(asked).toEqual([{ type: "command", tab: 9, command: { type: "pause" } }]);
});

test("on a page that is no article the transport acts on the tab that is read", async () => {
  await draw("other-tab");
  expect(document.querySelector(".notice")?.textContent).toBe(
    "Not an article. You hear an article from another tab.",
  );
  named("Pause").click();
  expect(asked).toEqual([command({ type: "pause" })]);
});

test("a page that could not be reached can be tried again", async () => {
  await draw("refused-tab-gone");
  named("Try again").click();
  expect(asked).toEqual(["reopen"]);
});

test("the article that is shown is not named as being read elsewhere as well", async () => {
  await draw("other-tab", { elsewhere: { tab: 7, title: "The one shown", status: "playing" } });
  expect(document.querySelectorAll(".notice")).toHaveLength(1);
});
