import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { articlePage, prose } from "../page/pages.ts";
import { Firefox } from "./lib/firefox.ts";
import { until } from "./lib/reading.ts";

const PATH = "/news/your-army/2026/10/02/a-bridge-of-boats/";

let site: Site;
let firefox: Firefox;

beforeAll(async () => {
  site = await startSite({ [PATH]: articlePage(prose(6)) });
  firefox = await Firefox.launch({ site });
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

const popupText = (): Promise<string> => firefox.inPopup(() => document.body.textContent ?? "");

test.each([
  ["a sister site", "www.armytimes.com", false],
  ["any other site", "www.example.com", true],
])("after a click the article of %s is there to be read", async (_, host, isOther) => {
  const page = await firefox.open(`https://${host}${PATH}`);
  await firefox.openPopup(page);
  await until(async () => expect(await popupText()).toContain("A headline"));
  expect((await popupText()).includes("Not a Military Times page")).toBe(isOther);
  await firefox.closePopup();
  await page.close();
});
