import { joinBlocks } from "../../src/core/article/article.ts";
import type { PlayerCommand } from "../../src/core/protocol/view.ts";
import { Host } from "../../src/host/host.ts";
import { HeldEngine, InventedPage, InventedServices, InventedView } from "./invented-surroundings.ts";

/** An invented article. */
export const article = (slug: string, ...paragraphs: string[]) => ({
  url: `https://www.militarytimes.com/news/2026/09/14/${slug}/`,
  title: `About ${slug}`,
  authors: ["Ana Ruiz"],
  published: null,
  publication: "Military Times",
  lang: "en-US",
  ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text }))),
});

export const HARBOR = article(
  "harbor",
  "The harbor is open.",
  "Crews worked all night.",
  "A review begins Monday.",
);
export const BRIDGE = article("bridge", "The bridge is shut.", "Drivers must wait.");

/** A host with all that is around it, held by hand. */
export function stage(services = new InventedServices()) {
  const engine = new HeldEngine();
  const host = new Host(engine, services);
  return {
    engine,
    services,
    host,
    async openPage(tab: number, page = HARBOR): Promise<InventedPage> {
      const client = new InventedPage(tab);
      host.addPage(client);
      await client.show(page);
      return client;
    },
    async openView(tab: number): Promise<InventedView> {
      const view = new InventedView();
      host.addView(view);
      await view.request({ type: "watch", tab });
      return view;
    },
    say: (view: InventedView, tab: number, command: PlayerCommand) =>
      view.request({ type: "command", tab, command }),
  };
}
