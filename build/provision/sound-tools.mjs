import { run } from "../command/spawn.mjs";

/**
 * What speaks and records where there is no sound card: a sound server, a speech server, a voice, a recorder. And the
 * bus that media keys come over.
 */
const DEBIAN_PACKAGES = [
  "pulseaudio",
  "pulseaudio-utils",
  "speech-dispatcher",
  "speech-dispatcher-espeak-ng",
  "espeak-ng",
  // Looks into the audio files that are made.
  "ffmpeg",
  "dbus",
];
const COMMANDS = [
  "pulseaudio",
  "parec",
  "speech-dispatcher",
  "spd-say",
  "espeak-ng",
  "dbus-daemon",
  "dbus-send",
  "ffprobe",
];

/**
 * The sound tools that lack: Debian packages on Debian and its kin, where modules count too; commands elsewhere.
 * @param {boolean} isDebianLike
 * @returns {Promise<readonly string[]>}
 */
export async function missingSoundTools(isDebianLike) {
  if (isDebianLike) return missingPackages(DEBIAN_PACKAGES);
  const found = await Promise.all(COMMANDS.map((command) => run("sh", ["-c", `command -v ${command}`])));
  return COMMANDS.filter((_, index) => found[index]?.code !== 0);
}

/**
 * Those of `packages` that dpkg does not have installed.
 * @param {readonly string[]} packages
 * @returns {Promise<readonly string[]>}
 */
export async function missingPackages(packages) {
  const { output } = await run("dpkg-query", [
    "--show",
    "--showformat",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg's own placeholders.
    "${Package} ${db:Status-Status}\n",
    ...packages,
  ]);
  const installed = new Set(output.split("\n").filter((line) => line.endsWith(" installed")));
  return packages.filter((name) => !installed.has(`${name} installed`));
}
