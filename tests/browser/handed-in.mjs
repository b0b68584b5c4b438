// Files as locations hand them in: made up, always the same for the same numbers.

const SEED = 20261126;
export const THEMES = [
  "bestuurlijke-samenwerking", "een-organisatie", "gezamenlijke-visie", "kind-centraal", "ouders-betrokken", "thuisnabij-maatwerk",
  "multidisciplinaire-samenwerking", "doorgaande-lijn-ondersteuning", "doorgaande-lijn-inhoud", "professionele-houding", "geschikte-ruimte", "kwaliteitsbeleid",
];
export const LEVELS = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];
const NAMES = ["De Linde", "Het Anker", "De Bongerd", "Zonnehoek", "’t Startblok", "De Vuurtoren", "Het Palet", "Kindplein", "De Schelp", "Waterlelie"];

/// Numbers that look like chance and are not.
const numbers = (seed) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/// One file: location `at`, in a year, with what is asked of the municipality.
export const handedIn = (at, year, edition = "2026-1") => {
  const pick = numbers(SEED + at * 97 + year);
  const moment = Date.UTC(year, 10, 1 + (at % 28), 10);
  let counter = 0;
  const stamp = () => `${moment}.${(counter += 1)}.proef`;
  const is = (value) => ({ value, at: stamp() });
  const text = (words) => ({ values: [{ text: words, at: stamp(), revision: 0 }] });
  const location = `proef-${at}`;
  const round = `proef-${at}-${year}`;
  const records = [
    {
      kind: "location", id: location, name: text(`${NAMES[at % NAMES.length]} ${Math.floor(at / NAMES.length) + 1}`), municipality: text("Voorbeeldstad"),
      partners: { school: { kind: is("onderwijs"), name: text(`School ${at}`) }, opvang: { kind: is(pick(2) ? "kinderopvang" : "peuteropvang"), name: text(`Opvang ${at % 7}`) } },
    },
    { kind: "profile", id: location, says: { categorie: is(["direct-starten", "orientatie", "geen-belangstelling"][pick(3)]) }, needed: text("Een gezamenlijk plan.") },
    { kind: "round", id: round, location, instrument: "ikc-ontwikkelinstrument", edition, date: is(`${year}-11-${String(1 + (at % 28)).padStart(2, "0")}`), status: is("vastgesteld") },
  ];
  for (const theme of THEMES) {
    const chance = pick(12);
    if (chance === 0) continue;
    const now = pick(5);
    const answer = { kind: "answer", round, owner: "agreement", theme, now: is(LEVELS[now]) };
    if (chance < 8) answer.ambition = is(LEVELS[Math.min(4, now + pick(2))]);
    if (chance === 9) answer.help = text("Wie denkt met ons mee over ’n gezamenlijke ingang?");
    records.push(answer);
  }
  return JSON.stringify({ format: "kindcentrumwijzer", schema: 1, app: "0.1.0", exported_at: new Date(moment).toISOString(), without: ["persons", "notes", "reasons", "actions", "views"], records });
};

/// Several, as a file field takes them.
export const filesOf = (locations, years) =>
  years.flatMap((year) => [...Array(locations).keys()].map((at) => ({ name: `locatie-${at}-${year}.kindcentrum.json`, mimeType: "application/json", buffer: Buffer.from(handedIn(at, year)) })));
