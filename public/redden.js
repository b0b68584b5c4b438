// Shows what is stored and hands it out as one file that the app can open. It reads only: nothing is changed.
// What cannot be read goes along as it stands, so that nothing is lost.
const PREFIX = "kindcentrumwijzer/";
const KINDS = {
  "instrument": ["instrument", "instrumenten"],
  "adaptation": ["eigen versie", "eigen versies"],
  "location": ["locatie", "locaties"],
  "profile": ["antwoord rond het instrument", "antwoorden rond het instrument"],
  "round": ["gesprek", "gesprekken"],
  "view": ["eigen beeld", "eigen beelden"],
  "answer": ["antwoord bij een thema", "antwoorden bij een thema"],
  "action": ["afspraak", "afspraken"],
  "join": ["samenvoeging", "samenvoegingen"],
  "role-assessment": ["beoordeling van de rol", "beoordelingen van de rol"],
  "competence-mirror": ["spiegel", "spiegels"],
  "snapshot": ["ingeleverde gesprek", "ingeleverde gesprekken"],
  "scope": ["gebied", "gebieden"],
  "request": ["verzoek", "verzoeken"],
  "agenda": ["agenda", "agenda’s"],
  "agenda-item": ["agendapunt", "agendapunten"],
  "meeting": ["overleg", "overleggen"],
  "plan-line": ["regel van het plan", "regels van het plan"],
  "datum": ["gegeven", "gegevens"],
  "party": ["partij", "partijen"],
  "passage": ["passage van visie en afspraken", "passages van visie en afspraken"],
};
const OTHER = ["ander onderdeel", "andere onderdelen"];

const show = (id) => {
  const place = document.getElementById("inhoud");
  place.replaceChildren(document.getElementById(id).content.cloneNode(true));
};

const isRecord = (key) => key.startsWith(`${PREFIX}record/`) || key.startsWith(`${PREFIX}aside/`);
const kindOf = (key) => key.slice(PREFIX.length).replace(/^(record|aside\/\d+)\//, "").split("/")[0];

// Half a character would make the whole file unreadable.
const wellFormed = (text) => text.toWellFormed?.() ?? text;

const read = () => {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  return keys.filter(isRecord).sort().map((key) => ({ key, text: wellFormed(localStorage.getItem(key)) }));
};

const file = (stored) => JSON.stringify({
  format: "kindcentrumwijzer", schema: 1, app: "redden", exported_at: new Date().toISOString(), records: [], stored,
}, null, 1);

const offer = (stored) => {
  const link = document.createElement("a");
  // The user's own day.
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  link.href = URL.createObjectURL(new Blob([file(stored)], { type: "application/json" }));
  link.download = `kindcentrumwijzer-gered-${day}.kindcentrum.json`;
  document.body.append(link);
  link.click();
  link.remove();
  document.getElementById("opgeslagen").textContent = `Het bestand ${link.download} staat klaar bij de downloads van deze browser.`;
};

try {
  const stored = read();
  if (stored.length === 0) {
    show("leeg");
  } else {
    show("gevonden");
    const counts = new Map();
    for (const { key } of stored) {
      const names = KINDS[kindOf(key)] ?? OTHER;
      counts.set(names, (counts.get(names) ?? 0) + 1);
    }
    for (const [names, count] of counts) {
      const line = document.createElement("li");
      line.textContent = `${count} ${names[count === 1 ? 0 : 1]}`;
      document.getElementById("lijst").append(line);
    }
    document.getElementById("opslaan").addEventListener("click", () => offer(read()));
  }
} catch {
  show("geblokkeerd");
}
