import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { inRepository, repository } from "../../build/repository.mjs";
import { articlePage, prose, sentence } from "../page/pages.ts";

/** Runs a task on these lines and answers what it printed, line by line, parsed. */
async function inspect(task: string, lines: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const child = spawn(process.execPath, [inRepository("build", "inspect.mjs"), task], { cwd: repository });
  let output = "";
  child.stdout.on("data", (part) => {
    output += part;
  });
  child.stdin.end(`${lines.join("\n")}\n`);
  await new Promise((resolve) => child.once("close", resolve));
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const ARTICLE = "https://www.militarytimes.com/news/your-military/2026/03/04/a-story/";

test("detect goes by the address where there is no page", async () => {
  const section = "https://www.militarytimes.com/news/your-military/";
  const lines = [
    { id: 1, url: ARTICLE },
    { id: 2, url: section },
  ].map((line) => JSON.stringify(line));
  expect(await inspect("detect", lines)).toEqual([
    { id: 1, isArticle: true },
    { id: 2, isArticle: false },
  ]);
});

test("extract answers for a page that is no article as for one that is", async () => {
  const [answer] = await inspect("extract", [JSON.stringify({ id: "a", url: ARTICLE, html: "<p>Nothing" })]);
  expect(answer).toEqual({
    id: "a",
    isArticle: false,
    title: "",
    authors: [],
    published: null,
    paragraphs: [],
  });
});

test("extract takes a story from any site, as a click would, and calls it an article only where detect does", async () => {
  const html = articlePage(prose(6));
  const elsewhere = "https://www.example.com/news/2026/03/04/a-story/";
  const lines = [
    { id: "known", url: ARTICLE, html },
    { id: "other", url: elsewhere, html },
    { id: "empty", url: ARTICLE, html: articlePage("") },
  ].map((line) => JSON.stringify(line));
  const paragraphs = Array.from({ length: 6 }, (_, index) => sentence(index));
  const extracted = await inspect("extract", lines);
  expect(extracted).toMatchObject([
    { isArticle: true, paragraphs },
    { isArticle: false, paragraphs },
    { isArticle: true, title: "A headline", paragraphs: [] },
  ]);
  const detected = await inspect("detect", lines);
  expect(detected).toEqual(extracted.map(({ id, isArticle }) => ({ id, isArticle })));
});

test("sentences are cut within paragraphs, never across them", async () => {
  const [answer] = await inspect("sentences", [
    JSON.stringify({ id: 1, text: "One here.\n\nTwo here. Three" }),
  ]);
  expect(answer).toEqual({ id: 1, sentences: ["One here.", "Two here.", "Three"] });
});

test("quotes are spans between the marks", async () => {
  const text = "It rained. “We are dry,” Capt. Ines Holt said.";
  const [answer] = await inspect("quotes", [JSON.stringify({ id: 1, text })]);
  expect(answer?.quotes).toMatchObject([{ start: 12, end: 23, speaker: { name: "Ines Holt" } }]);
});

test("spoken tiles the whole text, white space and all", async () => {
  const text = "  One here.\n\nTwo.\n";
  const [answer] = await inspect("spoken", [JSON.stringify({ id: 1, text })]);
  const { display, spoken, segments } = answer as {
    display: string;
    spoken: string;
    segments: { displayStart: number; displayEnd: number; spokenStart: number; spokenEnd: number }[];
  };
  expect(display).toBe(text);
  expect(segments.map((s) => text.slice(s.displayStart, s.displayEnd)).join("")).toBe(text);
  expect(segments.map((s) => spoken.slice(s.spokenStart, s.spokenEnd)).join("")).toBe(spoken);
});

test("a line that cannot be answered gets its id and the error, and the next line its answer", async () => {
  const answers = await inspect("sentences", ["nonsense", '{"id":"x"}', '{"id":"y","text":"Yes."}']);
  expect(answers).toEqual([
    { id: null, error: expect.any(String) },
    { id: "x", error: '"text" must be a string.' },
    { id: "y", sentences: ["Yes."] },
  ]);
});
