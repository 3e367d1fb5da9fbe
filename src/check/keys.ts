import type { Problem } from "../incident/parse.ts";

/**
 * Keys that stand twice in one object of a well-formed JSON text. JSON.parse keeps the last of them silently, so half of
 * what an editor wrote would be lost. Reads the text once, whatever its depth.
 */
export function doubleKeys(file: string, text: string): Problem[] {
	const problems: Problem[] = [];
	/** The keys of each open object; null for an open list. */
	const open: (Set<string> | null)[] = [];
	let id = "—";
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === "{") open.push(new Set());
		else if (char === "[") open.push(null);
		else if (char === "}" || char === "]") open.pop();
		else if (char === '"') {
			const end = endOfString(text, at);
			const keys = open.at(-1);
			if (keys && isKey(text, end)) {
				const key = text.slice(at + 1, Math.min(end, at + 80));
				if (key === "id" && open.length === 2) id = idAfter(text, end);
				if (keys.has(key)) {
					const mend = "keep one of the two";
					problems.push({ file, id, field: key, expected: "a key that stands once", came: "the same key twice", mend });
				}
				keys.add(key);
			}
			at = end;
		}
	}
	return problems;
}

/** Position of the quote that ends the string begun at `start`. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] === "\\") at++;
		else if (text[at] === '"') return at;
	}
	return text.length;
}

function isKey(text: string, end: number): boolean {
	let at = end + 1;
	while (at < text.length && " \t\r\n".includes(text[at] ?? "")) at++;
	return text[at] === ":";
}

function idAfter(text: string, end: number): string {
	return /^\s*:\s*"([^"\\]{1,60})"/.exec(text.slice(end + 1, end + 80))?.[1] ?? "—";
}
