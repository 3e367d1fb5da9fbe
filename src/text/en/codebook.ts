/** The words of the page about the data, but for the meanings of fields and columns. */
export const codebook = {
	title: "Data and codebook",
	description:
		"Download the record of Alañ as CSV, JSON, GeoJSON or Parquet, and read what every field, value and rule means and where the record is weak.",
	lead: "The whole record is free to take, check, cite and build upon. This page says what is in it, by which rules, and where it is weak. It is made from the record and from the code that reads it, so it cannot say something else than they do.",
	contents: "On this page",
	statistics: "{n, plural, one {{count} cumulative figure} other {{count} cumulative figures}}",
	sections: {
		downloads: "Downloads",
		cite: "How to cite",
		rules: "Rules",
		weaknesses: "Known weaknesses",
		queries: "Three questions, worked",
		columns: "Columns of the tables",
		fields: "Files and fields",
		vocabularies: "Vocabularies",
	},
	downloads: {
		kilobytes: "{size} kB",
		heads: { file: "File", what: "What it is", size: "Size", checksum: "SHA-256" },
		what: {
			"alan.csv":
				"For spreadsheets: one row an incident, names beside ids, lists parted by “ | ”. UTF-8 with byte order mark, RFC 4180.",
			"alan.json":
				"The whole record, every file in one, with everything the other files leave out: claims, people, corrections.",
			"alan.geojson":
				"For maps (RFC 7946): a point for each place that is one; no geometry where only the country, a region or a district is known.",
			"alan.parquet":
				"For DuckDB, Spark, pandas and R: the columns of the CSV with types; days are dates, lists are lists.",
			"alan-statistics.csv":
				"The cumulative figures, in the columns of the CSV. Apart, so that nobody adds them to the incidents.",
			"datapackage.json": "Describes all of these to programs: columns, types, hashes (Data Package, datapackage.org).",
			SHA256SUMS: "Checksums: put it beside the files and run sha256sum --check SHA256SUMS.",
		},
		schemas: "JSON Schemas of every kind of entry:",
		site: "The site itself reads the files described below, which lie beside this page; they are the record as people edit it.",
		formulas:
			"So that no spreadsheet runs a cell as a formula, a text that begins with = + - @ (after any spaces), a tab or a line's end has one apostrophe put in front; so has one that begins with an apostrophe. To get the text as it was, take one apostrophe away from the beginning of a cell.",
		opening:
			"If a spreadsheet asks how to open a CSV: the character set is Unicode (UTF-8), the separator a comma. An empty cell is something not known, never nought.",
		licence: "Licence: Creative Commons Attribution 4.0 (CC BY 4.0).",
	},
	citing: {
		lead: "Each form names the version of the record, so that what was read can be found again after corrections. Add the day on which you read it; and cite the page of each incident you rely on, where its own citation stands.",
		mark: "A click or a tap marks the whole text, to be copied.",
	},
	rules: {
		incident: {
			title: "What an incident is",
			says: {
				what: "One kind of measure by an authority, against people for assembling, at one place and time. A day of detentions in one city is one incident; the sentences that follow are others, linked by “follows”.",
				titled:
					"A title is never typed: it is made from type, figure, place and date, so that it cannot contradict them.",
			},
		},
		dates: {
			title: "Certain and possible dates",
			says: {
				spans:
					"Every date is a span from the first to the last day it can mean. An incident certainly matches the days asked for when its whole span lies inside them, possibly when it only overlaps them. The site keeps both and says how many are only possible.",
				columns:
					"The tables give first_day and last_day. Who counts by year should say what becomes of spans that touch two.",
			},
		},
		people: {
			title: "“At least N people”",
			says: {
				floor:
					"The sum of the least figures of people hit by the measures in view. It is a floor: incidents without a figure add nothing.",
				once: "Where a wider figure and its parts are both in view, nobody is counted twice: the wider figure stands, or the sum of the parts where that is greater (countedIn). Stages of one criminal case count their people once, by the stage that names most (case). A part that is only possibly inside its whole is left out of the least and counted in the most.",
				detentions:
					"Detentions are not detainees: who was detained on two days counts twice, because the record mostly does not know that it was the same person. A sum over a column counts people more than once; the third question below shows how not to.",
			},
		},
		claims: {
			title: "Claims",
			says: {
				kept: "Every figure that somebody gives is kept with who gives it. Claims compete only when they count the same thing in the same scope: the same part, place and day. They are shown from lowest to highest, never averaged.",
			},
		},
		grades: {
			title: "Grades",
			says: {
				rule: "A grade is computed, not given. Contested goes first: two voices claim what cannot both be true of the same people, dead or injured, in the same scope; estimates of attendance do not make it so. Where something other than a figure is contested, the evidence says what. Then confirmed: the authority itself states it, in a claim, on a page of its own, or on the page that the evidence names. Then corroborated: two or more independent publishers of different families, counted among the pages that carry the fact itself. Otherwise single. A grade says how an incident is known, not how grave it was.",
			},
		},
		cases: {
			title: "Cases",
			says: {
				stages:
					"Charge, custody, trial, verdict, appeal and release of one criminal case are incidents of their own that share a case.",
			},
		},
		permitted: {
			title: "Permitted assemblies",
			says: {
				apart:
					"Assemblies that the authorities allowed are recorded as the exception. They have no phase and are in no total of the site until they are asked for. The tables hold them: leave out type permitted when you count repression.",
			},
		},
		statistics: {
			title: "Cumulative figures",
			says: {
				apart:
					"A running total, a year's refusals, an official count over the whole country: entries of kind statistic. They overlap with the incidents and with one another and are never added up. Official totals of January 2022 include people suspected of violence.",
			},
		},
		places: {
			title: "Places",
			says: {
				coordinates:
					"Coordinates are longitude, latitude (WGS 84). What is known only for the country, a region or a district is not put on a town. The name shown is the one the place bore on that day: Nur-Sultan from 23 March 2019 to 17 September 2022, Astana before and after.",
				joint: "An incident with several places has one joint figure for all of them, and counts once.",
			},
		},
		persons: {
			title: "People",
			says: {
				named:
					"Named are only adults whom a cited page names as public actors. No minors, no bystanders, no addresses, telephone numbers, health, ethnicity or faith unless it is the stated ground of the measure. Suspicion is “accused of”. A person can be withdrawn; the count stays.",
				columns:
					"The tables have no column of people's names, only how many are named: a table of names is a list of people. The names stand with each incident, in its summary and in the JSON.",
			},
		},
		ids: {
			title: "Ids",
			says: {
				once: "An incident's id is given once, says nothing, and is never used again. What was merged or withdrawn leaves a tombstone that says where to, when and why.",
			},
		},
		languages: {
			title: "Languages",
			says: {
				original:
					"The English text is the original. Each translation says whether a person has read it, and of which English text it was made; a translation older than its original is stale. Where a text is not translated the tables leave its cell empty.",
			},
		},
	},
	weaknesses: {
		lead: "None of the record's gaps is peace. How well each year is covered:",
		heads: { year: "Year", level: "Coverage", why: "What is there, and what is missing" },
		levels: { good: "good", fair: "fair", thin: "thin" },
		counted: "And in figures:",
		facts: {
			noFigure: "{n, plural, other {{count} of {outOf} incidents give no figure of people hit.}}",
			vague: "{n, plural, other {{count} of {outOf} incidents are not dated to the day, or not with certainty.}}",
			single: "{n, plural, other {{count} of {outOf} incidents rest on one publisher.}}",
			contested: "{n, plural, other {{count} of {outOf} incidents are contested.}}",
			area: "{n, plural, other {{count} of {outOf} incidents are known only for the country, a region or a district.}}",
			russian: "{n, plural, other {{count} of {outOf} summaries have no Russian text.}}",
			kazakh: "{n, plural, other {{count} of {outOf} summaries have no Kazakh text.}}",
			unreviewed:
				"{n, plural, other {{count} of {outOf} summaries were translated by a machine, and no person has read the translations yet.}}",
			untitled: "{n, plural, other {{count} of {outOf} sources: the title is not known.}}",
			undated: "{n, plural, other {{count} of {outOf} sources: the day of publication is not known.}}",
			mirrored:
				"{n, plural, other {{count} of {outOf} sources: read at a reprint or mirror, not at the publisher's own address.}}",
			unarchived: "{n, plural, other {{count} of {outOf} sources: no archived copy is known.}}",
		},
		general: {
			open: "The record is made from what is public. What happened where no journalist or monitor was, is not in it: villages, prisons, quiet refusals, pressure on families.",
			beginnings:
				"Many pages were read only in their beginnings. The monthly lists of monitors and the yearly reports of human rights organisations hold much more than was taken from them.",
			courts:
				"Fines, court outcomes and refusals are known far less well than detentions. A year with few of them may only be badly known.",
			years:
				"Differences between years follow our sources as well as events. The record does not support statements such as “twice as many as the year before”.",
			names: "Kazakh and Russian names of groups and laws, and Kazakh in the Latin script, await a native reader.",
		},
	},
	queries: {
		lead: "Save alan.parquet, start DuckDB in its folder and ask. The answers below were counted from the record apart from the Parquet file; a test runs these very questions and compares.",
		spark: 'In Spark: spark.read.parquet("alan.parquet"). In pandas: pandas.read_parquet("alan.parquet").',
		titles: {
			years: "How many measures before, during and after assemblies, each year?",
			law: "Which articles of law are cited most?",
			people: "At least how many people were detained each year?",
		},
		notes: {
			years: "Read it beside the coverage above: it shows what is recorded.",
			law: "An incident that cites two articles counts for both. What the articles say stands in provisions.json.",
			people:
				"A floor. The site's own figure can be higher, since it also takes the sum of the parts where that is more than the whole. Incidents without a figure count nought people.",
		},
		sql: "In SQL: {title}",
		answer: "Answer: {title}",
	},
	columns: {
		lead: "alan.csv, alan-statistics.csv and alan.parquet have these columns; they are also the properties in alan.geojson.",
		heads: { column: "Column", type: "Type", meaning: "Meaning" },
		kinds: {
			text: "text",
			whole: "whole number",
			number: "number",
			truth: "true or false",
			day: "day",
			list: "list of texts",
		},
	},
	fields: {
		lead: "The record as it is edited and read, and as it stands in alan.json. What may be absent says so; all else must be there.",
		heads: { field: "Field", type: "Type", meaning: "Meaning" },
		entries: "{n, plural, one {{count} entry} other {{count} entries}}",
		schema: "JSON Schema",
		lists: {
			incidents: "Incidents and cumulative figures, in one file for each year in which their dates begin.",
			places: "The gazetteer.",
			campaigns: "Rally days, waves and cases that hold incidents together.",
			groups: "Organisers and targets.",
			authorities: "Who carries out measures.",
			provisions: "Articles of law.",
			sources: "Every cited page, once.",
			publishers: "Who publishes those pages.",
			claimants: "Who makes claims.",
			tombstones: "Ids that were merged or withdrawn.",
			roles: "What named persons were, in each language.",
			coverage: "How well each year is covered.",
		},
		shapes: "Objects that stand in many places",
		shapeNames: { texts: "texts", range: "range", translation: "translation" },
		bases: {
			texts: "texts",
			range: "range",
			translation: "translation",
			text: "text",
			whole: "whole number",
			number: "number",
			truth: "true or false",
			point: "longitude, latitude",
			object: "object",
			choice: "one of",
		},
		several: {
			texts: "list of texts in languages",
			range: "list of ranges",
			translation: "list of translations",
			text: "list of texts",
			whole: "list of whole numbers",
			number: "list of numbers",
			truth: "list of true or false",
			point: "list of positions",
			object: "list of objects",
			choice: "list from",
		},
		orNull: "or null",
		mayBeAbsent: "may be absent",
	},
	vocabularies: {
		lead: "How often each value stands in this version of the record is counted beside it, cumulative figures included.",
		heads: { value: "Value", meaning: "Meaning", count: "Times" },
		names: {
			kind: "Kind of entry",
			type: "Kind of measure",
			phase: "Phase",
			grade: "Grade",
			count: "What a figure counts",
			role: "Who a claim comes from",
			attribution: "Attribution",
			stage: "Stage of a criminal case",
			part: "Part a named person had",
			penalty: "Other penalties",
			precision: "Precision of a venue",
			placeKind: "Kind of place",
			translation: "State of a translation",
			level: "Coverage of a year",
			campaignKind: "Kind of campaign",
			groupKind: "Kind of group",
			authorityKind: "Branch of an authority",
			publisherKind: "Kind of publisher",
		},
		/** What each value of each vocabulary means. */
		values: {
			kind: {
				incident: "One measure, at its place and time.",
				statistic:
					"A cumulative figure over many incidents, such as a year's refusals. Shown beside them, never added to them.",
			},
			type: {
				warning: "A written, spoken or public official warning not to organise or join an assembly.",
				"rally-ban": "An assembly refused or forbidden, its site closed off, or its organiser forbidden to hold it.",
				"organisation-ban": "A movement, party or organisation forbidden, or declared extremist.",
				intimidation: "Threats, attacks, summonses, surveillance or pressure on family or work because of an assembly.",
				detention: "Police take people into custody before, at or after an assembly, for hours and up to 72 hours.",
				dispersal: "An assembly is broken up, surrounded and held, or met with force.",
				shutdown: "Internet, telephone or websites cut off or blocked around an assembly.",
				fine: "A court imposes an administrative fine.",
				"administrative-arrest": "A court orders a short jail term, counted in days.",
				prosecution:
					"A criminal charge, pre-trial custody, trial or sentence linked to an assembly or a banned movement.",
				permitted:
					"An assembly the authorities allowed, recorded as the exception. No measure of repression, in no total.",
			},
			phase: {
				before:
					"Meant to keep an assembly from happening or people from coming: warning, rally ban, ban of an organisation, intimidation.",
				during: "Taken at an assembly or on the way to it: detention, dispersal, shutdown.",
				after: "Punishment that follows an assembly or a call to one: fine, short jail term, prosecution.",
			},
			grade: {
				confirmed: "The authority itself states it.",
				corroborated: "At least two independent publishers of different families report it.",
				single: "It rests on one publisher.",
				contested:
					"Claims about it stand against each other that cannot all be true. This goes before the other grades.",
			},
			count: {
				affected: "People hit by the measure.",
				participants: "People who took part.",
				killed: "People killed.",
				injured: "People injured.",
				applications: "Applications refused or allowed.",
				organisations: "Organisations hit.",
			},
			role: {
				authority: "Police, prosecutors, a court, a ministry, a mayor's office.",
				organiser: "Those who called the assembly, or their lawyers.",
				monitor: "Human rights monitors.",
				media: "A newsroom on its own account.",
				witness: "Somebody who was there.",
			},
			attribution: {
				state: "A state body did it.",
				alleged: "Somebody says the state did it; that is not established.",
				unknown: "Nobody knows who did it.",
			},
			stage: {
				charge: "Suspicion or charge made known.",
				custody: "Held before trial.",
				trial: "The trial.",
				verdict: "The verdict and sentence.",
				appeal: "Appeal or review.",
				release: "Release.",
			},
			part: {
				affected: "Hit by the measure.",
				official: "Acted or spoke for an authority.",
				lawyer: "Defended those hit.",
				speaker: "Spoke in public about it.",
			},
			penalty: {
				"pre-trial-custody": "Custody before trial.",
				"house-arrest": "House arrest.",
				"restricted-freedom": "Restricted freedom: a sentence served at home under supervision.",
				"suspended-sentence": "A prison sentence that is not served unless another offence follows.",
				"activity-ban": "Forbidden for some years to take part in public life or to do certain work.",
				"community-work": "Unpaid work.",
				bail: "Bail, or a pledge not to leave.",
				supervision: "Supervision by the police after release.",
			},
			precision: { site: "The spot itself.", area: "Somewhere within the area." },
			placeKind: {
				country: "The country as a whole: a measure for all of it, or no more is known.",
				region: "A region (oblys).",
				city: "A city, also those that rank as regions.",
				district: "A district (audan).",
				town: "A town.",
				village: "A village or settlement.",
			},
			translation: {
				"machine, unreviewed": "Made by a machine; no person has read it yet.",
				reviewed: "Read and corrected by a person.",
			},
			level: {
				good: "Known rallies and what followed are mostly here.",
				fair: "The larger ones are here; months or kinds of measure are missing.",
				thin: "Little is here. Silence says nothing about that year.",
			},
			campaignKind: {
				"rally-day": "Assemblies called for one day.",
				wave: "Assemblies and measures over weeks or months about one thing.",
				election: "Around an election or a referendum.",
				"trial-series": "Cases against people of one movement or event.",
				ban: "A ban or a law, and what was done under it.",
				other: "What fits none of these.",
			},
			groupKind: {
				movement: "A movement, registered or not.",
				party: "A political party, registered or not.",
				ngo: "An association or foundation.",
				"trade-union": "A trade union.",
				media: "A newsroom, or journalists.",
				informal: "People without an organisation, or where none was named.",
			},
			authorityKind: {
				executive: "Police, ministries, mayors' and governors' offices.",
				judicial: "Courts.",
				legislative: "Parliament and councils.",
				prosecution: "Prosecutors.",
				security: "The secret service.",
				military: "Army and National Guard.",
				"non-state": "Not a state body, such as an employer.",
				unidentified: "Persons nobody could name.",
			},
			publisherKind: {
				media: "News media.",
				ngo: "Human rights and other organisations.",
				igo: "Bodies of the United Nations, other organisations of states, and foreign governments.",
				authority: "A state body.",
				activist: "Sites of movements and of solidarity.",
				aggregator: "Sites that repeat what others wrote. Never a voice of their own.",
			},
		},
	},
} as const;
