/** A voice as the listener can pick it (after SpeechSynthesisVoice). */
export interface Voice {
  /** `voiceURI` of a system voice: unique on this machine, the same tomorrow. */
  readonly id: string;
  readonly name: string;
  /** BCP 47 language tag. */
  readonly lang: string;
  /** True where the text leaves the machine to be spoken. Such a voice is labelled and never chosen by itself. */
  readonly remote: boolean;
  /** True for the voices in the package, which are always there. */
  readonly builtIn?: boolean;
}
