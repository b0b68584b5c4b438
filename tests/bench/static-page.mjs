// The page that the app is measured against: the same questions as plain HTML, a theme at a time, with some twenty
// lines of script that keep the answers and a worker that keeps the page. Nobody could make it lighter and still ask
// the same.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";

const EDITIONS = "src/content/instrument";

const read = async (path) => parse(await readFile(path, "utf8"));
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

const SCRIPT = `const KEY = "static-page";
let answers = {};
try { answers = JSON.parse(localStorage.getItem(KEY)) ?? {}; } catch { answers = {}; }
for (const field of document.querySelectorAll("input, textarea")) {
  const kept = answers[field.name];
  if (field.type === "radio") field.checked = kept === field.value;
  else if (field.type === "checkbox") field.checked = kept === true;
  else field.value = kept ?? "";
}
addEventListener("input", ({ target }) => {
  answers[target.name] = target.type === "checkbox" ? target.checked : target.value;
  localStorage.setItem(KEY, JSON.stringify(answers));
});
addEventListener("click", ({ target }) => {
  if (!target.matches("section > button")) return;
  const shown = target.parentElement;
  const next = shown.nextElementSibling?.matches("section") ? shown.nextElementSibling : document.querySelector("section");
  shown.hidden = true;
  next.hidden = false;
  next.querySelector("h2").focus();
});
navigator.serviceWorker?.register("sw.js");`;

const WORKER = `addEventListener("install", (event) => event.waitUntil(caches.open("static").then((cache) => cache.addAll(["./", "page.js", "page.css"])).then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

const STYLE = `body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: auto; padding: 1rem; }
fieldset { border: 0; padding: 0; } label { display: block; padding: .5rem; border: 1px solid #ccc; margin: .25rem 0; }
textarea { width: 100%; }`;

const radios = (name, levels, cells) =>
  levels.map(({ id, name: title }) => `<label><input type="radio" name="${name}" value="${id}"> ${escape(title)}. ${escape(cells[id]?.gist ?? "")}</label>`).join("");

const section = (theme, levels, number) => {
  const cells = Object.fromEntries(theme.cell.map((cell) => [cell.level, cell]));
  const claims = theme.cell.flatMap((cell) => cell.claim).map((claim) => `<label><input type="checkbox" name="${theme.id}/${claim.id}"> ${escape(claim.text)}</label>`);
  return `<section${number > 1 ? " hidden" : ""}><h2 tabindex="-1">${number}. ${escape(theme.title)}</h2><p>${escape(theme.question)}</p>
<fieldset><legend>Nu</legend>${radios(`${theme.id}/now`, levels, cells)}</fieldset>
<fieldset><legend>Straks</legend>${radios(`${theme.id}/ambition`, levels, {})}</fieldset>
<fieldset><legend>Herkennen</legend>${claims.join("")}</fieldset>
<label>Notitie <textarea name="${theme.id}/note"></textarea></label>
<button type="button">Volgende thema</button></section>`;
};

/// Writes the page into a folder.
export const writeStaticPage = async (folder) => {
  const edition = join(EDITIONS, (await readdir(EDITIONS)).sort().at(-1));
  const head = await read(join(edition, "edition.toml"));
  const files = (await readdir(join(edition, "themes"))).sort();
  const themes = await Promise.all(files.map((file) => read(join(edition, "themes", file))));
  const ordered = head.themes.map((id) => themes.find((theme) => theme.id === id));
  const sections = ordered.map((theme, index) => section(theme, head.level, index + 1));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Instrument</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><h1>${escape(head.title)}</h1>${sections.join("")}<script src="page.js"></script></html>`);
  await writeFile(join(folder, "page.js"), SCRIPT);
  await writeFile(join(folder, "page.css"), STYLE);
  await writeFile(join(folder, "sw.js"), WORKER);
};
