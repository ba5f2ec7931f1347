import { render } from "preact";
import { SITES, type Site } from "../core/sites/sites.ts";
import { message, uiLanguage } from "../platform/i18n.ts";
import { send } from "../platform/messaging.ts";
import {
  askForSite,
  canGiveBack,
  giveBackSite,
  onAccessChanged,
  siteAccess,
} from "../platform/site-access.ts";
import { loadSettings, onSettingsChanged } from "../platform/storage.ts";
import { NOTHING_SAID, type Said } from "../ui/status-line.tsx";
import { WordsContext, wordsFrom } from "../ui/words.ts";
import { Options } from "./options.tsx";

const words = wordsFrom((key, ...substitutions) => message(key, substitutions), uiLanguage());
document.documentElement.lang = words.t("language");
document.title = words.t("options_title");

let said: Said = NOTHING_SAID;

/** Draws what is so now; asked anew each time, since the browser's own screens and other views change it as well. */
async function draw(): Promise<void> {
  const [accesses, { captions }] = await Promise.all([Promise.all(SITES.map(siteAccess)), loadSettings()]);
  const sites = SITES.map((site, index) => ({
    site,
    access: accesses[index] ?? "none",
    canGiveBack: canGiveBack(site),
  }));
  render(
    <WordsContext.Provider value={words}>
      <Options
        sites={sites}
        captions={captions}
        said={said}
        onSite={(site, on) => void change(site, on ? askForSite(site) : giveBackSite(site))}
        onCaptions={(on) => void send("settings:change", { captions: on })}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

/** Says where nothing came of a press; where something did, the switch says it itself. */
async function change(site: Site, asked: Promise<boolean>): Promise<void> {
  const text = (await asked) ? "" : words.t("site_unchanged", site.publication);
  said = { text, turn: said.turn + 1 };
  await draw();
}

onAccessChanged(() => void draw());
onSettingsChanged(() => void draw());
void draw();
