import { readFileSync } from "node:fs";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");

/** Our own article, with what must come of it. */
export interface Sample {
  readonly title: string;
  readonly authors: readonly string[];
  readonly paragraphs: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

export const SAMPLE: Sample = JSON.parse(fixture("sample-article.json"));
export const SAMPLE_HTML: string = fixture("sample-article.html");
export const SAMPLE_PATH: string = new URL(
  SAMPLE_HTML.match(/<link rel="canonical" href="([^"]+)"/u)?.[1] ?? "https://www.militarytimes.com/",
).pathname;
