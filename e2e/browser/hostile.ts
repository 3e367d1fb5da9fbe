import fc from "fast-check";

// Records and addresses as an enemy would write them, for the tests of the built page. What runs calls `ran()`.

// biome-ignore lint/suspicious/noExplicitAny: a hostile record has no shape
type Json = any;

/** Texts that would run, turn, hide, break or swell, wherever one is shown unguarded. */
export const TEXTS: readonly string[] = [
	"<script>ran()</script>",
	"<img src=x onerror=ran()>",
	'"><svg/onload=ran()>',
	"</title></head><body onload=ran()>",
	"--><script>ran()</script><!--",
	"</script><script>ran()</script>",
	"]]><iframe srcdoc='<script>parent.ran()</script>'>",
	"javascript:ran()",
	"data:text/html,<script>ran()</script>",
	"{{constructor.constructor('ran()')()}}",
	// biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text
	"${ran()}",
	"&lt;script&gt;ran()&lt;/script&gt; &#x3c;b&#x3e;",
	"\\u003cscript>ran()\\u003c/script>",
	"police \u202egnp.exe\u202c and \u2067more\u2069",
	"\u2066\u2067\u2068".repeat(2_000),
	"a\u200b\u00ad\u2060\ufeffb\u{e0041}",
	"\u0000\u0008\u001b[2J\u0007",
	"line\u2028break\u2029\r\n\tend",
	"half \ud83d of \udc00 a pair",
	`e${"\u0301".repeat(5_000)}`,
	"w".repeat(19_999),
	"ﷺ".repeat(2_000),
	"👨‍👩‍👧‍👦".repeat(500),
	"__proto__",
	"constructor",
	"toString",
	"=cmd|' /C calc'!A0",
	"%00%2e%2e%2f%E0%A4%A",
	"../../../../etc/passwd",
	"'; DROP TABLE incidents; --",
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "binary", maxLength: 40 }));
const number = fc.constantFrom(1e308, -1e308, 2 ** 53, -1, -0, 0.1, 1e-320, 9_999_999_999);
const value: fc.Arbitrary<Json> = fc.oneof(
	{ weight: 4, arbitrary: text },
	number,
	fc.jsonValue({ maxDepth: 3 }),
	text.map((one) => JSON.parse(`{"__proto__": ${JSON.stringify({ ran: one })}, "constructor": {"prototype": null}}`)),
	text.map((one) => ({ en: one, ru: one, kk: one })),
	text.map((one) => [one, [one, [one]]]),
	fc.integer({ min: 100, max: 3_000 }).map((depth) => JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`)),
);

/** A real record of which one to four values, however deep they lie, are another's. */
function changed(real: readonly Json[]): fc.Arbitrary<Json> {
	const change = fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), value);
	return fc.tuple(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 })).map(([which, changes]) => {
		const record = structuredClone(real[which % real.length]);
		for (const [path, put] of changes) {
			let at = record;
			let key = "";
			for (const step of path) {
				const keys: string[] = Object.keys(at);
				key = keys[step % keys.length] ?? "";
				if (typeof at[key] !== "object" || at[key] === null || Object.keys(at[key]).length === 0) break;
				if (step !== path.at(-1)) at = at[key];
			}
			Object.defineProperty(at, key, { value: put, enumerable: true, configurable: true, writable: true });
		}
		return record;
	});
}

/** So many hostile records made from real ones, always the same. Now and then one takes the id of a real one. */
export function hostileRecords(real: readonly Json[], count: number): Json[] {
	return fc.sample(fc.oneof({ weight: 9, arbitrary: changed(real) }, value), { numRuns: count, seed: 2019 });
}

/** So many hostile fragments of an address, always the same. */
export function hostileFragments(count: number): string[] {
	const key = fc.constantFrom(
		...["type", "phase", "year", "place", "campaign", "group", "authority", "provision", "grade", "from", "to", "q"],
		...["map", "sort", "figures", "__proto__", "constructor", "toString", "", "%71", "type[]"],
	);
	// Most are short: it is the browser, not the page, that takes its time over long ones.
	const short = text.map((one) => one.slice(0, 200));
	const odd = fc.oneof(
		short,
		short.map((one) => encodeURIComponent(one.replace(/\p{Surrogate}/gu, ""))),
		fc.constantFrom("1e999/0/0", "6/NaN/67", "-6/91/181", "0000-00-00", "9999-12-31", ",".repeat(300), "%", "%E0%A4%A"),
		fc.array(fc.constantFrom("detention", "fine", "almaty", "2019", "__proto__"), { maxLength: 300 }).map(String),
	);
	const pair = fc.tuple(key, odd).map(([name, what]) => `${name}=${what}`);
	const fragment = fc.oneof(
		{ weight: 90, arbitrary: fc.array(pair, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("&")) },
		{ weight: 5, arbitrary: short },
		fc.constantFrom("&".repeat(20_000), `q=${"a".repeat(100_000)}`, "type=detention&".repeat(2_000)),
	);
	return fc.sample(fragment, { numRuns: count, seed: 2019 });
}

/** Something put in the place of something in a real record. */
type Plant = (one: Json) => void;
const everyText =
	(bad: string): Plant =>
	(one) => {
		Object.assign(one.summary, { en: bad, ru: bad, kk: bad });
		one.people = [{ name: bad, role: bad, part: "affected" }];
		one.venue = { name: { en: bad }, lonLat: null, precision: null };
		one.history = [{ date: "2026-01-01", what: bad, was: bad }];
	};
const put =
	(key: string, bad: unknown): Plant =>
	(one) => {
		one[key] = bad;
	};

/** Fifty of the worst things that can stand in a record: each text everywhere at once, and what is no text. */
export const WORST: readonly Plant[] = [
	...TEXTS.map(everyText),
	put("counts", { affected: { min: 1e308, max: 1e308 } }),
	put("counts", { affected: { min: 100_000_000, max: 100_000_000 } }),
	put("counts", { affected: { min: 2 ** 53, max: null } }),
	put("counts", [[[[]]]]),
	put("date", "9999-12-31/.."),
	put("date", "-0001-00-00"),
	put("date", { edtf: "2019", first: 0, last: 1e9 }),
	put("places", ["__proto__"]),
	put("places", ["constructor", "toString"]),
	put("places", "almaty"),
	put("type", "__proto__"),
	put("joint", Array(5_000).fill("fine")),
	put("sources", ["s-000000", "__proto__"]),
	put("follows", ["kz-9999999", "kz-9999998"]),
	put(
		"people",
		Array.from({ length: 3_000 }, () => ({ name: TEXTS[1], role: TEXTS[0], part: "affected" })),
	),
	put("parts", JSON.parse('{"__proto__": ["7"], "coao-488": ["<b>7</b>"]}')),
	put("claims", JSON.parse(`${"[".repeat(3_000)}${"]".repeat(3_000)}`)),
	put("ran", "ran()"),
	(one) => Object.defineProperty(one, "__proto__", { value: { type: "fine" }, enumerable: true }),
	(one) => {
		for (const key of Object.keys(one)) if (key !== "id") one[key] = null;
	},
];
