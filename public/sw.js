// Keeps one cache per build. The list (name and digest) and the build's name are filled in by scripts/finish.mjs.
const BUILD = "__BUILD__";
const FILES = __FILES__;
const PREFIX = "kindcentrumwijzer-";
const CACHE = PREFIX + BUILD;
// What the host may change without a new build is asked from the network first.
const HOST = new URL("host.json", registration.scope).href;

self.addEventListener("install", (event) => {
  // The digests keep files of two builds apart when a new one is put on the server in the middle of this.
  const request = ([file, integrity]) => new Request(file, integrity ? { cache: "reload", integrity } : { cache: "reload" });
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map(request))));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => {
    const gone = names.filter(old);
    // On a first visit the page that is open may go on without network too. After that a page is taken over only
    // by loading it anew, so that it never gets files of another build.
    return gone.length === 0 ? clients.claim() : Promise.all(gone.map((name) => caches.delete(name)));
  }));
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = () => cache.match(request, { ignoreSearch: request.mode === "navigate", ignoreVary: true });
  if (request.url === HOST) {
    try {
      const fresh = await fetch(request);
      // A login page of somebody's network answers too: only what is JSON takes the place of the kept one.
      await fresh.clone().json();
      if (!fresh.ok) throw new Error(fresh.statusText);
      await cache.put(request, fresh.clone());
      return fresh;
    } catch {
      return (await kept()) ?? Response.error();
    }
  }
  return (await kept()) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const own = event.request.method === "GET" && event.request.url.startsWith(registration.scope);
  if (own) event.respondWith(answer(event.request));
});
