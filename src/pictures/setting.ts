/** Width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

/** Lines of one size that fit where they shall stand. */
export interface Setting {
	readonly size: number;
	readonly lines: readonly string[];
}

/**
 * Sets a text in the largest of the sizes in which it needs no more lines than that size allows; in the last of them
 * what is too much is left out, and a sign says so.
 */
export function setText(
	text: string,
	width: number,
	sizes: readonly { readonly size: number; readonly lines: number }[],
	measure: Measure,
): Setting {
	for (const { size, lines: most } of sizes) {
		const lines = breakLines(text, width, (part) => measure(part, size));
		if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { size, lines };
	}
	const { size = 16, lines: most = 1 } = sizes.at(-1) ?? {};
	const lines = breakLines(text, width, (part) => measure(part, size));
	const kept = [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
	return { size, lines: kept.map((line) => shortened(line, width, (part) => measure(part, size))) };
}

/** As much of a line as fits, by words; of a single word, which may be an address, by letters. */
function shortened(line: string, width: number, measure: (part: string) => number): string {
	if (measure(line) <= width) return line;
	let rest = line;
	while (rest !== "" && measure(`${rest}…`) > width)
		rest = rest.slice(0, rest.includes(" ") ? rest.lastIndexOf(" ") : -1);
	return `${rest.replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** Breaks a text at its spaces so that each line is as full as it can be; a longer word stands on a line of its own. */
export function breakLines(text: string, width: number, measure: (part: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ").filter((one) => one !== "")) {
		const line = lines.at(-1);
		if (line !== undefined && measure(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}
