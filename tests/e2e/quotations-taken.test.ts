import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { choose, listed, words } from "./lib/popup-quotations.ts";
import type { OpenedPopup } from "./lib/quotations-browser.ts";
import { inBrowsers } from "./lib/quotations-in-browsers.ts";
import { until } from "./lib/reading.ts";

/** The names of the forms as the menu has them, in its order. */
const FORMS = ["Text", "Markdown", "Citation"] as const;

inBrowsers(({ path, said, person, folder, used }) => {
  /** The number of the quotation that is copied: the first of the person. */
  const at = said.findIndex(({ speakers }) => speakers.includes(person));

  used("a quotation is copied as text, as Markdown and as a citation", async (popup) => {
    await choose(popup, "All speakers");
    const { text = "" } = said[at] ?? {};
    const { who } = (await listed(popup))[at] ?? { who: "" };
    const [name = ""] = who.split(", ");
    const marked = `“${text.replace(/,$/u, "")}”`;
    const link = `https://www.militarytimes.com${path}#:~:text=`;
    await copyAs(popup, at, "Text");
    await until(async () => expect(await popup.clipboard()).toBe(`${marked} — ${name}`));
    await copyAs(popup, at, "Markdown");
    await until(async () =>
      expect(await popup.clipboard()).toContain(`> ${marked}\n>\n> — [${who}](${link}`),
    );
    await copyAs(popup, at, "Citation");
    await until(async () => {
      const citation = await popup.clipboard();
      expect(citation.startsWith(`${marked} — ${who}. “`), citation).toBe(true);
      expect(citation).toContain("Military Times, ");
      expect(citation).toContain(` ${link}`);
    });
  });

  used("those that are shown are saved as Markdown and as JSON", async (popup) => {
    await popup.click('[data-roving="save-quotations"]');
    const markdown = await saved(popup, folder(), "markdown");
    expect(markdown.match(/^> [—]/gmu)).toHaveLength(said.length);
    const { article, quotations } = JSON.parse(await saved(popup, folder(), "json"));
    expect(new URL(article.url).pathname).toBe(path);
    expect(quotations.map(({ exact }: { exact: string }) => exact)).toEqual(said.map(({ text }) => text));
    for (const [index, { speaker, link }] of quotations.entries()) {
      expect((await listed(popup))[index]?.who).toContain(speaker?.name ?? "Unattributed");
      expect(markdown).toContain(link);
    }
  });
});

/** Chooses a form of a quotation's menu. */
async function copyAs(popup: OpenedPopup, index: number, form: (typeof FORMS)[number]): Promise<void> {
  await popup.click(`[data-copy="${index}"]`);
  await until(async () => expect(await popup.run(() => document.activeElement?.textContent)).toBe("Text"));
  await popup.click(`[role=menuitem]:nth-child(${FORMS.indexOf(form) + 1})`);
}

/** What is in the file that a link of the popup leads to, once it is downloaded into the folder. */
async function saved(popup: OpenedPopup, folder: string, form: "markdown" | "json"): Promise<string> {
  const link = `a[data-roving="${form}"]`;
  await until(async () => expect(await words(popup, link)).not.toBe(""));
  const name = await popup.run(
    (wanted) => document.querySelector<HTMLAnchorElement>(wanted)?.download ?? "",
    link,
  );
  await popup.click(link);
  return until(() => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).toMatch(/\n$/u);
    return text;
  });
}
