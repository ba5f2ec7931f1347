import { browser } from "./browser.ts";

/** The keyboard shortcut of each command as it is set now, in the browser's own words; "" where it has none. */
export async function shortcuts(): Promise<Readonly<Record<string, string>>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? "", shortcut ?? ""]));
}

/** Calls back with the name of each keyboard command pressed; call it as the background loads. */
export function onCommand(listener: (name: string) => void): void {
  browser.commands.onCommand.addListener(listener);
}
