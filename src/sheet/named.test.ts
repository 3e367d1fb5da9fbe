import { expect, test } from "vitest";
import { NO_FILTER } from "../incident/filter.ts";
import type { IncidentId } from "../incident/id.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { allOf } from "./named.ts";

test("from an incident to all of its campaign: the incident closes, the rest of the filter stays, one entry of the history", () => {
	const step = allOf("campaign", "dvk-2019-09-21");
	const view = step.next({
		...FIRST_VIEW,
		subject: { kind: "incident", id: "kz-0421" as IncidentId },
		filter: { ...NO_FILTER, year: ["2019"], campaign: ["another"] },
	});
	expect(view.subject).toEqual({ kind: "all" });
	expect(view.filter).toEqual({ ...NO_FILTER, year: ["2019"], campaign: ["dvk-2019-09-21"] });
	expect(step.history).toBe("push");
});
