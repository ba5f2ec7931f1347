/**
 * The part of WASI (preview 1) that a program needs which reads its arguments, writes to standard output and keeps
 * a few files, all of it in memory: no clock, no disk, no environment. Errors are answered, not thrown, as WASI has
 * it (https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md).
 */
import { MemoryFile, OpenFile } from "./memory-file.ts";

const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const NO_ENTRY = 44;

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;
/** The one folder there is, "."; standard streams come before it and open files after it. */
const FOLDER = 3;

const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const EVERY_RIGHT = 0xffff_ffff_ffff_ffffn;
const RIGHT_TO_SEEK = 0x24n;

const CREATE = 1;
const TRUNCATE = 8;
const FROM_START = 0;
const FROM_HERE = 1;

/** What one run of a program is given and told about. */
export interface Run {
  /** The command line, the program's own name first; ASCII. */
  readonly args: readonly string[];
  /** Files by name; those the program writes appear here. */
  readonly files: Map<string, MemoryFile>;
  /** Called with each piece of standard output, at the moment it is written. */
  readonly onOutput: (text: string) => void;
}

/** Thrown through the program when it ends itself with `exit`. */
export class ProgramExit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`The program ended with exit code ${code}.`);
    this.name = "ProgramExit";
    this.code = code;
  }
}

/** One program's system: give it the memory once with `attach`, and each run with `begin`. */
export class Wasi {
  #memory: WebAssembly.Memory | null = null;
  #run: Run = { args: [], files: new Map(), onOutput: () => undefined };
  #open = new Map<number, OpenFile>();

  /** What the program imports. */
  readonly imports = {
    wasi_snapshot_preview1: {
      args_sizes_get: (count: number, size: number) => this.#argsSizes(count, size),
      args_get: (pointers: number, text: number) => this.#args(pointers, text),
      // Always the same moment, so that a run depends on nothing but what it is given.
      clock_time_get: (_clock: number, _precision: bigint, time: number) => this.#set64(time, 0n),
      fd_close: (descriptor: number) => (this.#open.delete(descriptor) ? SUCCESS : BAD_DESCRIPTOR),
      fd_fdstat_get: (descriptor: number, status: number) => this.#status(descriptor, status),
      fd_fdstat_set_flags: () => SUCCESS,
      fd_prestat_get: (descriptor: number, answer: number) => this.#folder(descriptor, answer),
      fd_prestat_dir_name: (_folder: number, name: number) => this.#folderName(name),
      fd_read: (descriptor: number, at: number, count: number, answer: number) =>
        this.#read(descriptor, this.#vectors(at, count), answer),
      fd_seek: (descriptor: number, offset: bigint, whence: number, answer: number) =>
        this.#seek(descriptor, Number(offset), whence, answer),
      fd_write: (descriptor: number, at: number, count: number, answer: number) =>
        this.#write(descriptor, this.#vectors(at, count), answer),
      path_open: (
        _folder: number,
        _lookup: number,
        path: number,
        length: number,
        flags: number,
        ...rest: unknown[]
      ) => this.#openPath(ascii(this.#bytes(path, length)), flags, Number(rest[3])),
      proc_exit: (code: number) => {
        throw new ProgramExit(code);
      },
    },
  };

  /** The program's memory. */
  attach(memory: WebAssembly.Memory): void {
    this.#memory = memory;
  }

  /** Forgets the run before. */
  begin(run: Run): void {
    this.#run = run;
    this.#open.clear();
  }

  /** Made anew each time, for a memory that grows leaves every earlier view behind. */
  #bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory?.buffer ?? new ArrayBuffer(0), at, length);
  }

  #set32(at: number, value: number): number {
    this.#view().setUint32(at, value, true);
    return SUCCESS;
  }

  #set64(at: number, value: bigint): number {
    this.#view().setBigUint64(at, value, true);
    return SUCCESS;
  }

  #view(): DataView {
    return new DataView(this.#memory?.buffer ?? new ArrayBuffer(0));
  }

  #argsSizes(count: number, size: number): number {
    const { args } = this.#run;
    this.#set32(count, args.length);
    return this.#set32(size, args.join("\0").length + 1);
  }

  #args(pointers: number, text: number): number {
    let at = text;
    for (const [index, arg] of this.#run.args.entries()) {
      this.#set32(pointers + 4 * index, at);
      this.#bytes(at, arg.length + 1).set(new TextEncoder().encode(`${arg}\0`));
      at += arg.length + 1;
    }
    return SUCCESS;
  }

  /** Streams are a terminal, which is what can't be sought in: each line is handed over as soon as it is whole. */
  #status(descriptor: number, status: number): number {
    const isStream = descriptor < FOLDER;
    const rights = isStream ? EVERY_RIGHT & ~RIGHT_TO_SEEK : EVERY_RIGHT;
    const kind = isStream ? CHARACTER_DEVICE : descriptor === FOLDER ? DIRECTORY : REGULAR_FILE;
    this.#set64(status, BigInt(kind));
    this.#set64(status + 8, rights);
    return this.#set64(status + 16, rights);
  }

  #folder(descriptor: number, answer: number): number {
    if (descriptor !== FOLDER) return BAD_DESCRIPTOR;
    this.#set32(answer, 0);
    return this.#set32(answer + 4, 1);
  }

  #folderName(name: number): number {
    this.#view().setUint8(name, ".".charCodeAt(0));
    return SUCCESS;
  }

  #openPath(name: string, flags: number, answer: number): number {
    const { files } = this.#run;
    const file = files.get(name) ?? (flags & CREATE ? new MemoryFile() : null);
    if (!file) return NO_ENTRY;
    files.set(name, file);
    if (flags & TRUNCATE) file.empty();
    const descriptor = Math.max(FOLDER, ...this.#open.keys()) + 1;
    this.#open.set(descriptor, new OpenFile(file));
    return this.#set32(answer, descriptor);
  }

  #seek(descriptor: number, offset: number, whence: number, answer: number): number {
    const open = this.#open.get(descriptor);
    if (!open) return BAD_DESCRIPTOR;
    const base = whence === FROM_START ? 0 : whence === FROM_HERE ? open.position : open.length;
    open.position = base + offset;
    return this.#set64(answer, BigInt(open.position));
  }

  #read(descriptor: number, rooms: readonly Uint8Array[], answer: number): number {
    const open = this.#open.get(descriptor);
    if (!open) return BAD_DESCRIPTOR;
    return this.#set32(
      answer,
      rooms.reduce((sum, room) => sum + open.read(room), 0),
    );
  }

  #write(descriptor: number, parts: readonly Uint8Array[], answer: number): number {
    const open = this.#open.get(descriptor);
    if (descriptor > STANDARD_ERROR && !open) return BAD_DESCRIPTOR;
    for (const part of parts) {
      open?.write(part);
      // Standard error says in words what the exit code says, to nobody.
      if (descriptor === STANDARD_OUTPUT) this.#run.onOutput(ascii(part));
    }
    return this.#set32(
      answer,
      parts.reduce((sum, part) => sum + part.length, 0),
    );
  }

  /** The list of stretches of memory that a call reads into or writes from. */
  #vectors(at: number, count: number): readonly Uint8Array[] {
    const view = this.#view();
    return Array.from({ length: count }, (_, index) =>
      this.#bytes(view.getUint32(at + 8 * index, true), view.getUint32(at + 8 * index + 4, true)),
    );
  }
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
