import type { PlayerCommand } from "../core/protocol/view.ts";
import { send } from "../platform/messaging.ts";
import { activeTab } from "../platform/tabs.ts";
import { openArticle } from "./open-article.ts";

/** What each keyboard command of the manifest asks of the player. */
const COMMANDS: Readonly<Record<string, PlayerCommand>> = {
  "toggle-playback": { type: "toggle" },
  "next-quotation": { type: "skip", unit: "quotation", by: 1 },
  "previous-quotation": { type: "skip", unit: "quotation", by: -1 },
};

/**
 * Carries out a keyboard command: at once on what is playing; else on the article in front, or on the one read last
 * where there is none.
 */
export async function runCommand(name: string): Promise<void> {
  const command = COMMANDS[name];
  if (!command) return;
  // A host that sleeps answers nothing; then nothing is playing.
  if (await send("host:interrupt", { command }).catch(() => false)) return;
  const tab = await activeTab();
  const isOpen = tab !== null && (await openArticle(tab.id, false)).status === "ready";
  await send("host:command", { command, tab: isOpen ? tab.id : null });
}
