import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { STATES } from "../options/states.ts";
import { findings, LOOKS, overflowing, smallTargets } from "./lib/accessibility.ts";
import { drawState, type Look, lookAt, openStories, type Stories } from "./popup-stories.ts";

// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stories: Stories;
beforeAll(async () => {
  stories = await openStories("options");
});
afterAll(() => stories.close());

describe.each(Object.keys(STATES))("the options page that is %s", (state) => {
  beforeAll(() => drawState(stories, state, LOOKS.light));

  test.each(Object.entries(LOOKS))("has nothing against it in %s", async (_, look: Look) => {
    const page = look.lang ? await drawState(stories, state, look) : await lookAt(stories, look);
    expect.soft(await smallTargets(page)).toEqual([]);
    expect.soft(await overflowing(page)).toEqual([]);
    expect.soft(await findings(page, look)).toEqual([]);
    expect(stories.complaints).toEqual([]);
  });
});

test.each([
  ["light", { "prefers-color-scheme": "light" }],
  ["dark", { "prefers-color-scheme": "dark" }],
  ["forced colours", { "forced-colors": "active" }],
])("Tab goes from switch to switch, each ringed where it is focused, in %s", async (_, media) => {
  const page = await drawState(stories, "all-on", { width: 800, media });
  const names: string[] = [];
  for (let at = 0; at < 9; at++) {
    await page.keyboard.press("Tab");
    const { name, ring } = await page.evaluate(() => {
      const input = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(input ?? document.body);
      const label = input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : "";
      return { name: label ?? "", ring: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2 };
    });
    expect.soft(ring, name).toBe(true);
    names.push(name);
  }
  expect(names).toEqual([
    ...["Military Times", "Army Times", "Navy Times", "Air Force Times", "Marine Corps Times"],
    ...["Defense News", "Federal Times", "C4ISRNET", "Read picture captions"],
  ]);
});
