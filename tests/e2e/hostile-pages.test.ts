import { beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, type BrowserName } from "../../build/extension/manifest.mjs";
import { startRecorder, type Taken } from "../../build/lab/recorder.mjs";
import { startSite } from "../../build/lab/site.mjs";
import { article as articleShape } from "../../src/core/protocol/parse.ts";
import { INVALID } from "../../src/core/protocol/shape.ts";
import { HOSTILE_CASES } from "../page/hostile/cases.ts";
import { type HostileCase, STORY } from "../page/hostile/hostile-case.ts";
import { browserPath, extensionFor } from "./lib/installed.ts";

/** The pages of the corpus in real browsers, where their handlers and scripts do run: in a world of their own. */
const addressOf = (at: number) =>
  `https://www.militarytimes.com/news/your-military/2026/09/14/hostile-${at}/`;

const served = ({ html, script }: HostileCase) => {
  const late = `<script>addEventListener("DOMContentLoaded", () => { ${script} })</script></head>`;
  return script === undefined ? html : html.replace("</head>", () => late);
};

let taken: Readonly<Record<BrowserName, readonly Taken[]>>;

/** Has all of them read in one browser, several at once. */
async function takeAll(browserName: BrowserName): Promise<readonly Taken[]> {
  const pages = HOSTILE_CASES.map((hostile, at) => [new URL(addressOf(at)).pathname, served(hostile)]);
  const site = await startSite(Object.fromEntries(pages), { everyHost: true });
  const executablePath = await browserPath(browserName);
  const extension = extensionFor(browserName);
  const recorder = await startRecorder({ browserName, executablePath, extension, site });
  try {
    return await recorder.take(HOSTILE_CASES.map((_, at) => addressOf(at)));
  } finally {
    await recorder.close();
    site.close();
  }
}

beforeAll(async () => {
  const [chrome, firefox] = await Promise.all([takeAll("chrome"), takeAll("firefox")]);
  taken = { chrome, firefox };
});

describe.each(BROWSERS)("in %s", (browserName) => {
  test.each(HOSTILE_CASES.map(({ name, expected }, at) => ({ name, expected, at })))(
    "$name: is answered, asks for nothing, and does not reach our world",
    ({ expected, at }) => {
      const { article, refusal, world, requests } = taken[browserName][at] as Taken;
      expect(world).toEqual([]);
      expect(requests).toEqual([]);
      if (article === null) {
        expect(refusal).toEqual(expected ?? expect.any(String));
        return;
      }
      const read = articleShape(article);
      if (read === INVALID) throw new Error("What was sent is no article.");
      const paragraphs = read.blocks.map(({ start, end }) => read.text.slice(start, end));
      expect(paragraphs.join("\n\n")).toBe(read.text);
      if (expected === "story") expect(paragraphs).toEqual(STORY);
      else expect(expected).toBeUndefined();
    },
  );
});
