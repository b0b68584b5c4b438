// Writes .well-known/security.txt from the host's own config file; without a contact there is none.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: node security-txt.mjs FOLDER   (the folder with host.json)");
  process.exit(2);
}
const place = join(folder, ".well-known", "security.txt");
const { contact = "" } = JSON.parse(await readFile(join(folder, "host.json"), "utf8"));
const uri = contact.startsWith("https://") ? contact : /^[^\s:@]+@[^\s:@]+$/.test(contact) ? `mailto:${contact}` : undefined;
if (!uri) {
  await rm(place, { force: true });
  console.log("No e-mail or https address in host.json: there is no security.txt");
} else {
  const expires = new Date();
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  await mkdir(join(folder, ".well-known"), { recursive: true });
  await writeFile(place, `Contact: ${uri}\nExpires: ${expires.toISOString().replace(/\.\d+Z/, "Z")}\nPreferred-Languages: nl, en\n`);
  console.log(place);
}
