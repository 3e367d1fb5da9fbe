import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { type Brush, type BrushEvent, brushed, change, gripAt, IDLE, unitOf } from "./brush.ts";
import { monthStart, scaleOf, xOf } from "./scale.ts";
import { type Window, wholeOf } from "./window.ts";

/** Too coarse for days, as on every screen with the record's seventeen years; and one year, fine enough for them. */
const scale = scaleOf({ start: 2010 * 12, size: 17 * 12 }, 44, 700);
const oneYear = scaleOf({ start: 2020 * 12, size: 12 }, 44, 700);
const whole = wholeOf(scale);
const year2019 = { from: dayOf(2019), end: dayOf(2020) };
const at = (year: number, month = 1, day = 1, on = scale) => xOf(on, dayOf(year, month, day));

/** What a hand's movements show, step by step. */
function shownBy(events: readonly BrushEvent[], on = scale) {
	const steps: { window: Window; first: boolean }[] = [];
	let brush: Brush = IDLE;
	for (const event of events) {
		const next = brushed(brush, event, on);
		const news = change(brush, next, event);
		if (news !== null) steps.push(news);
		brush = next;
	}
	return { steps, brush };
}
const press = (x: number, grip: "new" | "window" | "from" | "end", window: Window = whole): BrushEvent => ({
	...{ kind: "press", x, grip, window },
});
const move = (x: number, single = false): BrushEvent => ({ kind: "move", x, single });
const last = (events: readonly BrushEvent[], on = scale) => shownBy(events, on).steps.at(-1)?.window;

describe("a drag from press to release", () => {
	test("a tap, and a tremor of the hand, choose nothing", () => {
		expect(shownBy([press(300, "new"), move(303), { kind: "release" }])).toEqual({ steps: [], brush: IDLE });
	});

	test("the first move begins a new entry of the history and the others amend it", () => {
		const { steps } = shownBy([press(300, "new"), move(330), move(360), move(390), { kind: "release" }]);
		expect(steps.map(({ first }) => first)).toEqual([true, false, false]);
	});

	test("a move within the same month shows nothing new", () => {
		const x = at(2019, 3, 5);
		expect(shownBy([press(x, "new"), move(x + 30), move(x + 30.2)]).steps).toHaveLength(1);
	});

	test("a drag that is called off brings back what was shown before it", () => {
		const { steps, brush } = shownBy([press(at(2015), "new", year2019), move(at(2016)), { kind: "cancel" }]);
		expect(steps.at(-1)).toEqual({ window: year2019, first: false });
		expect(brush).toEqual(IDLE);
	});

	test("calling off a mere press shows nothing, and moves without a press do nothing", () => {
		expect(shownBy([press(300, "new"), { kind: "cancel" }, move(500)]).steps).toEqual([]);
	});
});

describe("what is dragged", () => {
	test("a new window takes in whole every month it touches, to whichever side it is drawn", () => {
		const months = { from: dayOf(2019, 3, 1), end: dayOf(2020, 3, 1) };
		const [a, b] = [at(2019, 3, 20), at(2020, 2, 10)];
		expect(last([press(a, "new"), move(b)])).toEqual(months);
		expect(last([press(b, "new"), move(a)])).toEqual(months);
	});

	test("drawn from the edge of a month it does not take in the month before", () => {
		expect(last([press(at(2019), "new"), move(at(2020))])).toEqual(year2019);
	});

	test("drawn beyond the end of the axis it takes in the last month", () => {
		expect(last([press(800, "new"), move(900)])).toEqual({ from: dayOf(2026, 12, 1), end: dayOf(2027) });
		expect(last([press(10, "new"), move(0)])).toEqual({ from: dayOf(2010), end: dayOf(2010, 2, 1) });
	});

	test("with Shift, or where a pixel is less than three days, it takes in days", () => {
		const [a, b] = [at(2019, 3, 20) + 0.01, at(2019, 9, 10) - 0.01];
		expect(last([press(a, "new"), move(b, true)])).toEqual({ from: dayOf(2019, 3, 20), end: dayOf(2019, 9, 10) });
		const [c, d] = [at(2020, 2, 28, oneYear) + 0.01, at(2020, 3, 7, oneYear) - 0.01];
		expect(last([press(c, "new"), move(d)], oneYear)).toEqual({ from: dayOf(2020, 2, 28), end: dayOf(2020, 3, 7) });
		expect([unitOf(scale, false), unitOf(scale, true), unitOf(oneYear, false)]).toEqual(["month", "day", "day"]);
	});

	test("a handle keeps its distance from the pointer that took it beside its line", () => {
		const grip = at(2019) - 8;
		expect(last([press(grip, "from", year2019), move(grip + at(2019, 4) - at(2019))])).toEqual({
			from: dayOf(2019, 4, 1),
			end: dayOf(2020),
		});
	});

	test("a handle dragged past the other stops one month before it", () => {
		expect(last([press(at(2020), "end", year2019), move(at(2011))])).toEqual({
			from: dayOf(2019),
			end: dayOf(2019, 2, 1),
		});
	});

	test("a window of a year is a year wherever it is dragged", () => {
		expect(last([press(at(2019, 6), "window", year2019), move(at(2020, 6))])).toEqual({
			from: dayOf(2020),
			end: dayOf(2021),
		});
		expect(last([press(at(2019, 6), "window", year2019), move(5000)])).toEqual({ from: dayOf(2026), end: dayOf(2027) });
	});

	test("whatever a hand does, what is shown lies on the axis, begins before it ends and lasts whole months", () => {
		const x = fc.integer({ min: -50, max: 900 });
		const month = fc.integer({ min: 0, max: 203 });
		const grip = fc.constantFrom("new" as const, "window" as const, "from" as const, "end" as const);
		fc.assert(
			fc.property(month, month, grip, x, fc.array(x, { maxLength: 6 }), (a, b, held, start, path) => {
				const edge = (m: number) => monthStart(scale.start + m);
				const window = { from: edge(Math.min(a, b)), end: edge(Math.max(a, b) + 1) };
				for (const { window: shown } of shownBy([press(start, held, window), ...path.map((to) => move(to))]).steps) {
					expect(shown.from).toBeGreaterThanOrEqual(whole.from);
					expect(shown.end).toBeLessThanOrEqual(whole.end);
					expect(shown.from).toBeLessThan(shown.end);
					expect([shown.from, shown.end].map((one) => new Date(one * 86_400_000).getUTCDate())).toEqual([1, 1]);
				}
			}),
		);
	});
});

describe("what a press takes hold of", () => {
	const grip = (x: number, window: Window, reach = 24) => gripAt(x, window, reach, scale);

	test("beside an end its handle, within the window the window, elsewhere nothing yet", () => {
		expect(grip(at(2019) - 10, year2019)).toBe("from");
		expect(grip(at(2020) + 10, year2019)).toBe("end");
		expect(grip(at(2019, 7), year2019)).toBe("window");
		expect(grip(at(2012), year2019)).toBe("new");
	});

	test("while all is shown there is no window to move, but both ends can be taken", () => {
		expect(grip(at(2019), whole)).toBe("new");
		expect(grip(at(2010), whole)).toBe("from");
		expect(grip(at(2027), whole)).toBe("end");
	});

	test("a window of one month still has two ends and a middle", () => {
		const month = { from: dayOf(2019, 9, 1), end: dayOf(2019, 10, 1) };
		expect(grip(at(2019, 9, 16), month, 44)).toBe("window");
		expect(grip(at(2019, 9, 2), month, 44)).toBe("from");
		expect(grip(at(2019, 9, 30), month, 44)).toBe("end");
	});

	test("the target of a handle is as wide as it is asked to be, however narrow the window", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 6000 }), fc.constantFrom(24, 44), (days, reach) => {
				const window = { from: whole.from, end: whole.from + days };
				const end = xOf(scale, window.end);
				const width =
					[...Array(1000).keys()].filter((x) => grip(end - 100 + x / 5, window, reach) === "end").length / 5;
				expect(Math.abs(width - reach)).toBeLessThanOrEqual(0.4);
			}),
		);
	});
});
