/** The words of the page about the site. */
export const about = {
	title: "About Alañ",
	description:
		"What Alañ records of the repression of peaceful assembly in Kazakhstan, how the record is made, what its grades mean, and how to correct it.",
	lead: "Alañ (Kazakh алаң: the public square; also: worry) records how freedom of peaceful assembly is repressed in Kazakhstan: warnings, bans, intimidation, detentions, dispersals, shutdowns, fines, short jail terms and prosecutions, from January 2010 on. Every entry names its sources.",
	readers: {
		title: "Who it is for",
		says: {
			who: "For anyone who needs a figure and its source: journalists, lawyers, researchers, and people in Kazakhstan who want to know what happened in their town.",
			nothing:
				"The site asks nothing of its readers. It has no accounts, no cookies and no counters, loads nothing from anybody else, and stores nothing on the device unless asked. What you search for stays in the part of the address that never leaves your device.",
		},
	},
	making: {
		title: "How the record is made",
		says: {
			own: "An entry is one measure, at its place and time: an arrest and the sentence that followed it are two. It is written from published sources, in our own words, and what is contested is attributed to whoever says it.",
			figures:
				"Where sources give different figures, all are shown, lowest to highest, each with who says it; none is averaged. Totals count the lowest figure unless another is chosen, and count nobody twice as far as the record can tell. Detentions are not detainees: a person detained on two days counts twice.",
			dates:
				"A date is kept as precise as its source makes it. Where only a month or a year is known, the entry counts as possible in any view its date overlaps. What is known only by region, or for the whole country, is not put on a town.",
			incomplete:
				"The record is incomplete. It holds what was published and found; quiet years may be years of which little was written. A gap is not peace.",
		},
	},
	grades: {
		title: "What the grades mean",
		lead: "The grade says how an entry is known. It is computed from the sources and claims, never typed.",
		contested: "There are claims about it that cannot both be true; all are shown.",
	},
	persons: {
		title: "People in the record",
		says: {
			named:
				"A person is named only if adult and named in public, by a cited source, as somebody acting in public. No minors, no bystanders, no addresses or telephone numbers. A charge is not guilt: who is accused is called accused.",
			removed:
				"Whoever is named may ask to be removed. The name goes, the count stays, and the log says that something was withdrawn.",
		},
	},
	corrections: {
		title: "Corrections",
		says: {
			how: "Every incident's page has a text for corrections at its foot, filled in with what the record says now. What was corrected is told on the page of the incident: when, what, and what stood there before. An entry that is withdrawn or merged into another keeps its page, which says so.",
		},
		byCopy: "This edition gives no address of its own: send the text to whoever you have it from.",
		mail: "Write to {email}.",
		repository: "Open an issue in the public repository",
	},
	reuse: {
		title: "Use it",
		says: {
			terms:
				"The record is under the Creative Commons Attribution licence 4.0 (CC BY 4.0): use it, for any purpose, and name it as the source with its date and version. The code is under the GNU Affero General Public License, version 3 or later. The map is made from Natural Earth (public domain) and OpenStreetMap (© OpenStreetMap contributors, ODbL).",
		},
		data: "Downloads and what every field means",
	},
	access: {
		title: "Accessibility",
		says: {
			ways: "The site is made to work with a keyboard alone, with a screen reader, enlarged, in the dark, on a small phone and a slow line, and on paper. Every incident, year, place and rally has a page that can be read without JavaScript; the list says all that the map shows, and nothing rests on colour alone.",
			fault: "Where it fails you, that is a fault: please tell us as you would a mistake in the record.",
		},
	},
	further: "More on this",
	licences: "Licences in full",
	feeds: "Feeds",
} as const;
