// A name's skeleton: what is left when spellings that stand for one sound are made one. Names come from Kazakh and
// Russian by half a dozen transliterations, so one man is Qasym-Zhomart, Kassym-Jomart and Касым-Жомарт.

const CYRILLIC: Record<string, string> = Object.fromEntries(
	[..."абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіьъэюяә"].map((letter, at) => [
		letter,
		"a b v g g d e e zh z i i k k l m n n o o p r s t u u u f h h ts ch sh sh y i _ _ e yu ya a"
			.split(" ")
			[at]?.replace("_", "") ?? "",
	]),
);

/** Spellings of one sound, in the order in which they are made one. */
const SOUNDS: readonly [RegExp, string][] = [
	[/dzh|zh|j/g, "ž"],
	[/kh|q|x/g, "k"],
	[/gh/g, "g"],
	[/ts/g, "c"],
	[/w/g, "v"],
	[/ph/g, "f"],
	[/\b(?:ye|yo)/g, "e"],
	[/iye|aye|eye|oye|uye|ie|ye|yo/g, "e"],
	[/[iy]+/g, "i"],
	[/ae|ai?e/g, "e"],
	[/h/g, "k"],
	[/(.)\1+/g, "$1"],
	[/i(?=[au])/g, ""],
	[/i\b/g, ""],
];

/** The skeleton of a name. Names that share one are probably one person's, spelt in two ways. */
export function nameKey(name: string): string {
	const latin = [...name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase()]
		.map((letter) => CYRILLIC[letter] ?? letter)
		.join("");
	return SOUNDS.reduce(
		(key, [pattern, sound]) => key.replace(pattern, sound),
		latin.replace(/[^\p{L}]+/gu, " ").trim(),
	);
}

/** How many letters must change to make one word of another, counted up to 2. */
export function lettersApart(a: string, b: string): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > 1) return 2;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return Math.max(a.length, b.length) - start - end <= 1 ? 1 : 2;
}
