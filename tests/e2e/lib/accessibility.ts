import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";

/** Ways of looking at a view (requirement A-01), each with the width of its window in CSS px. */
export const LOOKS = {
  light: { width: 432 },
  dark: { width: 432, media: { "prefers-color-scheme": "dark" } },
  contrast: { width: 432, media: { "prefers-contrast": "more" } },
  "forced colours": { width: 432, media: { "forced-colors": "active" } },
  "320 px": { width: 320 },
  "text at 200 %": { width: 800, text: 2 },
  "text spacing of WCAG 1.4.12": { width: 432, spacing: true },
  Spanish: { width: 432, lang: "es" },
} as const;

/** The checker itself, which is put into each page. */
let axe: Promise<string> | undefined;

/**
 * Everything axe finds wrong with every rule on, and whatever it cannot decide. The contrast of words that are
 * scrolled out of a box, or that a slider's box reaches behind, it decides when all is laid out flat.
 */
export async function findings(page: Page): Promise<readonly string[]> {
  axe ??= readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  await page.evaluate(await axe);
  const asDrawn = await runAxe(page, []);
  await page.evaluate(() => {
    const flat = new CSSStyleSheet();
    flat.replaceSync(
      "main, .quotations, .now { max-height: none !important; height: auto !important; flex: none !important }" +
        "li { content-visibility: visible !important }" +
        ".slider, .voice select { margin-top: 0 !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, flat];
  });
  const laidFlat = await runAxe(page, ["color-contrast", "color-contrast-enhanced"]);
  return [...asDrawn.filter((finding) => !finding.startsWith("undecided color-contrast")), ...laidFlat];
}

/** Runs the rules named, or all there are, those that axe leaves off by itself among them. */
const runAxe = (page: Page, only: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (ruleIds) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
    const all = checker.getRules().map(({ ruleId }) => ruleId);
    const results: AxeResults = await checker.run(document, {
      runOnly: { type: "rule", values: ruleIds.length > 0 ? [...ruleIds] : all },
      resultTypes: ["violations", "incomplete"],
    });
    const say = (kind: string) => (result: AxeResults["violations"][number]) =>
      result.nodes.map(
        ({ html, any }) => `${kind} ${result.id}: ${html.slice(0, 120)} ${any[0]?.message ?? ""}`,
      );
    return [...results.violations.flatMap(say("violated")), ...results.incomplete.flatMap(say("undecided"))];
  }, only);

/** What is pressed and smaller than 44 by 44 CSS px (WCAG 2.5.5). */
export const smallTargets = (page: Page) =>
  page.$$eval("button, input, select, a", (targets) =>
    targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
  );

/** Text that is cut off or asks for scrolling sideways. */
export const overflowing = (page: Page) =>
  page.$$eval("html, main, main *:not(select):not(svg):not(svg *)", (elements) =>
    elements
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.outerHTML.slice(0, 90)} ${element.scrollWidth}>${element.clientWidth}`),
  );
