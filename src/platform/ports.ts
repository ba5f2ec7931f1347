import { PAGE_PORT, type PageReport, type PageUpdate } from "../core/protocol/page.ts";
import { pageReport, viewRequest } from "../core/protocol/parse.ts";
import { INVALID, type Shape } from "../core/protocol/shape.ts";
import { VIEW_PORT, type ViewRequest, type ViewUpdate } from "../core/protocol/view.ts";
import { browser, type Runtime } from "./browser.ts";
import { fromExtension, fromPage } from "./sender.ts";

/** A view's end of its port to the host. The port closes when either side goes. */
export interface ViewPort {
  post(request: ViewRequest): void;
  onUpdate(listener: (update: ViewUpdate) => void): void;
  onClose(listener: () => void): void;
}

/** A page agent's end of its port to the host. */
export interface PagePort {
  post(report: PageReport): void;
  onUpdate(listener: (update: PageUpdate) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** The host's end of a view's port. */
export interface ViewClient {
  post(update: ViewUpdate): void;
  onRequest(listener: (request: ViewRequest) => void): void;
  onClose(listener: () => void): void;
}

/** The host's end of a page's port. */
export interface PageClient {
  readonly tab: number;
  /** True in a private window, of which nothing is kept. */
  readonly incognito: boolean;
  post(update: PageUpdate): void;
  onReport(listener: (report: PageReport) => void): void;
  onClose(listener: () => void): void;
}

/** Opens a view's port to the host. Where the host is asleep the port closes at once. */
export function connectView(): ViewPort {
  const port = browser.runtime.connect({ name: VIEW_PORT });
  return {
    post: poster(port),
    // The host is our own, of the same version: its updates are taken as they come.
    onUpdate: (listener) => port.onMessage.addListener((message) => listener(message as ViewUpdate)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
  };
}

/** Opens a page's port to the host. Throws where the extension was reloaded or removed. */
export function connectPage(): PagePort {
  const port = browser.runtime.connect({ name: PAGE_PORT });
  return {
    post: poster(port),
    onUpdate: (listener) => port.onMessage.addListener((message) => listener(message as PageUpdate)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}

/** Accepts the ports of views and of expected pages; call it as the host loads. Anyone else's port is closed. */
export function accept(on: {
  readonly view: (client: ViewClient) => void;
  readonly page: (client: PageClient) => void;
  /** Whether the listener has asked for the article of a tab. */
  readonly isExpected: (tab: number) => boolean;
}): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (sender && port.name === VIEW_PORT && fromExtension(sender)) {
      on.view({
        post: poster(port),
        onRequest: (listener) => receive(port, viewRequest, listener),
        onClose: (listener) => port.onDisconnect.addListener(() => listener()),
      });
    } else if (sender?.tab?.id !== undefined && isAgent(port, sender) && on.isExpected(sender.tab.id)) {
      on.page({
        tab: sender.tab.id,
        incognito: sender.tab.incognito,
        post: poster(port),
        onReport: (listener) => receive(port, pageReport, listener),
        onClose: (listener) => port.onDisconnect.addListener(() => listener()),
      });
    } else port.disconnect();
  });
}

const isAgent = (port: Runtime.Port, sender: Runtime.MessageSender): boolean =>
  port.name === PAGE_PORT && fromPage(sender);

function receive<T>(port: Runtime.Port, shape: Shape<T>, listener: (message: T) => void): void {
  port.onMessage.addListener((message) => {
    const read = shape(message);
    if (read !== INVALID) listener(read);
  });
}

/** Posting to a port that has closed meanwhile throws; whoever cares hears of the close by `onClose`. */
function poster(port: Runtime.Port): (message: unknown) => void {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return (message) => {
    if (open) port.postMessage(message);
  };
}
