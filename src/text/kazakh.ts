// Many browsers hold no Kazakh lists, and pages are drawn at build as browsers draw them. So they are joined by the
// patterns of CLDR 45 written out here.

/** Joins as `Intl.ListFormat` does: "Алматы, Орал және Шымкент". */
export function kazakhList(parts: readonly string[], type: "conjunction" | "disjunction"): string {
	const last = parts.at(-1) ?? "";
	if (parts.length < 2) return last;
	return `${parts.slice(0, -1).join(", ")} ${type === "conjunction" ? "және" : "немесе"} ${last}`;
}
