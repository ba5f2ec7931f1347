import type { MessageType, Request, Response } from "../core/protocol/messages.ts";
import { requests } from "../core/protocol/parse.ts";
import { INVALID } from "../core/protocol/shape.ts";
import { browser, type Runtime } from "./browser.ts";
import { fromExtension, fromSite } from "./sender.ts";

/** Answers a message; `tab` is the sender's tab where a page sent it. */
type Handler<T extends MessageType> = (request: Request<T>, tab: number | null) => Promise<Answer<T>>;
/** A message that answers nothing may be answered with whatever its handler happens to return. */
type Answer<T extends MessageType> = [Response<T>] extends [undefined] ? unknown : Response<T>;
type Handlers = { readonly [T in MessageType]?: Handler<T> };

/** The messages this context answers. Firefox's event page is background and host at once and shares them. */
const answered: { [T in MessageType]?: Handler<T> } = {};

/**
 * Sends a message to whichever context answers it, and answers with its response. `runtime.sendMessage` never
 * reaches the context it is called in, so a message answered here is handed over directly.
 * Rejects where nobody answers.
 */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Response<T>> {
  const handler: Handler<T> | undefined = answered[type];
  // Both ends are typed by `Messages`; a response comes from our own code, of the same version.
  const response = handler ? handler(request, null) : browser.runtime.sendMessage({ type, request });
  return (await response) as Response<T>;
}

/** Sends a message to the agent in the top frame of a tab. Rejects where there is none. */
export async function sendToTab<T extends MessageType>(
  tab: number,
  type: T,
  request: Request<T>,
): Promise<unknown> {
  return browser.tabs.sendMessage(tab, { type, request }, { frameId: 0 });
}

/** Answers messages from now on. Others' messages, and malformed ones, are left unanswered. */
export function listen(handlers: Handlers): void {
  Object.assign(answered, handlers);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const type = messageType(message);
    if (type === null || !(type in handlers) || !mayTell(type, sender)) return undefined;
    return answer(handlers, type, message, sender.tab?.id ?? null);
  });
}

function answer<T extends MessageType>(handlers: Handlers, type: T, message: unknown, tab: number | null) {
  const given =
    typeof message === "object" && message !== null && "request" in message ? message.request : null;
  const request = requests[type](given);
  return request === INVALID ? undefined : handlers[type]?.(request, tab);
}

function messageType(message: unknown): MessageType | null {
  if (typeof message !== "object" || message === null || !("type" in message)) return null;
  const { type } = message;
  return typeof type === "string" && Object.hasOwn(requests, type) ? (type as MessageType) : null;
}

/** Pages may say what they are; everything else is asked by our own pages alone. */
const mayTell = (type: MessageType, sender: Runtime.MessageSender): boolean =>
  type === "page:detected" ? fromSite(sender) : fromExtension(sender);
