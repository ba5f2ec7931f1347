import { createServer } from "node:http";
import { build } from "esbuild";
import puppeteer, { type CDPSession, type Page } from "puppeteer-core";
import { commonOptions } from "../../build/extension/bundles.mjs";
import { readManifest } from "../../build/extension/manifest.mjs";
import { inRepository } from "../../build/repository.mjs";
import { browserPath } from "./lib/installed.ts";

/** How a view is looked at. */
export interface Look {
  /** Width of the window in CSS px. */
  readonly width: number;
  /** Media features to emulate. */
  readonly media?: Readonly<Record<string, string>>;
  /** Size of text, 1 being the browser's own. */
  readonly text?: number;
  /** Text spacing as WCAG 1.4.12 has it. */
  readonly spacing?: boolean;
  readonly lang?: string;
  /** Whether its words and elements are other than those of the looks before it. */
  readonly words?: boolean;
}

/** A page in real Chromium that draws a view from invented data. */
export interface Stories {
  readonly page: Page;
  readonly origin: string;
  /** What is emulated ends with the session that asked for it. */
  readonly session: CDPSession;
  /** What the browser complained of, Content Security Policy and Trusted Types among it. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Builds the story page of a view as the view is built, and serves it under the extension's own policy. */
export async function openStories(view: "popup" | "options" = "popup"): Promise<Stories> {
  const common = { ...commonOptions("chrome"), write: false } as const;
  const [script, styles, manifest] = await Promise.all([
    build({ ...common, entryPoints: [inRepository(`tests/${view}/story.tsx`)] }),
    build({ ...common, entryPoints: [inRepository(`src/${view}/${view}.css`)] }),
    readManifest("chrome"),
  ]);
  const html =
    '<!doctype html><title>Readback</title><link rel="stylesheet" href="view.css"><script src="view.js" defer></script>';
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/view.html": ["text/html", html],
    "/view.js": ["text/javascript", script.outputFiles[0]?.text ?? ""],
    "/view.css": ["text/css", styles.outputFiles[0]?.text ?? ""],
  };
  const policy = Object(manifest.content_security_policy).extension_pages;
  const server = createServer((request, response) => {
    const [type, text] = files[new URL(request.url ?? "", "http://localhost").pathname] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");

  const browser = await puppeteer.launch({
    executablePath: await browserPath("chrome"),
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return {
    page,
    session: await page.createCDPSession(),
    origin: `http://127.0.0.1:${address.port}`,
    complaints,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Draws a state in a certain look, in a window as high as a popup may be. */
export async function drawState(stories: Stories, state: string, look: Look): Promise<Page> {
  await stories.page.goto(`${stories.origin}/view.html?state=${state}&lang=${look.lang ?? "en"}`);
  return lookAt(stories, look);
}

/** Has what is drawn looked at in another way; its words stay. */
export async function lookAt({ page, session }: Stories, look: Look): Promise<Page> {
  const { width, media = {}, text = 1, spacing = false } = look;
  await page.setViewport({ width, height: 600 });
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send("Emulation.setEmulatedMedia", { features });
  await page.evaluate(
    (size, spaced) => {
      document.documentElement.style.fontSize = `${size * 100}%`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
          "p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = spaced ? [sheet] : [];
    },
    text,
    spacing,
  );
  return page;
}
