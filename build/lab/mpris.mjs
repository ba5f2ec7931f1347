/** Media keys as a Linux desktop presses them: MPRIS (https://specifications.freedesktop.org/mpris-spec/latest/). */
import { run } from "../command/spawn.mjs";

const PLAYER = "org.mpris.MediaPlayer2.Player";
const OBJECT = "/org/mpris/MediaPlayer2";

/** @typedef {import("./session-bus.mjs").SessionBus} SessionBus */
/** @typedef {"Play" | "Pause" | "PlayPause" | "Stop" | "Next" | "Previous"} Key */

/**
 * The names of all players on the bus.
 * @param {SessionBus} bus
 * @returns {Promise<readonly string[]>}
 */
export async function players(bus) {
  const list = "org.freedesktop.DBus.ListNames";
  const names = await call(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", list);
  return names.match(/org\.mpris\.MediaPlayer2\.[\w.]+/gu) ?? [];
}

/**
 * Presses a key on the one player there is.
 * @param {SessionBus} bus
 * @param {Key} key
 */
export async function pressMediaKey(bus, key) {
  await call(bus, await onlyPlayer(bus), OBJECT, `${PLAYER}.${key}`);
}

/**
 * Asks the one player to go to a place.
 * @param {SessionBus} bus
 * @param {number} ms from the start
 */
export async function seekTo(bus, ms) {
  const track = (await playerSays(bus, "Metadata")).match(/object path "([^"]+)"/u)?.[1];
  const where = [`objpath:${track}`, `int64:${Math.round(ms * 1000)}`];
  await call(bus, await onlyPlayer(bus), OBJECT, `${PLAYER}.SetPosition`, ...where);
}

/**
 * What the one player says of itself, as dbus-send prints it.
 * @param {SessionBus} bus
 * @param {"Metadata" | "PlaybackStatus" | "Position"} property
 */
export async function playerSays(bus, property) {
  const get = "org.freedesktop.DBus.Properties.Get";
  return call(bus, await onlyPlayer(bus), OBJECT, get, `string:${PLAYER}`, `string:${property}`);
}

/** @param {SessionBus} bus */
async function onlyPlayer(bus) {
  const [player, ...others] = await players(bus);
  if (player === undefined) throw new Error("There is no player on the bus.");
  if (others.length > 0) throw new Error(`There are several players: ${[player, ...others].join(", ")}.`);
  return player;
}

/**
 * @param {SessionBus} bus
 * @param {string} destination
 * @param {string} path
 * @param {string} member
 * @param {readonly string[]} contents
 */
async function call({ env }, destination, path, member, ...contents) {
  const what = ["--session", "--print-reply", "--reply-timeout=5000", `--dest=${destination}`, path, member];
  const { code, output } = await run("dbus-send", [...what, ...contents], env);
  if (code !== 0) throw new Error(output.trim());
  return output;
}
