/** The few of Firefox's own globals that are used in its window (see searchfox.org); there are no types for them. */

interface FrameScripts {
  addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}

interface BrowserElement extends Element {
  readonly currentURI: { readonly spec: string } | null;
  readonly messageManager: FrameScripts;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface BrowserAction {
  readonly action: { getContextData(tab: Element): { readonly title: string } };
  openPopup(window: Window, withoutActivation: boolean): Promise<void>;
}

interface ExtensionParent {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: PolicyExtension): BrowserAction };
  };
}

interface ExtensionPermissions {
  remove(
    id: string,
    taken: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
    extension: PolicyExtension,
  ): Promise<void>;
}

interface PolicyExtension {
  readonly backgroundState: "running" | "suspending" | "stopped";
  terminateBackground(how: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionParent: ExtensionParent;
    readonly ExtensionPermissions: ExtensionPermissions;
  };
};
declare const gBrowser: { readonly selectedTab: Element };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: PolicyExtension } };
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

interface Window {
  /** Only code with the browser's own rights sees this. */
  synthesizeMouseEvent(
    type: "mousedown" | "mouseup",
    left: number,
    top: number,
    mouse: { readonly button: number; readonly clickCount: number },
    options: object,
  ): void;
}

interface HTMLElementTagNameMap {
  readonly "browser[webextension-view-type=popup]": BrowserElement;
}
