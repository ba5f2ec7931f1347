/** The memory does not hold what it was taken to hold. */
export class UnexpectedMemory extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UnexpectedMemory";
  }
}

/** Reads numbers and C strings; an address outside the memory, or askew in it, throws `UnexpectedMemory`. */
export class FliteMemory {
  readonly #words: Int32Array;
  readonly #floats: Float32Array;
  readonly #bytes: Uint8Array;

  /** `buffer` must not be kept for longer than the program stands still. */
  constructor(buffer: ArrayBuffer) {
    this.#words = new Int32Array(buffer);
    this.#floats = new Float32Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }

  /** A 32-bit number or an address. */
  int(address: number): number {
    return found(this.#words[address / 4], address);
  }

  float(address: number): number {
    return found(this.#floats[address / 4], address);
  }

  /** A C string of ASCII, up to `longest` characters. */
  string(address: number, longest = 1000): string {
    const end = this.#bytes.indexOf(0, address);
    if (address <= 0 || end < 0 || end - address > longest) throw outside(address);
    return String.fromCharCode(...this.#bytes.subarray(address, end));
  }

  /** Every place at or behind `from` whose 32-bit number is `value`, in order. */
  *placesOf(value: number, from: number): Generator<number> {
    for (let at = this.#words.indexOf(value, from / 4); at >= 0; at = this.#words.indexOf(value, at + 1))
      yield at * 4;
  }
}

function found(value: number | undefined, address: number): number {
  if (value === undefined) throw outside(address);
  return value;
}

const outside = (address: number): UnexpectedMemory =>
  new UnexpectedMemory(`There is nothing to read at ${address}.`);
