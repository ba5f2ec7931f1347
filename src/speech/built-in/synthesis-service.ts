import { FliteFailed, FliteProgram } from "./flite-program.ts";
import type { FliteVoice } from "./flite-voice.ts";
import type { SynthesisAnswer, SynthesisQuestion } from "./synthesis-messages.ts";
import { Synthesiser, TextTooLong } from "./synthesise.ts";

/** Files of the voices; that of rms only adds to that of slt. */
const FILES: Readonly<Record<FliteVoice, string>> = { slt: "flite-slt.wasm", rms: "flite-rms.wasm" };

/** Answers questions; reads and compiles each file of a voice once, when it is first needed. */
export class SynthesisService {
  readonly #read: (file: string) => Promise<ArrayBuffer>;
  readonly #modules = new Map<string, Promise<WebAssembly.Module>>();
  #synthesiser: { readonly synthesiser: Synthesiser; readonly hasMan: boolean } | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `read` answers the bytes of a file of the package's folder `voice`, or rejects. */
  constructor(read: (file: string) => Promise<ArrayBuffer>) {
    this.#read = read;
  }

  /** Never rejects; answers come in the order of the questions. */
  answer(question: SynthesisQuestion): Promise<SynthesisAnswer> {
    const answer = this.#last.then(() => this.#answer(question));
    this.#last = answer;
    return answer;
  }

  async #answer({ id, ...request }: SynthesisQuestion): Promise<SynthesisAnswer> {
    let synthesiser: Synthesiser;
    try {
      synthesiser = await this.#synthesiserFor(request.voice);
    } catch {
      // Whatever keeps a file from being read or compiled, to the listener the voice is not there.
      return { id, error: "voice-unavailable" };
    }
    try {
      return { id, ...synthesiser.synthesise(request) };
    } catch (error) {
      if (error instanceof TextTooLong) return { id, error: "text-too-long" };
      // A program that stopped is begun anew by itself; of anything else (no memory left, too deep a stack) all is.
      if (!(error instanceof FliteFailed)) this.#forget();
      return { id, error: "synthesis-failed" };
    }
  }

  async #synthesiserFor(voice: FliteVoice): Promise<Synthesiser> {
    if (this.#synthesiser && (voice === "slt" || this.#synthesiser.hasMan))
      return this.#synthesiser.synthesiser;
    const woman = await this.#module("slt");
    const additions = voice === "rms" ? [await this.#module("rms")] : [];
    const synthesiser = new Synthesiser(new FliteProgram(woman, additions));
    this.#synthesiser = { synthesiser, hasMan: additions.length > 0 };
    return synthesiser;
  }

  #forget(): void {
    this.#synthesiser = null;
    this.#modules.clear();
  }

  #module(voice: FliteVoice): Promise<WebAssembly.Module> {
    const file = FILES[voice];
    const before = this.#modules.get(file);
    if (before) return before;
    const module = this.#read(file).then((bytes) => WebAssembly.compile(bytes));
    this.#modules.set(file, module);
    // What failed once may work the next time.
    module.catch(() => this.#modules.delete(file));
    return module;
  }
}
