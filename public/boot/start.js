// Starts the app: its core at once, its parts when somebody goes there.
import { stopped } from "./crash.js";
import { followHost } from "./frame.js";
import { exchangeWithOwnWindow } from "./own-window.js";
import { keepUpWithTranslator } from "./translated.js";
import { keepOffline } from "./worker.js";

const { js, wasm } = document.querySelector("script[data-js]").dataset;
const root = document.documentElement;

followHost();
exchangeWithOwnWindow();
keepUpWithTranslator();

// Before the app is there the page shows its first place already. What is pressed there is pressed again in the app.
let pressed;
let held;
const first = document.getElementById("eerst");
first?.addEventListener("pointerdown", (event) => { held = event.target.closest("button")?.className; });
// What was pressed there and let go in the app, since that came in between, is no click to the browser.
addEventListener("pointerup", ({ clientX, clientY }) => {
  const under = !first?.isConnected && document.elementFromPoint(clientX, clientY)?.closest("button");
  if (held && under && under.className === held) under.click();
  held = undefined;
});
// A file that was chosen there, or in its list of files while the app came, is chosen in the app.
let chosen;
const choose = () => {
  const field = chosen && document.getElementById(chosen.id);
  if (!root.dataset.started || !field) return;
  field.files = chosen.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  chosen = undefined;
};
first?.addEventListener("change", ({ target }) => {
  if (target.type !== "file") return;
  chosen = target;
  choose();
});
first?.addEventListener("click", (event) => {
  pressed = event.target.closest("button")?.className ?? pressed;
  if (!event.target.closest(".skip")) return;
  // The fragment names the place in the app, so this link moves the focus only.
  event.preventDefault();
  document.getElementById("inhoud").focus();
});

const started = new Promise((done, failed) => {
  addEventListener("kcw-started", done);
  addEventListener("kcw-cannot-start", () => failed(new Error("a part of the app is out of reach")));
});
started.catch(() => {});

try {
  const app = await import(js);
  await app.default({ module_or_path: wasm });
  await started;
  root.dataset.started = "yes";
  if (pressed) document.getElementsByClassName(pressed)[0]?.click();
  choose();
} catch (error) {
  // Where it can be told why, place.js says so. It may still be on its way.
  for (let turn = 0; turn < 20 && !("placed" in root.dataset); turn += 1) await new Promise((done) => { setTimeout(done, 50); });
  if (!root.dataset.cannot) stopped();
  throw error;
} finally {
  // Not before: the first place should not wait for what the worker fetches. Also when the app does not start, since
  // a next version may.
  keepOffline().catch(() => {});
}
