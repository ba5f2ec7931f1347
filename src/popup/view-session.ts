import type { Opened } from "../core/protocol/messages.ts";
import type { ViewRequest, ViewUpdate } from "../core/protocol/view.ts";
import { type Told, told } from "./popup-state.ts";

/** The ends of the popup in the rest of the extension. */
export interface SessionEnds {
  /** Opens a port to the host; it may close at once where the host is asleep. */
  connect(): {
    post(request: ViewRequest): void;
    onUpdate(listener: (update: ViewUpdate) => void): void;
    onClose(listener: () => void): void;
  };
  /** Has the host started where it sleeps, and the article of a tab taken to it. */
  open(tab: number): Promise<Opened>;
  /** Waits so many ms. */
  wait(ms: number): Promise<void>;
}

/** First and longest wait before the port is opened again; each wait is twice the one before; ms. */
const WAIT_MS = { first: 50, longest: 3000 };

/** A host that lives answers a request within this, in ms, with what came of it; of one that is gone we hear as late. */
const ANSWER_MS = 3000;

/** Keeps the popup told: through the host's sleep, and until the popup closes. */
export interface ViewSession {
  /** Sends a request; while the port is closed, or where it closes before an answer, it waits for the next. */
  post(request: ViewRequest): void;
  /** Asks the host for everything again. */
  refresh(): void;
  /** Has the article taken again, after a refusal. */
  reopen(): void;
}

/**
 * Connects to the host and has the tab's article opened, both at once. `onTold` hears of every change.
 */
export function startSession(tab: number, ends: SessionEnds, onTold: (told: Told) => void): ViewSession {
  let state: Told = { tab, opened: null, article: null, snapshot: null, coming: null };
  let port: ReturnType<SessionEnds["connect"]> | null = null;
  let unsent: readonly ViewRequest[] = [];
  /** Sent a moment ago, and perhaps to a host that was gone already. */
  let unanswered: readonly ViewRequest[] = [];
  let wait = WAIT_MS.first;
  /** The article being taken now; a second caller waits for the first. */
  let opening: Promise<void> | null = null;

  const change = (next: Told) => {
    state = next;
    onTold(state);
  };
  const connect = () => {
    const opened = ends.connect();
    port = opened;
    opened.onUpdate((update) => {
      wait = WAIT_MS.first;
      unanswered = [];
      change(told(state, update));
    });
    opened.onClose(() => {
      port = null;
      unsent = [...unanswered, ...unsent];
      unanswered = [];
      void reconnect();
    });
    for (const request of [{ type: "watch", tab } as const, ...unsent]) opened.post(request);
    unsent = [];
  };
  const send = (to: NonNullable<typeof port>, request: ViewRequest) => {
    to.post(request);
    unanswered = [...unanswered, request];
    // Later than this it would be a surprise.
    void ends.wait(ANSWER_MS).then(() => {
      unanswered = unanswered.filter((each) => each !== request);
    });
  };
  const reconnect = async () => {
    await ends.wait(wait);
    wait = Math.min(wait * 2, WAIT_MS.longest);
    // A host that slept knows no article: starting it and taking the article there are one thing.
    await open();
    connect();
  };
  const open = () => {
    opening ??= takeArticle().finally(() => {
      opening = null;
    });
    return opening;
  };
  const takeArticle = async () => {
    // No answer at all: the extension was updated under the popup, or the tab went with its window.
    const unreachable: Opened = { status: "refused", refusal: "tab-gone" };
    const opened = await ends.open(tab).catch(() => unreachable);
    change({ ...state, opened });
  };

  connect();
  void open();
  return {
    post(request) {
      if (port) send(port, request);
      else unsent = [...unsent, request];
    },
    refresh: () => port?.post({ type: "watch", tab }),
    reopen() {
      change({ ...state, opened: null });
      void open();
    },
  };
}
