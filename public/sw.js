// Keeps one cache per build. The lists and the build's name are filled in by scripts/finish.mjs. Of each file its name and
// digest; or, where hosts and networks may change something on the way, what a page has to name to be of this build.
const BUILD = "__BUILD__";
// What the page has, what is needed next, the rest: each turn waits for the one before, so that a slow network
// brings first what is needed first.
const TURNS = __TURNS__;
// A name with a digest never has another content, so the browser's own copy of it will do.
const NAMED = /-[0-9a-f]{16}(_bg)?\./;
// Parts with a heavy library that few ask for, each with its files.
const LATER = __LATER__;
const IS_LATER = new Set(LATER.flatMap(([, files]) => files.map((name) => new URL(name, registration.scope).href)));
// Two copies of the app on one origin, such as a trial beside the real one, leave each other's cache alone.
const PREFIX = `kindcentrumwijzer-${new URL(registration.scope).pathname}-`;
const CACHE = PREFIX + BUILD;
// What the host may change without a new build, and may leave out.
const HOST = new URL("host.json", registration.scope).href;
// How long the host's file may take before the kept one is used.
const PATIENCE = 2_000;
// The largest logo or style sheet of the host that is kept, in bytes.
const LARGEST = 500_000;
// Of what a server redirected (rol.html to rol, say) a navigation accepts a plain copy only.
const plain = async (answer) => (answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer);
// Says in the console and to the pages what went wrong: the host can do something about it, under Over.
async function tell(trouble) {
  console.error(`Kindcentrumwijzer is not kept for use without network. ${trouble}`);
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage({ "kcw-trouble": trouble });
}

let firstVisit = false;

async function keep() {
  const cache = await caches.open(CACHE);
  // The digests keep files of two builds apart when a new one is put on the server in the middle of this.
  for (const files of TURNS) {
    await Promise.all(files.map(async ([file, integrity, mark]) => {
      const answer = await fetch(file, { cache: NAMED.test(file) ? "default" : "reload", integrity }).catch((error) => {
        throw new Error(`${file}: ${integrity ? "did not come, or was changed on the way" : "did not come"} (${error.message})`);
      });
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      if (mark && !(await answer.clone().text()).includes(mark)) throw new Error(`${file}: of another build, or no page of the app`);
      await cache.put(file, await plain(answer));
    }));
  }
  await keepLater(cache).catch(() => {});
  await refreshHost(cache).catch(() => {});
}

// Who had such a part in the build before, has it in this one too.
async function keepLater(cache) {
  const before = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const had = (await Promise.all(before.map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url);
  const files = LATER.filter(([part]) => had.some((url) => url.includes(`/deel-${part}-`))).flatMap(([, files]) => files);
  await cache.addAll([...new Set(files)]);
}

self.addEventListener("install", (event) => {
  firstVisit = !registration.active;
  event.waitUntil((async () => {
    // Another worker of the same build may be using it.
    const had = await caches.has(CACHE);
    await keep().catch(async (error) => {
      // What is half there is no cache.
      if (!had) await caches.delete(CACHE);
      await tell(error.message);
      throw error;
    });
  })());
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== CACHE;
  event.waitUntil((async () => {
    await Promise.all((await caches.keys()).filter(old).map((name) => caches.delete(name)));
    // On a first visit the page that is open may go on without network too. After that a page is taken over only
    // by loading it anew, so that it never gets files of another build.
    if (firstVisit) await clients.claim();
  })());
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

const empty = () => new Response("{}", { headers: { "content-type": "application/json" } });

// Asks for the host's file, and keeps it with the logo and the style sheet that it names: who was here before sees what a new visitor sees,
// also when it is wrong or taken away. A page to log in, of somebody's network, answers too: that is no such file.
async function refreshHost(cache) {
  const fresh = await fetch(HOST, { cache: "no-cache" });
  if ([404, 410].includes(fresh.status)) {
    await cache.put(HOST, empty());
    return empty();
  }
  if (!fresh.ok) throw new Error(fresh.statusText);
  const text = await fresh.clone().text();
  if (text.trimStart().startsWith("<")) throw new Error("a page");
  await cache.put(HOST, await plain(fresh.clone()));
  await Promise.all(["logo", "theme"].map((field) => keepBeside(cache, text, field).catch(() => {})));
  return fresh;
}

async function keepBeside(cache, text, field) {
  const [, name] = Object.entries(JSON.parse(text)).find(([name]) => name.trim().toLowerCase() === field) ?? [];
  const file = name && new URL(name, registration.scope).href;
  if (!file?.startsWith(registration.scope)) return;
  const answer = await fetch(file, { cache: "no-cache" });
  const tooLarge = (await answer.clone().arrayBuffer()).byteLength > LARGEST;
  if (answer.ok && !tooLarge) await cache.put(file, await plain(answer));
  else await cache.delete(file);
}

// What is not kept from the start, since few ask for it, is kept from then on.
async function come(cache, request) {
  const came = await fetch(request);
  if (came.ok && !came.redirected && IS_LATER.has(request.url)) await cache.put(request, came.clone()).catch(() => {});
  return came;
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === "navigate", ignoreVary: true });
  if (request.url !== HOST) return kept ?? come(cache, request);
  const fresh = refreshHost(cache);
  const late = new Promise((done) => { setTimeout(done, PATIENCE); });
  if (!kept) return fresh.catch(empty);
  return (await Promise.race([fresh, late]).catch(() => undefined)) ?? kept;
}

self.addEventListener("fetch", (event) => {
  const own = event.request.method === "GET" && event.request.url.startsWith(registration.scope);
  if (own) event.respondWith(answer(event.request));
});
