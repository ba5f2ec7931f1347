import { expect, test } from "vitest";
import type { Opened } from "../../src/core/protocol/messages.ts";
import type { ViewRequest, ViewUpdate } from "../../src/core/protocol/view.ts";
import type { Told } from "../../src/popup/popup-state.ts";
import { type SessionEnds, startSession } from "../../src/popup/view-session.ts";
import { ARTICLE, PLAYING } from "./invented.ts";

const READY: Opened = { status: "ready" };

/** A host that can be put to sleep, and remembers what it was sent; `opened` is how each opening ends. */
function extension(opened: () => Promise<Opened> = async () => READY) {
  const ports: { requests: ViewRequest[]; update(update: ViewUpdate): void; close(): void }[] = [];
  const waits: { ms: number; end(): void }[] = [];
  const log: string[] = [];
  const ends: SessionEnds = {
    connect() {
      log.push("connect");
      const requests: ViewRequest[] = [];
      const port: (typeof ports)[number] = { requests, update: () => undefined, close: () => undefined };
      ports.push(port);
      return {
        post: (request) => void requests.push(request),
        onUpdate(listener) {
          port.update = listener;
        },
        onClose(listener) {
          port.close = listener;
        },
      };
    },
    open(tab) {
      log.push(`open ${tab}`);
      return opened();
    },
    wait: (ms) => new Promise((end) => waits.push({ ms, end })),
  };
  const told: Told[] = [];
  const session = startSession(7, ends, (state) => told.push(state));
  const reconnect = async () => {
    const before = ports.length;
    ports.at(-1)?.close();
    waits.at(-1)?.end();
    await turns(() => ports.length > before);
  };
  return { session, ports, waits, log, told, reconnect };
}

/** Lets what has been promised happen: twenty turns, or fewer where `enough` is so before. */
async function turns(enough = () => false): Promise<void> {
  for (let turn = 0; turn < 20 && !enough(); turn++) await Promise.resolve();
}

const play = { type: "command", tab: 7, command: { type: "play" } } as const;

test("the popup watches its tab and has the article opened at once", () => {
  const { ports, log } = extension();
  expect(ports[0]?.requests).toEqual([{ type: "watch", tab: 7 }]);
  expect(log).toEqual(["connect", "open 7"]);
});

test("what the host sends is told whole", () => {
  const { ports, told } = extension();
  ports[0]?.update({ type: "article", article: ARTICLE });
  ports[0]?.update({ type: "snapshot", snapshot: PLAYING });
  expect(told.at(-1)).toMatchObject({ article: ARTICLE, snapshot: PLAYING });
});

test("a refusal is told", async () => {
  const { told } = extension(async () => ({ status: "refused", refusal: "too-short" }));
  await expect.poll(() => told.at(-1)?.opened).toEqual({ status: "refused", refusal: "too-short" });
});

test("a background that does not answer is told as a page out of reach", async () => {
  const { told } = extension(() => Promise.reject(new Error("No answer.")));
  await expect.poll(() => told.at(-1)?.opened).toEqual({ status: "refused", refusal: "tab-gone" });
});

test("a port that closes is opened again once the article has been taken to the host that woke", async () => {
  const { ports, log, told, reconnect } = extension();
  await expect.poll(() => told.at(-1)?.opened).toEqual(READY);
  await reconnect();
  expect(log).toEqual(["connect", "open 7", "open 7", "connect"]);
  expect(ports[1]?.requests).toEqual([{ type: "watch", tab: 7 }]);
});

test("an article that is being taken is not taken a second time, and the port waits for it", async () => {
  const answers: ((opened: Opened) => void)[] = [];
  const { session, ports, waits, log } = extension(() => new Promise((answer) => answers.push(answer)));
  ports[0]?.close();
  session.reopen();
  waits[0]?.end();
  await turns();
  expect(log).toEqual(["connect", "open 7"]);
  answers[0]?.(READY);
  await turns();
  expect(log).toEqual(["connect", "open 7", "connect"]);
});

test("a port that closes is opened again though the article could not be taken, and the refusal is told", async () => {
  const answers: Opened[] = [READY, { status: "refused", refusal: "tab-gone" }];
  const { ports, told, reconnect } = extension(async () => answers.shift() ?? READY);
  await expect.poll(() => told.at(-1)?.opened).toEqual(READY);
  await reconnect();
  expect(ports[1]?.requests).toEqual([{ type: "watch", tab: 7 }]);
  expect(told.at(-1)?.opened).toEqual({ status: "refused", refusal: "tab-gone" });
});

test("an article can be taken again after a refusal", async () => {
  const { session, told, log } = extension();
  await expect.poll(() => told.at(-1)?.opened).toEqual(READY);
  session.reopen();
  expect(told.at(-1)?.opened).toBeNull();
  await expect.poll(() => told.at(-1)?.opened).toEqual(READY);
  expect(log).toEqual(["connect", "open 7", "open 7"]);
});

test("what is asked while the port is closed is sent on the next, once", async () => {
  const { session, ports, reconnect } = extension();
  ports[0]?.close();
  session.post(play);
  await reconnect();
  expect(ports[0]?.requests).not.toContain(play);
  expect(ports[1]?.requests).toEqual([{ type: "watch", tab: 7 }, play]);
  await reconnect();
  expect(ports[2]?.requests).toEqual([{ type: "watch", tab: 7 }]);
});

test("what was asked of a host that was gone already is asked of the next; what it answered, or was long ago, is not", async () => {
  const { session, ports, waits, reconnect } = extension();
  session.post(play);
  await reconnect();
  expect(ports[1]?.requests).toEqual([{ type: "watch", tab: 7 }, play]);
  session.post(play);
  ports[1]?.update({ type: "snapshot", snapshot: PLAYING });
  await reconnect();
  expect(ports[2]?.requests).toEqual([{ type: "watch", tab: 7 }]);
  session.post(play);
  waits.at(-1)?.end();
  await turns();
  await reconnect();
  expect(ports[3]?.requests).toEqual([{ type: "watch", tab: 7 }]);
});

test("a host that stays away is asked ever less often, and at once again after it has answered", async () => {
  const { ports, waits, reconnect } = extension();
  for (let time = 0; time < 9; time++) await reconnect();
  expect(waits.map(({ ms }) => ms)).toEqual([50, 100, 200, 400, 800, 1600, 3000, 3000, 3000]);
  ports.at(-1)?.update({ type: "snapshot", snapshot: PLAYING });
  await reconnect();
  expect(waits.at(-1)?.ms).toBe(50);
});

test("what the listener saw stays while the port is closed", async () => {
  const { ports, told, reconnect } = extension();
  ports[0]?.update({ type: "snapshot", snapshot: PLAYING });
  await reconnect();
  expect(told.at(-1)?.snapshot).toBe(PLAYING);
});
