/**
 * A sound card and a speech server of our own, for machines with neither: PulseAudio with a sink that plays into
 * nothing, and speech-dispatcher with espeak-ng. They need no root, display or D-Bus and live in one temporary
 * folder, so they disturb nobody and any number can run side by side.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { trimEspeakData } from "./espeak-data.mjs";
import { Recording } from "./recording.mjs";
import { SAMPLE_RATE } from "./wave.mjs";

const SINK = "readback";
const START_LIMIT_MS = 10_000;
const POLL_MS = 25;

const SPEECH_CONFIG = `
LogLevel 3
LogDir "stdout"
CommunicationMethod "unix_socket"
Timeout 0
AudioOutputMethod "pulse"
DefaultLanguage "en-US"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

/** Where no speech server is. Without an address a browser would start the machine's own. */
export const NO_SPEECH_SERVER = "unix_socket:/nonexistent";

/** Starts both servers; `stop()` ends them. */
export async function startSound() {
  const folder = await mkdtemp(join(tmpdir(), "readback-sound-"));
  const pulseSocket = join(folder, "pulse.sock");
  const speechSocket = join(folder, "speech.sock");
  const config = join(folder, "speech");
  await mkdir(join(config, "modules"), { recursive: true });
  await writeFile(join(config, "speechd.conf"), SPEECH_CONFIG);
  await writeFile(join(config, "modules", "espeak-ng.conf"), "");
  await trimEspeakData(folder);

  /** What a browser needs to find the two servers. */
  const env = {
    XDG_RUNTIME_DIR: folder,
    PULSE_SERVER: `unix:${pulseSocket}`,
    SPEECHD_ADDRESS: `unix_socket:${speechSocket}`,
  };
  const ownEnv = {
    ...process.env,
    ...env,
    ESPEAK_DATA_PATH: folder,
    PULSE_RUNTIME_PATH: join(folder, "pulse"),
  };
  /** @type {import("node:child_process").ChildProcess[]} */
  const children = [];
  const start = (/** @type {string} */ command, /** @type {string[]} */ args) => {
    const child = spawn(command, args, { env: ownEnv, stdio: ["ignore", "pipe", "ignore"] });
    children.push(child);
    return child;
  };

  const sink = `module-null-sink sink_name=${SINK} rate=48000`;
  const door = `module-native-protocol-unix auth-anonymous=1 socket=${pulseSocket}`;
  const pulseOptions = [
    "-n",
    "--daemonize=no",
    "--exit-idle-time=-1",
    "--use-pid-file=no",
    "--disable-shm=yes",
  ];
  start("pulseaudio", [...pulseOptions, "-L", sink, "-L", door]).stdout?.resume();
  await appears(pulseSocket);
  const speechOptions = ["--run-single", "-C", config, "-c", "unix_socket", "-S", speechSocket];
  start("speech-dispatcher", [...speechOptions, "-P", join(folder, "speech.pid")]).stdout?.resume();
  await appears(speechSocket);
  await finished(spawn("spd-say", ["--wait", "Ready."], { env: ownEnv, stdio: "ignore" }));

  return {
    env,
    /** The same sound card without the speech server: a machine that has no voice. */
    voiceless: { env: { ...env, SPEECHD_ADDRESS: NO_SPEECH_SERVER } },
    /** Starts listening to what is played; resolves once the recorder runs. */
    async record() {
      const format = ["--format=s16le", `--rate=${SAMPLE_RATE}`, "--channels=1", "--latency-msec=20"];
      const recording = new Recording(start("parec", ["-d", `${SINK}.monitor`, ...format]));
      await recording.ready();
      return recording;
    },
    async stop() {
      const alive = children.filter((child) => child.exitCode === null && child.signalCode === null);
      await Promise.all(
        alive.map((child) => {
          const end = finished(child);
          child.kill("SIGTERM");
          return end;
        }),
      );
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startSound>>} Sound */

/** @param {string} path */
async function appears(path) {
  for (let waited = 0; !existsSync(path); waited += POLL_MS) {
    if (waited > START_LIMIT_MS) throw new Error(`The sound servers did not start: ${path} is missing.`);
    await sleep(POLL_MS);
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function finished(child) {
  return new Promise((resolve) => {
    child.once("error", resolve);
    child.once("close", resolve);
  });
}
