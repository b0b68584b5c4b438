// A camera: reads what stands in a picture, with a reader that has nothing to do with the app.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) } });

const read = async (picture) => (await readBarcodes(picture, { formats: ["QRCode"] })).map(({ text, version, ecLevel }) => ({ text, version: Number(version), ecLevel }));

/// To take a picture the driver of Firefox brings a style of its own into the page, which its policy forbids: there the
/// picture is made of what the page draws, four dots for each of its squares.
const drawn = async (svg) => {
  const { size, squares } = await svg.evaluate((one) => ({
    size: one.viewBox.baseVal.width,
    squares: [...one.querySelector("path").getAttribute("d").matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => [Number(x), Number(y)]),
  }));
  const width = size * 4;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y] of squares) {
    for (let dot = 0; dot < 16; dot += 1) data.fill(0, ((y * 4 + (dot >> 2)) * width + x * 4 + (dot & 3)) * 4, ((y * 4 + (dot >> 2)) * width + x * 4 + (dot & 3)) * 4 + 3);
  }
  return { data, width, height: width };
};

/// The codes on the page: what each says, how large and how sturdy it is.
export const codesIn = async (page) => {
  const svg = page.locator(".qr");
  const firefox = page.context().browser().browserType().name() === "firefox";
  return read(firefox ? await drawn(svg) : new Uint8Array(await svg.screenshot()));
};
