import type { Request } from "../core/protocol/messages.ts";

declare global {
  /** The part of the browser's own API that is used without the polyfill, which alone would exceed the detector's 10 kB. */
  interface ExtensionApi {
    readonly runtime?: { readonly sendMessage?: (message: object) => Promise<unknown> };
  }
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
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
