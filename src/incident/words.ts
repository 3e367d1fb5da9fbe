/**
 * Folds a text for search: case, accents and apostrophes away; Kazakh letters to the Russian ones people type without a
 * Kazakh keyboard (ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і и), ё to е, й to и; all else between words to one space.
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{Mark}/gu, "")
		.replace(/[әғқңөұүһіıʼ'’`]/g, (letter) => FOLDED[letter] ?? "")
		.replace(/[^\p{Letter}\p{Number}]+/gu, " ")
		.trim();
}
const FOLDED: Record<string, string> = {
	ә: "а",
	ғ: "г",
	қ: "к",
	ң: "н",
	ө: "о",
	ұ: "у",
	ү: "у",
	һ: "х",
	і: "и",
	ı: "i",
};
