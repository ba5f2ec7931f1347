/**
 * Chrome's offscreen documents, which webextension-polyfill does not know. Firefox has none and needs none: its
 * event page may speak by itself.
 */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

declare global {
  interface ExtensionApi {
    readonly offscreen?: Offscreen;
  }
  var chrome: ExtensionApi | undefined;
}

/** Two callers at once would each find no document and each make one, which Chrome refuses. */
let creating: Promise<void> | null = null;

/**
 * Makes sure that the document that speaks is there. True where it had to be made; false in Firefox always.
 * It closes itself when it is not needed (`keep-awake.ts`), so whoever needs it asks each time. For sound alone Chrome
 * would close it after 30 s of silence (measured), and with it the files it is making.
 */
export async function ensureOffscreenDocument(url: string): Promise<boolean> {
  const offscreen = globalThis.chrome?.offscreen;
  if (!offscreen) return false;
  if (creating === null && (await offscreen.hasDocument())) return false;
  creating ??= offscreen
    .createDocument({
      url,
      reasons: ["AUDIO_PLAYBACK", "BLOBS"],
      justification: "Reads the article aloud, or into an audio file, while the popup is closed.",
    })
    .finally(() => {
      creating = null;
    });
  await creating;
  return true;
}

/** Whether the document that speaks is there; false in Firefox always. */
export const hasOffscreenDocument = async (): Promise<boolean> =>
  (await globalThis.chrome?.offscreen?.hasDocument()) ?? false;
