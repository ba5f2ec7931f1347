import { expect, test } from "vitest";
import type { Opened } from "../../src/core/protocol/messages.ts";
import type { ViewRequest, ViewUpdate } from "../../src/core/protocol/view.ts";
import type { Told } from "../../src/popup/popup-state.ts";
import { type SessionEnds, startSession } from "../../src/popup/view-session.ts";
import { ARTICLE, PLAYING } from "./invented.ts";

/** A host that can be put to sleep, and remembers what it was sent. */
function extension({ opened = Promise.resolve<Opened>({ status: "ready" }) } = {}) {
  const ports: { requests: ViewRequest[]; update(update: ViewUpdate): void; close(): void }[] = [];
  const waits: { ms: number; end(): void }[] = [];
  const log = { wakes: 0, opens: 0 };
  const ends: SessionEnds = {
    connect() {
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
    open() {
      log.opens++;
      return opened;
    },
    async wake() {
      log.wakes++;
    },
    wait: (ms) => new Promise((end) => waits.push({ ms, end })),
  };
  const told: Told[] = [];
  const session = startSession(7, ends, (state) => told.push(state));
  const reconnect = async () => {
    const before = ports.length;
    ports.at(-1)?.close();
    waits.at(-1)?.end();
    for (let turn = 0; ports.length === before && turn < 20; turn++) await Promise.resolve();
  };
  return { session, ports, waits, log, told, reconnect };
}

const play = { type: "command", tab: 7, command: { type: "play" } } as const;

test("the popup watches its tab and has the article opened at once", () => {
  const { ports, log } = extension();
  expect(ports[0]?.requests).toEqual([{ type: "watch", tab: 7 }]);
  expect(log.opens).toBe(1);
});

test("what the host sends is told whole", () => {
  const { ports, told } = extension();
  ports[0]?.update({ type: "article", article: ARTICLE });
  ports[0]?.update({ type: "snapshot", snapshot: PLAYING });
  expect(told.at(-1)).toMatchObject({ article: ARTICLE, snapshot: PLAYING });
});

test("a refusal is told", async () => {
  const { told } = extension({ opened: Promise.resolve({ status: "refused", refusal: "too-short" }) });
  await expect.poll(() => told.at(-1)?.opened).toEqual({ status: "refused", refusal: "too-short" });
});

test("a background that does not answer is told as a page out of reach", async () => {
  const { told } = extension({ opened: Promise.reject(new Error("No answer.")) });
  await expect.poll(() => told.at(-1)?.opened).toEqual({ status: "refused", refusal: "tab-gone" });
});

test("a port that closes is opened again, the host being woken first, and the tab watched again", async () => {
  const { ports, log, reconnect } = extension();
  await reconnect();
  expect(log.wakes).toBe(1);
  expect(ports[1]?.requests).toEqual([{ type: "watch", tab: 7 }]);
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
