import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { segment } from "../../../src/core/sentences/segment.ts";

/** One text a line, its sentences parted by " | "; a line that begins with # is the heading of those below. */
const lines = readFileSync(new URL("news-style.txt", import.meta.url), "utf8").split("\n");

const cut = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));

describe("text in the style of military news is cut where a reader would stop:", () => {
  let heading = "";
  for (const line of lines.filter((one) => one !== "")) {
    if (line.startsWith("# ")) {
      heading = line.slice(2);
      continue;
    }
    const sentences = line.split(" | ").map((one) => one.trim());
    const check = heading === "Not yet" ? test.fails : test;
    check(`${heading}: ${line}`, () => expect(cut(line.replaceAll(" | ", " "))).toEqual(sentences));
  }
});
