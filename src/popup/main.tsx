import { render } from "preact";
import { HOME, type Site } from "../core/sites/sites.ts";
import { shortcuts as readShortcuts } from "../platform/commands.ts";
import { message, uiLanguage } from "../platform/i18n.ts";
import { send } from "../platform/messaging.ts";
import { connectView } from "../platform/ports.ts";
import { askForSite, mayLookAt, onAccessChanged, siteAt } from "../platform/site-access.ts";
import { openOptions, operatingSystem } from "../platform/system.ts";
import { activeTab } from "../platform/tabs.ts";
import type { System } from "../ui/notices.ts";
import type { Shortcuts } from "../ui/transport.tsx";
import { WordsContext, wordsFrom } from "../ui/words.ts";
import { Popup } from "./popup.tsx";
import { shown, type Told } from "./popup-state.ts";
import { startSession, type ViewSession } from "./view-session.ts";

const words = wordsFrom((key, ...substitutions) => message(key, substitutions), uiLanguage());
document.documentElement.lang = words.t("language");

let state: Told = { tab: -1, opened: null, article: null, snapshot: null, coming: null };
let shortcuts: Shortcuts = {};
let system: System = null;
let session: ViewSession | null = null;
/** The site of the page in front; a page that can't be known is one of Military Times whose permission was taken back. */
let site: Site = HOME;
/** That site while it may be looked at only after a click. */
let offer: Site | null = null;

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <Popup
        shown={shown(state)}
        shortcuts={shortcuts}
        system={system}
        onRequest={(request) => session?.post(request)}
        onCheckAgain={() => session?.refresh()}
        onReopen={() => void reopen()}
        offer={offer}
        onOffer={askForSite}
        onOptions={() => void showOptions()}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

/** Tries again; where the listener took the permission back, asks for it first. */
async function reopen(): Promise<void> {
  const { opened } = state;
  if (opened?.status === "refused" && opened.refusal === "permission-withheld") await askForSite(site);
  session?.reopen();
}

function drawTold(told: Told): void {
  state = told;
  draw();
}

async function start(): Promise<void> {
  const tab = await activeTab();
  if (tab === null) {
    drawTold({ ...state, opened: { status: "refused", refusal: "restricted" } });
    return;
  }
  void offerSite(tab.url ?? "");
  onAccessChanged(() => void offerSite(tab.url ?? ""));
  session = startSession(
    tab.id,
    {
      connect: connectView,
      open: (id) => send("article:open", { tab: id }),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    drawTold,
  );
}

async function offerSite(url: string): Promise<void> {
  const at = siteAt(url);
  site = at ?? HOME;
  offer = at && !(await mayLookAt(url)) ? at : null;
  draw();
}

async function showOptions(): Promise<void> {
  await openOptions();
  close();
}

/** What the view can do without, and shows once it is known. */
async function learn(): Promise<void> {
  [shortcuts, system] = await Promise.all([readShortcuts(), operatingSystem()]);
  draw();
}

draw();
void start();
void learn();
