/** Bytes that grow as they are written. */
export class MemoryFile {
  #bytes: Uint8Array<ArrayBuffer>;
  #length: number;

  constructor(bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0)) {
    this.#bytes = bytes;
    this.#length = bytes.length;
  }

  get length(): number {
    return this.#length;
  }

  /** What is in the file; valid until it is written to. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Forgets what is in the file. */
  empty(): void {
    this.#length = 0;
  }

  /** Writes over what is at `position`, and behind the end. */
  write(position: number, bytes: Uint8Array): void {
    const end = position + bytes.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      larger.set(this.bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, position);
    this.#length = Math.max(this.#length, end);
  }
}

/** A file being read or written, and where. */
export class OpenFile {
  readonly #file: MemoryFile;
  /** In bytes. */
  position = 0;

  constructor(file: MemoryFile) {
    this.#file = file;
  }

  get length(): number {
    return this.#file.length;
  }

  /** Fills `room` as far as there is anything left, and answers how far, in bytes. */
  read(room: Uint8Array): number {
    const found = this.#file.bytes.subarray(this.position, this.position + room.length);
    room.set(found);
    this.position += found.length;
    return found.length;
  }

  /** Writes at the position and moves behind it. */
  write(bytes: Uint8Array): void {
    this.#file.write(this.position, bytes);
    this.position += bytes.length;
  }
}
