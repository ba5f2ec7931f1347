import type { Request } from "../core/protocol/messages.ts";

/** The part of the browser's own API that the detector needs; the polyfill alone would exceed its 10 kB. */
interface Extension {
  readonly runtime?: { readonly sendMessage?: (message: object) => Promise<unknown> };
}

declare global {
  var browser: Extension | undefined;
  var chrome: Extension | undefined;
}

/** Tells the background what kind of page this is. Never throws. */
export async function sendDetected(request: Request<"page:detected">): Promise<void> {
  const { runtime } = globalThis.browser ?? globalThis.chrome ?? {};
  try {
    await runtime?.sendMessage?.({ type: "page:detected", request });
  } catch {
    // The extension was reloaded or removed, or its background is not up: there is no button to change.
  }
}
