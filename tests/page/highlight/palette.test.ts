import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SPEAKER_MARKS } from "../../../src/core/quotes/speaker-marks.ts";
import { highlightName, MARKS, QUOTE_MARKS } from "../../../src/page/highlight/highlighter.ts";

const read = (path: string) => readFileSync(new URL(`../../../src/${path}`, import.meta.url), "utf8");
const css = read("content/agent.css");
const listCss = read("ui/quotations.css");
const [light = "", dark = ""] = css.split("@media");

interface Look {
  readonly fill: string;
  readonly text: string;
  readonly line: string;
  /** Where the line is, its style and its width. */
  readonly style: string;
}

/** What a mark looks like; in the dark, what is not said is as in the light. */
function look(mark: (typeof MARKS)[number], isDark: boolean): Look {
  const rule = (part: string) =>
    new RegExp(`::highlight\\(${highlightName(mark)}\\) \\{(.*?)\\}`, "su").exec(part)?.[1] ?? "";
  const [inLight, inDark] = [rule(light), rule(dark)];
  const find = (pattern: RegExp) =>
    (isDark ? pattern.exec(inDark)?.[1] : undefined) ?? pattern.exec(inLight)?.[1] ?? "";
  return {
    fill: find(/background-color: (#\w+)/u),
    text: find(/(?<!-)color: (#\w+)/u),
    line:
      (isDark ? /text-decoration-color: (#\w+)/u.exec(inDark)?.[1] : undefined) ??
      /text-decoration: [^;]*(#\w+)/u.exec(inLight)?.[1] ??
      "",
    style: (/text-decoration: ([^;]*)/u.exec(inLight)?.[1] ?? "").replace(/#\w+ /u, ""),
  };
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const digits =
    colour.slice(1).length === 3
      ? [...colour.slice(1)].map((digit) => digit + digit)
      : colour.slice(1).match(/../gu);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((some, more) => more - some);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([false, true])("text on each fill has 7:1 and each line 3:1 (dark: %s)", (isDark) => {
  for (const mark of MARKS) {
    const { fill, text, line } = look(mark, isDark);
    expect(contrast(fill, text), mark).toBeGreaterThanOrEqual(7);
    expect(contrast(fill, line), mark).toBeGreaterThanOrEqual(3);
  }
});

test("each mark has a line of its own, so that no colour is needed to tell them apart", () => {
  const lines = MARKS.map((mark) => look(mark, false).style);
  expect(new Set(lines).size).toBe(MARKS.length);
  expect(lines.every((line) => /line .*\dpx/u.test(line))).toBe(true);
});

test.each([false, true])("each speaker's quotations have a fill of their own (dark: %s)", (isDark) => {
  expect(new Set(QUOTE_MARKS.map((mark) => look(mark, isDark).fill)).size).toBe(1 + SPEAKER_MARKS);
});

test("a speaker's line in the list is the one at the words on the page", () => {
  for (let mark = 1; mark <= SPEAKER_MARKS; mark++) {
    const line = new RegExp(`\\.speaker-${mark} \\{[^}]*--line: ([^;]*);`, "u").exec(listCss)?.[1];
    expect(line).toBe(look(QUOTE_MARKS[mark] ?? "quote", false).style);
  }
});
