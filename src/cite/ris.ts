import type { Facts } from "./citation.ts";

/** RIS (Research Information Systems, 2011): one tag a line, lines end in CR LF, a text stands on one line. */
export function toRis({
	key,
	kind,
	id,
	author,
	title,
	site,
	address,
	language,
	version,
	versionSays,
	accessed,
}: Facts): string {
	const slashed = (day: string) => day.replaceAll("-", "/");
	const lines: readonly (readonly [tag: string, value: string])[] = [
		["TY", kind === "entry" ? "ELEC" : "DATA"],
		["ID", key],
		["AU", author],
		["TI", title],
		...(id === null
			? []
			: ([
					["T2", site],
					["AN", id],
				] as const)),
		["PY", version.date.slice(0, 4)],
		["DA", slashed(version.date)],
		["UR", address],
		// The day of access: where RIS of 2011 has it for pages, and where most programs look.
		...(kind === "entry" ? ([["M1", slashed(accessed)]] as const) : []),
		["Y2", slashed(accessed)],
		["ET", version.hash],
		["N1", versionSays],
		["LA", language],
		["ER", ""],
	];
	return lines.map(([tag, value]) => `${tag}  - ${value.replace(/[\r\n]+/g, " ")}\r\n`).join("");
}
