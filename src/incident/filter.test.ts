import { expect, test } from "vitest";
import { NO_FILTER, toggled } from "./filter.ts";
import type { PlaceId } from "./id.ts";

test("choosing a value adds it, choosing it again takes it away, and nothing else changes", () => {
	const almaty = "almaty" as PlaceId;
	const chosen = toggled(toggled(NO_FILTER, "place", almaty), "type", "fine");
	expect(chosen).toEqual({ ...NO_FILTER, place: ["almaty"], type: ["fine"] });
	expect(toggled(chosen, "place", almaty)).toEqual({ ...NO_FILTER, type: ["fine"] });
	expect(NO_FILTER.place).toEqual([]);
});
