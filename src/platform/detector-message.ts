import type { Request } from "../core/protocol/messages.ts";

declare global {
  /** The part of the browser's own API that is used without the polyfill, which alone would exceed the detector's 10 kB. */
  interface ExtensionApi {
    readonly runtime?: {
      readonly id?: string;
      readonly sendMessage?: (message: object) => Promise<unknown>;
    };
  }
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}

/** Whether somebody is there to be told; false in pages left behind by a reload or an update. */
export function isHeard(): boolean {
  try {
    return (globalThis.browser ?? globalThis.chrome)?.runtime?.id !== undefined;
  } catch {
    // Some browsers throw instead of answering when the extension is gone; that is the same answer.
    return false;
  }
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
