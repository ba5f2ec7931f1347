import { browser } from "./browser.ts";

/** Puts the page agent and its styles into the top frame of a tab. Rejects where the browser forbids it. */
export async function injectAgent(tab: number): Promise<void> {
  const target = { tabId: tab, frameIds: [0] };
  const css = { target, files: ["agent.css"] };
  // Inserting the same file again would add a second copy; there is no way to ask whether it is there.
  await browser.scripting.removeCSS(css);
  await browser.scripting.insertCSS(css);
  await browser.scripting.executeScript({ target, files: ["agent.js"] });
}
