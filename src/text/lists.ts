/** How the end of a list is joined to what stands before it, when it has two parts and when more. */
interface Ends {
	readonly two: Join;
	readonly more: Join;
}
type Join = (parts: { readonly start: string; readonly end: string }) => string;

/** Joins as `Intl.ListFormat` does: "Almaty, Oral, and Shymkent". Commas are those of all three languages. */
export function joined(parts: readonly string[], { two, more }: Ends): string {
	const end = parts.at(-1) ?? "";
	if (parts.length < 2) return end;
	return (parts.length === 2 ? two : more)({ start: parts.slice(0, -1).join(", "), end });
}
