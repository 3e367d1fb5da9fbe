import { INK, LAND, LINE, PAPER, QUIET, TINT, TONES, WATER } from "./colours.ts";
import type { PictureFacts } from "./facts.ts";
import type { Box, Ground } from "./ground.ts";
import { type Setting, setText } from "./setting.ts";
import { PICTURE } from "./subject.ts";
import { FACES, type Face, type Typeface } from "./typeface.ts";

/** The margins of the text, and where the map stands. */
const LEFT = 68;
const RIGHT = PICTURE.width - 68;
export const MAP_BOX: Box = [560, 262, RIGHT, 570];
/** The column beside the map. */
const COLUMN = MAP_BOX[0] - LEFT - 40;
const FOOT = 572;
/** The address may run on under the map, which leaves its lower left corner free. */
const FOOT_WIDTH = 720;

export type Typefaces = { readonly [F in Face]: Typeface };

/**
 * What all pictures have in common, as SVG: the paper within a double line, like a plate of an atlas, and the small map
 * on the right.
 */
export function sheetOf(ground: Ground): string {
	const { width, height } = PICTURE;
	return svgOf([
		`<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
		// Water beyond the border is shown as a seam along it, as on old maps: it says "shore" and draws no other country.
		`<mask id="shore"><path d="${ground.country}" fill="#fff" stroke="#fff" stroke-width="44" stroke-linejoin="round"/></mask>`,
		`<clipPath id="within"><path d="${ground.country}"/></clipPath>`,
		`<path d="${ground.country}" fill="${LAND}"/>`,
		`<path d="${ground.borders}" fill="none" stroke="#cfc6b4" stroke-width="1"/>`,
		`<path d="${ground.rivers}" fill="none" stroke="#a9c3d3" stroke-width="1.4" clip-path="url(#within)"/>`,
		`<path d="${ground.lakes}" fill="${WATER}" clip-path="url(#within)"/>`,
		`<path d="${ground.seas}" fill="${WATER}" mask="url(#shore)"/>`,
		`<path d="${ground.country}" fill="none" stroke="${QUIET}" stroke-width="1.6" stroke-linejoin="round"/>`,
		`<rect x="24.5" y="24.5" width="${width - 49}" height="${height - 49}" fill="none" stroke="${INK}" stroke-width="1"/>`,
		`<rect x="31" y="31" width="${width - 62}" height="${height - 62}" fill="none" stroke="${INK}" stroke-width="2"/>`,
		`<path d="M${LEFT} 108.5H${RIGHT}M${LEFT} ${FOOT - 30.5}h${COLUMN}" stroke="${LINE}" stroke-width="1.5"/>`,
	]);
}

/**
 * What one picture says, as SVG to be laid over the sheet: the head, the title, when and where and how many on the left,
 * the marks on the map, the address at the foot.
 */
export function plateOf(facts: PictureFacts, ground: Ground, faces: Typefaces): string {
	return svgOf([
		marksOf(facts, ground),
		labelOf(facts, ground, faces),
		headOf(facts, faces),
		titleOf(facts, faces),
		columnOf(facts, faces),
	]);
}

function svgOf(parts: readonly string[]): string {
	const { width, height } = PICTURE;
	const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${parts.join("\n")}\n</svg>`;
}

function headOf({ site, kind, phase, tone }: PictureFacts, faces: Typefaces): string {
	const after = LEFT + 46 + faces.strong.width(site.name, 28) + 20;
	const room = RIGHT - faces.plain.width(kind, 24) - (phase === null ? 0 : 78);
	return [
		`<rect x="${LEFT + 1}" y="57" width="28" height="28" fill="none" stroke="${INK}" stroke-width="3"/>`,
		`<circle cx="${LEFT + 15}" cy="71" r="4.6" fill="${TONES.during}"/>`,
		line("strong", site.name, LEFT + 46, 81, 28),
		// Where both would not fit, what the site is about gives way: its name and the kind say more.
		after + faces.plain.width(site.line, 24) + 40 > room ? "" : line("plain", site.line, after, 81, 24, QUIET),
		line("plain", kind, RIGHT, 81, 24, INK, "end"),
		phase === null ? "" : thirds(phase, RIGHT - faces.plain.width(kind, 24) - 70, TONES[tone]),
	].join("");
}

/** A stretch of time in three parts, the one that is meant filled: the sign of the phases throughout the tracker. */
function thirds(phase: "before" | "during" | "after", x: number, colour: string): string {
	const part = ["before", "during", "after"].indexOf(phase);
	return [
		`<rect x="${x + 18 * part}" y="65" width="18" height="14" fill="${colour}"/>`,
		`<path d="M${x} 65h54v14h-54zM${x + 18} 65v14M${x + 36} 65v14" fill="none" stroke="${colour}" stroke-width="2"/>`,
	].join("");
}

const TITLE_SIZES = [
	{ size: 62, lines: 1 },
	{ size: 52, lines: 2 },
	{ size: 42, lines: 3 },
] as const;

function titleOf({ title }: PictureFacts, faces: Typefaces): string {
	const set = setText(title, RIGHT - LEFT, TITLE_SIZES, faces.heading.width);
	const top = set.lines.length === 1 ? 186 : 170;
	return lines("heading", set, LEFT, set.size === 42 ? 158 : top, 1.16);
}

function columnOf({ when, where, figure, tone, address }: PictureFacts, faces: Typefaces): string {
	const date = setText(
		when,
		COLUMN,
		[
			{ size: 32, lines: 1 },
			{ size: 26, lines: 2 },
		],
		faces.strong.width,
	);
	const place = setText(
		where,
		COLUMN,
		[
			{ size: 28, lines: 1 },
			{ size: 24, lines: 3 },
		],
		faces.plain.width,
	);
	const below = 312 + (date.lines.length - 1) * 34 + 44;
	const parts = [lines("strong", date, LEFT, 312, 1.3), lines("plain", place, LEFT, below, 1.3)];
	if (figure !== null) {
		const set = setText(
			figure.says,
			COLUMN,
			[
				{ size: 52, lines: 1 },
				{ size: 42, lines: 1 },
				{ size: 34, lines: 1 },
			],
			faces.heading.width,
		);
		const about = setText(figure.of, COLUMN, [{ size: 24, lines: 1 }], faces.plain.width);
		parts.push(lines("heading", set, LEFT, figure.of === "" ? 492 : 466, 1, TONES[tone]));
		if (figure.of !== "") parts.push(lines("plain", about, LEFT, 501, 1, QUIET));
	}
	const foot = setText(
		address,
		FOOT_WIDTH,
		[
			{ size: 22, lines: 1 },
			{ size: 18, lines: 1 },
			{ size: 16, lines: 1 },
		],
		faces.plain.width,
	);
	parts.push(lines("plain", foot, LEFT, FOOT + 6, 1, QUIET));
	return parts.join("");
}

function marksOf({ tone, marks, regions, wholeCountry }: PictureFacts, ground: Ground): string {
	const colour = TONES[tone];
	const areas = regions.flatMap((id) => ground.regions.get(id) ?? []);
	return [
		...[...(wholeCountry ? [ground.country] : []), ...areas].map(
			(path) => `<path d="${path}" fill="${colour}" fill-opacity="${TINT}"/>`,
		),
		...marks.map(({ at, weight }) => markAt(ground.at(at), weight, marks.length, colour)),
	].join("");
}

/** One place is a dot in a ring; of many, each dot's area grows with how much happened there. */
function markAt([x, y]: readonly [number, number], weight: number, count: number, colour: string): string {
	if (count === 1)
		return [
			`<circle cx="${x}" cy="${y}" r="21" fill="none" stroke="${colour}" stroke-width="2"/>`,
			`<circle cx="${x}" cy="${y}" r="10" fill="${colour}" stroke="${PAPER}" stroke-width="3"/>`,
		].join("");
	const radius = Math.min(30, 5 + 2 * Math.sqrt(weight)).toFixed(1);
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" fill-opacity="0.86" stroke="${PAPER}" stroke-width="2"/>`;
}

/** The name of the only place, on the side of its mark where there is more room. */
function labelOf({ label, marks }: PictureFacts, ground: Ground, faces: Typefaces): string {
	const [mark] = marks;
	if (label === null || mark === undefined) return "";
	const [x, y] = ground.at(mark.at);
	const [left, , right] = MAP_BOX;
	const size = 24;
	const width = faces.strong.width(label, size);
	const toLeft = x - 32 - width >= left - 20 && x > (left + right) / 2;
	if (!toLeft && x + 32 + width > RIGHT + 10) {
		const centre = Math.max(left + width / 2, Math.min(RIGHT - width / 2, x));
		return haloed(label, centre, y < (MAP_BOX[1] + MAP_BOX[3]) / 2 ? y + 52 : y - 34, size, "middle");
	}
	return haloed(label, toLeft ? x - 32 : x + 32, y + 8, size, toLeft ? "end" : "start");
}

function haloed(text: string, x: number, y: number, size: number, anchor: Anchor): string {
	const halo = `stroke="${PAPER}" stroke-width="6" stroke-linejoin="round" stroke-opacity="0.9"`;
	return line("strong", text, x, y, size, PAPER, anchor, halo) + line("strong", text, x, y, size, INK, anchor);
}

function lines(face: Face, { size, lines }: Setting, x: number, y: number, leading: number, colour = INK): string {
	return lines.map((text, i) => line(face, text, x, Math.round(y + i * size * leading), size, colour)).join("");
}

type Anchor = "start" | "middle" | "end";

function line(
	face: Face,
	text: string,
	x: number,
	y: number,
	size: number,
	colour = INK,
	anchor: Anchor = "start",
	more = "",
) {
	const { family, weight } = FACES[face];
	const font = `font-family="${family}" font-weight="${weight}" font-size="${size}"`;
	return `<text x="${x}" y="${y}" ${font} fill="${colour}" text-anchor="${anchor}" ${more}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
