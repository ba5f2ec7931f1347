import { parseSettings, type Settings } from "../core/settings/settings.ts";
import { send } from "../platform/messaging.ts";
import { loadSettings, saveSettings } from "../platform/storage.ts";

/** Changes settings through the host where it is awake, since it reads by those it has; or else where they are kept. */
export async function changeSettings(chosen: Partial<Settings>): Promise<void> {
  // A host that sleeps answers nothing, and loads what is kept when it wakes.
  if (await send("host:settings", chosen).catch(() => false)) return;
  await saveSettings(parseSettings({ ...(await loadSettings()), ...chosen }));
}
