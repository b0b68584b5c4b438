// Starts an entry: its first module at once, the other one on the same page when somebody goes further.
import { stopped } from "./crash.js";
import { followHost } from "./frame.js";
import { exchangeWithOwnWindow } from "./own-window.js";
import { keepOffline } from "./worker.js";

const { js, wasm, allJs, allWasm, first: places } = document.querySelector("script[data-js]").dataset;
const root = document.documentElement;
// The places that an entry begins with are in its first module, all others come with the second.
const FIRST = new RegExp(`^#?/?(${places})?/?$`);
const first = FIRST.test(location.hash);

// Where no worker fetches the rest of the app, the page does, once the first places stand.
const fetchRest = () => first && setTimeout(() => [allJs, allWasm].forEach((file) => fetch(file).catch(() => {})), 2000);
const isControlled = () => {
  // A frame without an origin of its own throws here.
  try { return Boolean(navigator.serviceWorker?.controller); } catch { return false; }
};

followHost();
exchangeWithOwnWindow();
keepOffline().catch(fetchRest);

// The page asked for the first module before anybody knew where it would be; it need not come any further. From
// the cache it costs nothing, and Firefox calls it an error to stop it there.
if (!first && !isControlled()) fetch(wasm).then((response) => response.body?.cancel()).catch(() => {});

// The second module takes over on this page once all of it has come. Whoever went back to the first places
// in the meantime stays where they are. Listened to before the first one starts: who pressed a link of the page
// before that may be elsewhere by then.
let coming = false;
addEventListener("kcw-onward", async () => {
  if (coming) return;
  coming = true;
  const had = await Promise.all([import(allJs), fetch(allWasm).then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject()))]).catch(() => undefined);
  coming = false;
  if (!had) dispatchEvent(new CustomEvent("kcw-out-of-reach"));
  else if (!FIRST.test(location.hash)) {
    await had[0].default({ module_or_path: had[1] }).then(() => { root.dataset.module = "all"; }, stopped);
  }
});

// Before the app is there the page shows its first place already. What is pressed there is pressed again in the app.
let pressed;
document.getElementById("eerst")?.addEventListener("click", (event) => {
  pressed = event.target.closest("button")?.className ?? pressed;
  if (!event.target.closest(".skip")) return;
  // The fragment names the place in the app, so this link moves the focus only.
  event.preventDefault();
  document.getElementById("inhoud").focus();
});

try {
  const app = await import(first ? js : allJs);
  await app.default({ module_or_path: first ? wasm : allWasm });
  root.dataset.module = first ? "first" : "all";
  if (pressed) document.getElementsByClassName(pressed)[0]?.click();
} catch (error) {
  stopped();
  throw error;
}
