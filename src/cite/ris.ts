import type { Facts } from "./citation.ts";

/** RIS (Research Information Systems, 2011): one tag a line, lines end in CR LF, a text stands on one line. */
export function toRis(of: Facts): string {
	const slashed = (day: string) => day.replaceAll("-", "/");
	const lines: readonly (readonly [tag: string, value: string])[] = [
		["TY", of.kind === "entry" ? "ELEC" : "DATA"],
		["ID", of.key],
		["AU", of.author],
		["TI", of.title],
		...(of.id === null
			? []
			: ([
					["T2", of.site],
					["AN", of.id],
				] as const)),
		["PY", of.version.date.slice(0, 4)],
		["DA", slashed(of.version.date)],
		...(of.address === null ? [] : ([["UR", of.address]] as const)),
		// The day of access: where RIS of 2011 has it for pages, and where most programs look.
		...(of.accessed !== null && of.kind === "entry" ? ([["M1", slashed(of.accessed)]] as const) : []),
		...(of.accessed === null ? [] : ([["Y2", slashed(of.accessed)]] as const)),
		["ET", of.version.hash],
		["N1", of.versionSays],
		["LA", of.language],
		["ER", ""],
	];
	return lines.map(([tag, value]) => `${tag}  - ${value.replace(/[\r\n]+/g, " ")}\r\n`).join("");
}
