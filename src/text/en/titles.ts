/** How an incident is named, and how figures are. */
export const titles = {
	plain: {
		warning: "Warning",
		"rally-ban": "Rally refused or banned",
		"organisation-ban": "Organisation banned",
		intimidation: "Intimidation",
		detention: "Detentions",
		dispersal: "Rally dispersed",
		shutdown: "Communications cut or blocked",
		fine: "Fines",
		"administrative-arrest": "Short jail terms",
		prosecution: "Criminal prosecution",
		permitted: "Assembly permitted",
	},
	/** With the people hit, where a measure has them. `bound` is "from" when the figure is open above. */
	of: {
		warning: "Warning to {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
		intimidation:
			"Intimidation of {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
		detention: "Detention of {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
		dispersal:
			"Rally dispersed, {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}} hit",
		fine: "Fine for {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
		"administrative-arrest":
			"Short jail terms for {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
		prosecution:
			"Criminal prosecution of {figure} {bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
	},
	jointWith: "{title} (with: {types})",
	inFull: "{title}, {place}, {date}",
	ranges: { between: "{min} to {max}", from: "{min} or more", to: "up to {max}", none: "not known" },
} as const;
