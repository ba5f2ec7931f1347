import { HOME, SITES } from "../../src/core/sites/sites.ts";
import type { OptionsProps } from "../../src/options/options.tsx";
import type { SiteState } from "../../src/options/site-setting.tsx";
import { NOTHING_SAID } from "../../src/ui/status-line.tsx";

/** The data of the options page, without the functions it calls. */
export type OptionsData = Pick<OptionsProps, "sites" | "captions" | "said">;

const asInstalled: OptionsData = {
  sites: SITES.map((site) => ({
    site,
    access: site === HOME ? "all" : "none",
    canGiveBack: site !== HOME,
  })),
  captions: false,
  said: NOTHING_SAID,
};

const withAccess = (access: SiteState["access"], canGiveBack: boolean): OptionsData => ({
  ...asInstalled,
  sites: SITES.map((site) => ({ site, access, canGiveBack: canGiveBack || site !== HOME })),
});

/** Every state the options page can be in, as data. */
export const STATES: Readonly<Record<string, OptionsData>> = {
  "as-installed": asInstalled,
  "all-on": { ...withAccess("all", true), captions: true },
  "in-part": withAccess("part", false),
  withheld: withAccess("none", false),
  refused: { ...asInstalled, said: { text: "Army Times: the browser did not change this.", turn: 1 } },
};
