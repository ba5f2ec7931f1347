// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { asked, command, draw, focusedName, named, press, required, setStage, settle } from "./stage.tsx";

setStage();

/** What was copied last; a clipboard that refuses throws. */
let copied: string | null;
let refuses = false;
beforeEach(() => {
  [copied, refuses] = [null, false];
  vi.stubGlobal("navigator", {
    clipboard: {
      async writeText(text: string) {
        if (refuses) throw new Error("NotAllowedError");
        copied = text;
      },
    },
  });
});

const listed = () => [...document.querySelectorAll("ol .say")].map((say) => say.textContent);
const status = () => document.querySelector("[role=status]")?.textContent;
const filter = () => required(document.querySelector<HTMLSelectElement>("select[aria-label=Speaker]"));
const quotation = (index: number) =>
  required(document.querySelector<HTMLElement>(`ol [data-roving="${index}"]`));

async function choose(name: string): Promise<void> {
  const option = required([...filter().options].find(({ text }) => text === name));
  filter().value = option.value;
  filter().dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

test("the filter names each speaker once, with how many quotations are theirs", async () => {
  await draw("playing");
  expect([...filter().options].map(({ text }) => text)).toEqual([
    "All speakers (7)",
    "Secretary Ellen Marsh (2)",
    "Gen. Victor Hale (3)",
    "Lt. Col. Ruth Amadi (1)",
    "Unattributed (1)",
  ]);
});

test("a name without end is cut where it is chosen, and one of another direction keeps its number behind it", async () => {
  await draw("strange-speakers");
  const [, endless, turned] = filter().options;
  expect(endless?.text).toMatch(/^Gen\. Anna-Anna.{66}…\s\(1\)$/u);
  expect(turned?.text).toBe("יעל כהן (1)");
  expect(turned?.dir).toBe("auto");
});

test("what was chosen for one article is not for the next in that tab", async () => {
  await draw("playing");
  await choose("Gen. Victor Hale (3)");
  await draw("another-article");
  expect(filter().selectedOptions[0]?.text).toBe("All speakers (7)");
});

test("the filter leaves one speaker's quotations in the list and on the line of time", async () => {
  await draw("playing");
  await choose("Gen. Victor Hale (3)");
  expect(listed()).toHaveLength(3);
  expect(listed()[1]).toBe("“That letter was a draft. It should not have gone out.”");
  expect(document.querySelectorAll(".ticks i")).toHaveLength(3);
  expect(document.querySelectorAll('ol [tabindex="0"]')).toHaveLength(1);
  await choose("Unattributed (1)");
  expect(listed()).toEqual(["“an honest mistake”"]);
});

test("there is no filter where there is one speaker", async () => {
  await draw("one-speaker");
  expect(document.querySelector("select[aria-label=Speaker]")).toBeNull();
});

test("all are played, or this person's where the list shows those", async () => {
  await draw("playing");
  named("Play all quotations").click();
  await choose("Gen. Victor Hale (3)");
  named("Play these quotations: 3").click();
  named("Quotations only, each with its speaker").click();
  expect(asked).toEqual([
    command({ type: "play-quotes", quotes: [0, 1, 2, 3, 4, 5, 6], announced: false }),
    command({ type: "play-quotes", quotes: [1, 4, 5], announced: false }),
    command({ type: "play-quotes", quotes: [1, 4, 5], announced: true }),
  ]);
});

test("while quotations alone are read this is said, and the same button leads back to the article", async () => {
  await draw("quotations-only");
  expect(document.querySelector(".quotations")?.textContent).toContain("Only quotations are read: 7.");
  named("Read on through the whole article").click();
  expect(asked).toEqual([command({ type: "whole-article" })]);
});

test("the status line tells that quotations alone are read, and that they no more are", async () => {
  await draw("playing");
  await draw("quotations-only");
  expect(status()).toBe("Only quotations are read: 7.");
  await vi.advanceTimersByTimeAsync(2000);
  await draw("playing");
  expect(status()).toBe("The whole article is read again.");
});

test("the bar is one tab stop, and left and right go through it", async () => {
  await draw("playing");
  expect(document.querySelectorAll('.quotation-bar [tabindex="0"]')).toHaveLength(1);
  filter().focus();
  await press("ArrowRight");
  expect(focusedName()).toBe("Play all quotations");
  await press("End");
  expect(focusedName()).toBe("Save quotations");
  await press("Home");
  expect(document.activeElement).toBe(filter());
});

test("the right arrow goes to a quotation's copy button, the left one back, up and down go on from either", async () => {
  await draw("playing");
  quotation(0).focus();
  await press("ArrowRight");
  expect(focusedName()).toBe("Copy this quotation");
  await press("ArrowDown");
  expect(document.activeElement).toBe(quotation(1));
  await press("ArrowRight");
  await press("ArrowLeft");
  expect(document.activeElement).toBe(quotation(1));
});

test.each([
  ["Text", "“an honest mistake” — Unattributed"],
  [
    "Citation",
    "“an honest mistake” — Unattributed. “Officials walk back letter that told troops at Camp Halloran to pack,” " +
      "Military Times, Jan 6, 2020. https://www.militarytimes.com/news/2020/01/06/officials-walk-back-letter/#:~:text=",
  ],
])(
  "a quotation is copied as %s, which the status line says, and the focus stays at it",
  async (form, text) => {
    await draw("playing");
    required(document.querySelector<HTMLElement>('[data-copy="2"]')).click();
    await settle();
    expect(focusedName()).toBe("Text");
    named(form).click();
    await settle();
    expect(copied?.startsWith(text)).toBe(true);
    expect(status()).toBe("Copied.");
    expect(document.querySelector("[role=menu]")).toBeNull();
    expect(document.activeElement?.getAttribute("data-copy")).toBe("2");
  },
);

test("each time something is copied the status line is written anew, so that it is heard each time", async () => {
  await draw("playing");
  const copyIt = async () => {
    required(document.querySelector<HTMLElement>('[data-copy="2"]')).click();
    await settle();
    named("Text").click();
    await settle();
  };
  await copyIt();
  await vi.advanceTimersByTimeAsync(2000);
  const written: MutationRecord[] = [];
  const line = required(document.querySelector("[role=status]"));
  const observer = new MutationObserver((records) => written.push(...records));
  observer.observe(line, { childList: true, subtree: true, characterData: true });
  await copyIt();
  observer.disconnect();
  expect(status()).toBe("Copied.");
  expect(written.flatMap(({ addedNodes }) => [...addedNodes]).map((node) => node.textContent)).toEqual([
    "Copied.",
  ]);
});

test("the context menu of a quotation is what it can be copied as, and Escape leaves it", async () => {
  await draw("playing");
  quotation(1).focus();
  const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
  quotation(1).dispatchEvent(event);
  await settle();
  expect(event.defaultPrevented).toBe(true);
  expect(focusedName()).toBe("Text");
  await press("ArrowRight");
  expect(focusedName()).toBe("Markdown");
  await press("Escape");
  expect(document.querySelector("[role=menu]")).toBeNull();
  expect(focusedName()).toBe("Copy this quotation");
});

test("a browser that does not let it copy is told of", async () => {
  await draw("playing");
  refuses = true;
  required(document.querySelector<HTMLElement>('[data-copy="0"]')).click();
  await settle();
  named("Markdown").click();
  await settle();
  expect(status()).toBe("The browser did not let Readback copy. Press the button and try again.");
});

test("several things to be pressed above the article are one tab stop", async () => {
  await draw("everything");
  expect(document.querySelectorAll('.notices [tabindex="0"]')).toHaveLength(1);
  named("Pause it").focus();
  await press("ArrowDown");
  expect(focusedName()).toBe("Check again");
});
