/** A D-Bus session bus of our own, so that media keys reach the browser under test and nothing else. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Starts the bus; `stop()` ends it. `env` leads programs to it. */
export async function startSessionBus() {
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise((resolve, reject) => {
    bus.once("error", reject);
    bus.once("close", (code) => reject(new Error(`The session bus ended with code ${code}.`)));
    createInterface(bus.stdout).once("line", resolve);
  });
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: String(address) },
    async stop() {
      if (bus.exitCode !== null || bus.signalCode !== null) return;
      const end = once(bus, "close");
      bus.kill("SIGTERM");
      await end;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startSessionBus>>} SessionBus */
