// Starts the app and keeps the service worker, which must also work when the app does not start.
const { js, wasm, allJs, allWasm, first: places } = document.querySelector("script[data-js]").dataset;
const root = document.documentElement;
// The places that an entry begins with are in its first module, all others come with the second.
const FIRST = new RegExp(`^#?/?(${places})?/?$`);
const first = FIRST.test(location.hash);

const tell = (state) => {
  root.dataset.worker = state;
  dispatchEvent(new CustomEvent("kcw-worker"));
};

async function keepOffline() {
  let container;
  // A frame without an origin of its own throws here; then there is no offline use, and that is all.
  try { container = navigator.serviceWorker; } catch { return fetchRest(); }
  if (!container) return fetchRest();
  const registration = await container.register("sw.js");
  const look = () => {
    // On a first visit there is nothing to update: the worker passes through "waiting" on its way.
    if (registration.waiting && registration.active) tell("update");
    else if (registration.active) tell("ready");
  };
  const follow = (worker) => worker?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  [registration.installing, registration.waiting].forEach(follow);
  look();
  // The new version takes over only when the user agreed; then every script must be of that version.
  let agreed = false;
  addEventListener("kcw-apply-update", () => {
    agreed = true;
    // Another tab may have agreed already; then the new version is there and only has to be loaded.
    if (registration.waiting) registration.waiting.postMessage("take-over");
    else location.reload();
  });
  container.addEventListener("controllerchange", () => agreed && location.reload());
}

// Where no worker fetches the rest of the app, the page does, once the first places stand.
function fetchRest() {
  if (first) setTimeout(() => [allJs, allWasm].forEach((file) => fetch(file).catch(() => {})), 2000);
}

keepOffline().catch(fetchRest);

// The page asked for the first module before anybody knew where it would be; it need not come any further.
if (!first) fetch(wasm).then((response) => response.body?.cancel()).catch(() => {});
const app = await import(first ? js : allJs);
await app.default({ module_or_path: first ? wasm : allWasm });
root.dataset.module = first ? "first" : "all";

// The second module takes over on this page once all of it has come. Whoever went back to the first places
// in the meantime stays where they are.
let coming = false;
addEventListener("kcw-onward", async () => {
  if (coming) return;
  coming = true;
  try {
    const [rest, bytes] = await Promise.all([import(allJs), fetch(allWasm).then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject()))]);
    if (!FIRST.test(location.hash)) {
      await rest.default({ module_or_path: bytes });
      root.dataset.module = "all";
    }
  } catch {
    dispatchEvent(new CustomEvent("kcw-out-of-reach"));
  }
  coming = false;
});
