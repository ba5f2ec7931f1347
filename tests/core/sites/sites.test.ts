import { expect, test } from "vitest";
import { originsOf, SITES, siteOnHost } from "../../../src/core/sites/sites.ts";

test.each(SITES)("pages of $publication live on its domain and on its www, and nowhere else", (site) => {
  const { domain } = site;
  expect([domain, `www.${domain}`].map(siteOnHost)).toEqual([site, site]);
  const others = [
    `store.${domain}`,
    `www.www.${domain}`,
    `${domain}.example`,
    `not${domain}`,
    `www${domain}`,
    "",
  ];
  expect(others.map(siteOnHost)).toEqual(others.map(() => null));
});

test("what is asked for is two hosts a site, over https alone", () => {
  expect(SITES.flatMap(originsOf)).toHaveLength(16);
  for (const origin of SITES.flatMap(originsOf))
    expect(origin).toMatch(/^https:\/\/(?:www\.)?[a-z0-9]+\.com\/\*$/u);
});
