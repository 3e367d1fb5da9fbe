/** The words of a campaign's page. */
export const campaign = {
	description: "{incidents}. {account}",
	kinds: {
		"rally-day": "Day of rallies",
		wave: "Wave of protest",
		ban: "Ban",
		"trial-series": "Series of trials",
		election: "Election",
		other: "Events",
	},
	kind: "What it is",
	organisers: "Called by",
	account: "In short",
	phases: "What the authorities did",
	map: "Where its incidents happened: {campaign}",
	chain: "Day by day",
	chainLead:
		"Warnings and refusals before, detentions during, fines, jail terms and prosecutions after: everything recorded, in the order of its days, with its sources.",
} as const;
