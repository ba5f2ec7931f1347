import { describe, expect, test } from "vitest";
import { MemoryFile } from "../../../src/speech/built-in/memory-file.ts";
import { ProgramExit, Wasi } from "../../../src/speech/built-in/wasi.ts";

const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const NO_ENTRY = 44;
const CREATE = 1;
const TRUNCATE = 8;

/** A program made of calls, with its own memory. */
function bench(args: readonly string[] = ["program"]) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const wasi = new Wasi();
  const files = new Map<string, MemoryFile>();
  let output = "";
  wasi.attach(memory);
  wasi.begin({
    args,
    files,
    onOutput: (text) => {
      output += text;
    },
  });
  const view = () => new DataView(memory.buffer);
  const put = (at: number, text: string) =>
    new Uint8Array(memory.buffer).set(new TextEncoder().encode(text), at);
  const read = (at: number, length: number) =>
    new TextDecoder().decode(new Uint8Array(memory.buffer).subarray(at, at + length));
  const call = wasi.imports.wasi_snapshot_preview1;
  const open = (name: string, flags: number): { result: number; descriptor: number } => {
    put(100, name);
    const result = call.path_open(3, 0, 100, name.length, flags, 0n, 0n, 0, 200);
    return { result, descriptor: view().getUint32(200, true) };
  };
  const vector = (length: number) => {
    view().setUint32(300, 400, true);
    view().setUint32(304, length, true);
  };
  const write = (descriptor: number, text: string) => {
    put(400, text);
    vector(text.length);
    return call.fd_write(descriptor, 300, 1, 200);
  };
  const readFrom = (descriptor: number, length: number) => {
    vector(length);
    expect(call.fd_read(descriptor, 300, 1, 200)).toBe(SUCCESS);
    return read(400, view().getUint32(200, true));
  };
  return { memory, wasi, call, files, view, put, read, open, write, readFrom, output: () => output };
}

const text = (file: MemoryFile | undefined) => new TextDecoder().decode(file?.bytes);

describe("the system a program sees", () => {
  test("gives it its command line", () => {
    const { call, view, read } = bench(["program", "-t", "a b"]);
    call.args_sizes_get(0, 4);
    expect([view().getUint32(0, true), view().getUint32(4, true)]).toEqual([3, "program -t a b ".length]);
    call.args_get(8, 40);
    expect(read(40, 15)).toBe("program\0-t\0a b\0");
    expect([8, 12, 16].map((at) => view().getUint32(at, true))).toEqual([40, 48, 51]);
  });

  test("keeps what it writes to a file, and lets it write over and behind that", () => {
    const { call, files, open, write } = bench();
    const { descriptor } = open("sound", CREATE);
    expect(write(descriptor, "one two")).toBe(SUCCESS);
    call.fd_seek(descriptor, 4n, 0, 200);
    write(descriptor, "three");
    call.fd_seek(descriptor, -1n, 2, 200);
    write(descriptor, "E!");
    expect(text(files.get("sound"))).toBe("one threE!");
  });

  test("lets it read a file it was given, to its end and no further", () => {
    const { files, open, readFrom } = bench();
    files.set("lexicon", new MemoryFile(new TextEncoder().encode("abcdef")));
    const { descriptor } = open("lexicon", 0);
    expect(readFrom(descriptor, 4)).toBe("abcd");
    expect(readFrom(descriptor, 4)).toBe("ef");
    expect(readFrom(descriptor, 4)).toBe("");
  });

  test("has no file that is not made or given, and empties one that is made anew", () => {
    const { files, open } = bench();
    files.set("sound", new MemoryFile(new TextEncoder().encode("old")));
    expect(open("missing", 0).result).toBe(NO_ENTRY);
    expect(open("sound", CREATE | TRUNCATE).result).toBe(SUCCESS);
    expect(files.get("sound")).toHaveLength(0);
  });

  test("hands over standard output at once, and keeps standard error to itself", () => {
    const { write, output, view } = bench();
    expect(write(1, "pau:0.1\n")).toBe(SUCCESS);
    expect(write(2, "warning")).toBe(SUCCESS);
    expect(view().getUint32(200, true)).toBe("warning".length);
    expect(output()).toBe("pau:0.1\n");
  });

  test("answers an error for a file that is not open", () => {
    const { call, open, write } = bench();
    const { descriptor } = open("sound", CREATE);
    expect(call.fd_close(descriptor)).toBe(SUCCESS);
    expect(call.fd_close(descriptor)).toBe(BAD_DESCRIPTOR);
    expect(write(descriptor, "late")).toBe(BAD_DESCRIPTOR);
    expect(call.fd_read(descriptor, 300, 1, 200)).toBe(BAD_DESCRIPTOR);
    expect(call.fd_seek(descriptor, 0n, 0, 200)).toBe(BAD_DESCRIPTOR);
  });

  test("goes on in a memory that has grown", () => {
    const { memory, write, output } = bench();
    memory.grow(1);
    write(1, "still here");
    expect(output()).toBe("still here");
  });

  test("has one folder and no time", () => {
    const { call, view } = bench();
    expect([call.fd_prestat_get(3, 0), call.fd_prestat_get(4, 0)]).toEqual([SUCCESS, BAD_DESCRIPTOR]);
    view().setBigUint64(0, 5n, true);
    call.clock_time_get(0, 0n, 0);
    expect(view().getBigUint64(0, true)).toBe(0n);
  });

  test("lets a program end itself, and says with which code", () => {
    const { call } = bench();
    expect(() => call.proc_exit(3)).toThrow(expect.objectContaining({ code: 3 }));
    expect(() => call.proc_exit(0)).toThrow(ProgramExit);
  });
});
