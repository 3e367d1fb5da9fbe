/**
 * Characters that no text of the record needs and that make it look or read other than it is: those that turn the
 * direction of writing, those nobody sees, halves of characters.
 */
const HIDDEN =
	/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
/** Control characters and the two line ends of Unicode: where they stand, words are parted. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A value read from the record with every text in it as everybody's screen shows it. What has nothing to take out is
 * given back as it is. The value's depth must be bounded, as that of a parsed record is.
 */
export function plain<T>(value: T): T {
	if (typeof value === "string") return value.replace(HIDDEN, "").replace(CONTROL, " ") as T;
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const list = value.map(plain);
		return list.some((one, at) => one !== value[at]) ? (list as T) : value;
	}
	const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
	const isPlain = entries.every(([key, inner]) => inner === (value as Record<string, unknown>)[key]);
	return isPlain ? value : (Object.fromEntries(entries) as T);
}
