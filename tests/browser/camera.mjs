// A camera: reads what stands in a picture, with a reader that has nothing to do with the app.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) } });

/// The codes in a picture: what each says, how large and how sturdy it is.
export const codesIn = async (png) => (await readBarcodes(new Uint8Array(png), { formats: ["QRCode"] })).map(({ text, version, ecLevel }) => ({ text, version: Number(version), ecLevel }));
