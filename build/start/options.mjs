import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "../command/problem.mjs";

/** @typedef {import("../extension/manifest.mjs").BrowserName} BrowserName */

/**
 * What to read: the sample, an HTML file (absolute path), or an address on the live site.
 * @typedef {{ readonly type: "sample" } | { readonly type: "file", readonly path: string } |
 *   { readonly type: "live", readonly url: string }} Source
 */

/** @typedef {{ readonly browser: BrowserName, readonly headless: boolean, readonly source: Source }} StartOptions */

const USAGE = "Usage: npm start -- [--browser=chrome|firefox] [--headless] [address or HTML file].";

/**
 * @param {readonly string[]} args
 * @returns {StartOptions}
 */
export function parseOptions(args) {
  const { values, positionals } = parse(args);
  const { browser } = values;
  if (browser !== "chrome" && browser !== "firefox") {
    throw new Problem(`--browser is chrome or firefox, not "${browser}". ${USAGE}`);
  }
  if (positionals.length > 1) throw new Problem(`Only one article can be read at a time. ${USAGE}`);
  return { browser, headless: values.headless || !hasDisplay(), source: sourceOf(positionals[0]) };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: "string", default: "chrome" },
        headless: { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    throw new Problem(`${cause instanceof Error ? cause.message : cause} ${USAGE}`, { cause });
  }
}

/**
 * @param {string | undefined} what
 * @returns {Source}
 */
function sourceOf(what) {
  if (what === undefined) return { type: "sample" };
  if (/^https?:\/\//u.test(what)) return { type: "live", url: what };
  const path = resolve(process.env.INIT_CWD ?? ".", what);
  if (!existsSync(path)) throw new Problem(`There is no file ${path}. ${USAGE}`);
  return { type: "file", path };
}

/** Windows and macOS always have one. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
