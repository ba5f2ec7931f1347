/** Shows Readback at work: a browser with the extension, an article, a click on the toolbar button, and Play. */
import { buildAll } from "./build.mjs";
import { Problem } from "./command/problem.mjs";
import { withProgress } from "./command/progress.mjs";
import { runAsCommand } from "./command/run.mjs";
import { provision } from "./provision.mjs";
import { inRepository } from "./repository.mjs";
import { parseOptions } from "./start/options.mjs";

runAsCommand(import.meta.url, async (args) => {
  const { browser, headless, source } = parseOptions(args);
  const records = headless && process.platform === "linux";
  const paths = await provision({ browsers: [browser], sound: records });
  await buildAll({ browsers: [browser] });

  const [{ serveArticle }, { startSound }, { startChrome }, { startFirefox }, { recordDemo }, { show }] =
    await Promise.all([
      import("./start/article.mjs"),
      import("./lab/sound.mjs"),
      import("./start/chrome-session.mjs"),
      import("./start/firefox-session.mjs"),
      import("./start/demo.mjs"),
      import("./start/show.mjs"),
    ]);
  const { url, site } = await serveArticle(source);
  const sound = records ? await withProgress("Starting the speech server", startSound()) : undefined;
  const session = await withProgress(
    `Starting ${browser}`,
    (browser === "chrome" ? startChrome : startFirefox)({
      executablePath: paths[browser],
      extension: inRepository("dist", browser),
      headless,
      downloads: inRepository("demo"),
      ...(site ? { site } : {}),
      // Where nobody listens, our own voice speaks: it sounds the same on every machine, and can be saved.
      ...(sound ? { sound: sound.voiceless } : {}),
    }),
  );
  try {
    await openArticle(session, url);
    console.log(`Opened ${url}${headless ? ` in ${browser}, without a window` : ""}.`);
    if (headless) await Promise.race([recordDemo(session, sound), closedTooEarly(session)]);
    else await show(session);
  } finally {
    await session.close();
    await sound?.stop();
    site?.close();
  }
});

/**
 * @param {import("./start/session.mjs").Session} session
 * @param {string} url
 */
async function openArticle(session, url) {
  try {
    await session.openArticle(url);
  } catch (cause) {
    throw new Problem(`${url} could not be opened: ${cause instanceof Error ? cause.message : cause}.`, {
      cause,
    });
  }
}

/**
 * @param {import("./start/session.mjs").Session} session
 * @returns {Promise<never>}
 */
async function closedTooEarly(session) {
  await session.closed;
  throw new Problem("The browser was closed before the article had been read.");
}
