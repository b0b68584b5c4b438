// What a page becomes on paper: the PDF that the browser makes, read back.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export const printed = async (page) => {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    const inMargin = (item) => item.transform[5] < 32;
    const sizes = items.filter((item) => item.str.trim() && !inMargin(item)).map((item) => Math.hypot(item.transform[0], item.transform[1]));
    pages.push({ sizes, size: sheet.getViewport({ scale: 1 }), text: items.map((item) => item.str).join(" ").replace(/\s+/g, " "), structure: await sheet.getStructTree() });
  }
  return { pages, outline: await document.getOutline(), title: (await document.getMetadata()).info.Title };
};
