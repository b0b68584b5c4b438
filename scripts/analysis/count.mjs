// Counts over a folder of exports (JSON Lines of the overview) of any number of municipalities, with DuckDB:
//   node scripts/analysis/count.mjs FOLDER [spread|years|asks]
// The queries beside this file read a table `said` and run as they are on a cluster that speaks SQL.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

const here = fileURLToPath(new URL(".", import.meta.url));

/// The rows that a query gives of all exports in a folder.
export const count = async (folder, query) => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const files = join(resolve(folder), "*.jsonl").replaceAll("'", "''");
    // One location may stand in several exports: of one conversation the line counts that was written last.
    await connection.run(`CREATE TABLE said AS
      SELECT DISTINCT ON (round, theme) * FROM read_json('${files}', format = 'newline_delimited', union_by_name = true) ORDER BY written_at DESC`);
    const reader = await connection.runAndReadAll(await readFile(join(here, `${query}.sql`), "utf8"));
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, query = "spread"] = process.argv.slice(2);
  console.table(await count(folder, query));
}
