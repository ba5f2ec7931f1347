import type { MemoryFile } from "./memory-file.ts";
import { ProgramExit, Wasi } from "./wasi.ts";

/**
 * Where the program keeps what it changes: variables and stack from the first address to the second, its heap behind
 * them. Everything below is constant. Source: the module's second data segment begins with its first variable, and
 * its stack pointer, which grows down towards the variables, begins where the heap does.
 */
const VARIABLES = 17_087_088;
/** The first byte of the heap. */
export const HEAP = 17_156_608;

/** In bytes. A memory that has grown beyond is given up after use, since it cannot be made smaller. */
const LARGEST_MEMORY = 32_000_000;

/** The program could not do what it was asked; asking for something else may well work. */
export class FliteFailed extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "FliteFailed";
  }
}

interface Alive {
  readonly memory: WebAssembly.Memory;
  readonly start: () => void;
  /** Variables and stack as they were before the first run. */
  readonly fresh: Uint8Array;
}

/**
 * Flite, as a command that can be run again and again. A WASI command is made to run once; an instance for each
 * run would take 17 MB each time and leave them to the garbage collector, so there is one, whose variables, stack
 * and heap are put back to what they were.
 */
export class FliteProgram {
  readonly #module: WebAssembly.Module;
  readonly #additions: readonly WebAssembly.Module[];
  readonly #wasi = new Wasi();
  #alive: Alive | null = null;

  /** `additions` lay the tables of further voices into the memory. */
  constructor(module: WebAssembly.Module, additions: readonly WebAssembly.Module[] = []) {
    this.#module = module;
    this.#additions = additions;
  }

  /** The memory the instance holds now, in bytes. */
  get memoryBytes(): number {
    return this.#alive?.memory.buffer.byteLength ?? 0;
  }

  /**
   * Runs the command to its end. `onOutput` is given each piece of standard output as it is written, and the
   * memory at that moment, to be read and not kept.
   * @throws {FliteFailed} where the program ends itself, or crashes
   */
  run(
    args: readonly string[],
    files: Map<string, MemoryFile>,
    onOutput: (text: string, memory: ArrayBuffer) => void,
  ): void {
    const alive = this.#alive ? restored(this.#alive) : this.#instantiate();
    this.#alive = null;
    this.#wasi.begin({ args, files, onOutput: (text) => onOutput(text, alive.memory.buffer) });
    try {
      alive.start();
    } catch (error) {
      if (!(error instanceof ProgramExit || error instanceof WebAssembly.RuntimeError)) throw error;
      // What was thrown through the program has left its stack pointer wherever it was, so the instance goes too.
      throw new FliteFailed("The synthesiser stopped before it was done.", { cause: error });
    }
    if (alive.memory.buffer.byteLength <= LARGEST_MEMORY) this.#alive = alive;
  }

  #instantiate(): Alive {
    const { memory, _start } = new WebAssembly.Instance(this.#module, this.#wasi.imports).exports;
    if (!(memory instanceof WebAssembly.Memory) || typeof _start !== "function")
      throw new TypeError("This is not a WASI command.");
    for (const addition of this.#additions) new WebAssembly.Instance(addition, { env: { memory } });
    this.#wasi.attach(memory);
    const fresh = new Uint8Array(memory.buffer, VARIABLES, HEAP - VARIABLES).slice();
    return { memory, start: () => _start(), fresh };
  }
}

function restored(alive: Alive): Alive {
  const bytes = new Uint8Array(alive.memory.buffer);
  bytes.set(alive.fresh, VARIABLES);
  bytes.fill(0, HEAP);
  return alive;
}
