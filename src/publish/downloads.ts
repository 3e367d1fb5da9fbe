import { createHash } from "node:crypto";
import type { Download, DownloadName } from "../codebook/facts.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { toCsv } from "../table/csv.ts";
import { toGeoJson } from "../table/geojson.ts";
import { type Column, incidentTable, statisticTable } from "../table/table.ts";
import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { dataPackage } from "./dataPackage.ts";
import { toParquet } from "./parquet.ts";
import type { RecordRead } from "./record.ts";
import { toJson } from "./whole.ts";

export interface Downloads {
	readonly files: ReadonlyMap<DownloadName, string | Uint8Array>;
	/** The same, measured, in the order in which the page offers them. */
	readonly measured: readonly Download[];
	readonly columns: readonly Column[];
}

/**
 * Makes the files in which the record is offered for download: the same record makes the same bytes. `site` is the
 * address at which the site will lie, if that is known; each incident's own address is written with it.
 */
export function makeDownloads(record: RecordRead, catalogue: Catalogue, text: Text, site: string | null): Downloads {
	const table = incidentTable(record, catalogue, text, site);
	const files = new Map<DownloadName, string | Uint8Array>([
		["alan.csv", toCsv(table)],
		["alan.json", toJson(record)],
		["alan.geojson", toGeoJson(table, record)],
		["alan.parquet", toParquet(table, record.version)],
		["alan-statistics.csv", toCsv(statisticTable(record, catalogue, text, site))],
	]);
	const { title, description, downloads } = pageWords(text.language, "codebook");
	const about = { title: `${text.words.siteName}: ${title}`, description };
	files.set("datapackage.json", dataPackage(measure(files), table.columns, record, about, downloads.what));
	const sums = measure(files).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
	files.set("SHA256SUMS", sums.join(""));
	return { files, measured: measure(files), columns: table.columns };
}

function measure(files: Downloads["files"]): Download[] {
	return [...files].map(([name, content]) => {
		const bytes = Buffer.from(content);
		const sha256 = name === "SHA256SUMS" ? null : createHash("sha256").update(bytes).digest("hex");
		return { name, bytes: bytes.length, sha256 };
	});
}
