/** The little of Chromium's API that is used inside the service workers of the extension and of the test voices. */

interface VoiceWords {
  readonly charIndex: number;
  readonly at: number;
}

declare const chrome: {
  readonly storage: {
    readonly sync: { set(items: object): Promise<void> };
    readonly local: { clear(): Promise<void> };
  };
  readonly offscreen: { hasDocument(): Promise<boolean>; closeDocument(): Promise<void> };
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
};

/** Every utterance the test voices were given. */
declare const heard: readonly {
  readonly begunAt: number;
  readonly words: readonly VoiceWords[];
  readonly ended: { readonly how: string; readonly at: number } | null;
}[];
