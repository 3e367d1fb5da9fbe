import { type Rule, repeated, wrongIn } from "./rule.ts";

/** Figures that cover more than one type or place. */
export const joint: Rule = {
	name: "joint",
	says: "A joint figure names further types, each once; a place is not named beside the region or country that holds it.",
	*find({ incidents, places }) {
		const regionOf = new Map(places.map(({ id, region }) => [id as string, region]));
		for (const one of incidents) {
			const { type, joint: others, places: where } = one.record;
			if (others.includes(type))
				yield wrongIn(one, "joint", `types other than ${type}`, others, `take ${type} out of joint`);
			for (const twice of repeated(others)) yield wrongIn(one, "joint", "each type once", twice, `name ${twice} once`);
			for (const place of where) {
				const wider = where.find(
					(other) => other !== place && (other === "kazakhstan" || other === regionOf.get(place)),
				);
				if (wider !== undefined)
					yield wrongIn(one, "places", "places that do not hold one another", where, `take out ${place} or ${wider}`);
			}
		}
	},
};
