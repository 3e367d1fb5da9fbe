import type { Plugin } from "vite";

/** Where Leaflet asks of every browser what those of today all answer alike, by writing markup: the text, the answer. */
const PROBES: readonly [from: string, to: string, answer: string][] = [
	["var inlineSvg =", "})();", "var inlineSvg = true;"],
	["var vml =", "}());", "var vml = false;"],
];

/**
 * Takes out of Leaflet the two places where it turns text into markup as it loads, which the policy of the pages forbids.
 * The build fails when they are not found, as they then stand elsewhere.
 */
export function withoutMarkup(): Plugin {
	return {
		name: "alan:trusted",
		apply: "build",
		transform: {
			filter: { id: /\/leaflet\/src\/core\/Browser\.js$/ },
			handler(code) {
				return PROBES.reduce((rest, [from, to, answer]) => {
					const [start, end] = [rest.indexOf(from), rest.indexOf(to, rest.indexOf(from))];
					if (start < 0 || end < 0) this.error(`Leaflet no longer holds "${from}"`);
					return rest.slice(0, start) + answer + rest.slice(end + to.length);
				}, code);
			},
		},
	};
}
