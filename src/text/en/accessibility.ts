/** The words of the accessibility statement: what is aimed at, what was tested and how, what is known not to work. */
export const accessibility = {
	description:
		"How far Alañ conforms to WCAG 2.2 AA, what was tested by program and by hand, what is known not to work, and how to report it.",
	lead: "Alañ is to work for everyone: by keyboard, by touch, by ear, enlarged, in any theme, without scripts and on paper. This statement says how far that holds, and how we know.",
	contents: "On this page",
	parts: {
		conformance: {
			title: "Conformance status",
			says: {
				standard:
					"We aim at the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, for every page in English, Russian and Kazakh.",
				status:
					"By our own assessment the site is partially conformant: most of it conforms, but some parts do not fully, and parts of the guidelines can be judged only by people who have not tried the site yet. What is known is listed below.",
				assessment:
					"This is a self-assessment by the makers, of 22 November 2026. Nobody outside the project has audited the site.",
			},
		},
		ways: {
			title: "The same in other ways",
			says: {
				map: "What the map and the timeline show is also said in words: the list and the pages of places hold every incident of the map, a table holds the figures of the timeline, and two date fields choose the same days as its handles.",
				moving:
					"The map is moved by dragging, by two fingers, by the arrow keys, or by single presses of four arrows, which a button in its corner shows (WCAG 2.5.7).",
				colour: "Kinds of measure have a sign of their own and are named; nothing rests on colour alone.",
				scripts: "Every incident, year, place, kind and campaign is also a page that can be read without scripts.",
			},
		},
		program: {
			title: "Tested by program",
			says: {
				axe: "axe-core, with its rules for WCAG 2.0 to 2.2 A and AA and for good practice, finds nothing on a page of every kind and in the states of the map page (an open incident, filters, nothing found, the timeline and its table, the dialog for taking along, places gathered on the map), in three languages, two themes and at three widths, the least 320 pixels.",
				keyboard:
					"With a keyboard alone an incident is found by filter and days, opened, followed to what came before it, its link copied, and closed; at each stop the focus must be in sight and marked. Every place on the map is reached, and the map is left again.",
				touch:
					"On an emulated phone days are drawn on the timeline with a finger, an incident is opened and its link copied. Nothing to press is smaller than 24 by 24 pixels, except links within a sentence.",
				layout:
					"At widths from 320 to 1920 pixels, in a window of 1280 by 1024 at 400 % zoom, with text of 24 and 32 pixels set in the browser, with wider spacing of text, and with words longer by two fifths, no text is cut off, lies on other text or leaves the screen.",
				modes:
					"In forced colours what is chosen is still marked; with reduced motion nothing moves by itself; a change of the filter is announced once; a printed list holds every incident, and where it is asked for every source; a printed incident holds the addresses of its sources.",
				where: "These tests run in Chromium, some of them also in Firefox, whenever the site is changed.",
			},
		},
		hand: {
			title: "Tested by hand, by the makers",
			says: {
				walk: "On 22 November 2026 we walked through the map page, the list, an incident, the timeline and the dialogs by keyboard in Chromium, and looked at pictures of the main states at 320 pixels, at 400 % zoom, in forced colours, with text of 24 and 32 pixels, with reduced motion, and at the pages as printed.",
				reader:
					"The map page, the filters, the list, an incident, the symbols of the map and the handles of the timeline were read with the screen reader Orca 43.1 in Chromium on Linux, in English. We read as text what it speaks; nobody who relies on a screen reader has listened to it. What read badly was changed: the parts of an incident's name in the list ran together, and a comma now parts them.",
			},
		},
		limits: {
			title: "Known limits",
			says: {
				untried:
					"NVDA, JAWS, VoiceOver and TalkBack have not been tried, nor voice control, switches or magnifiers. No disabled reader has tested the site yet.",
				enlarged:
					"Somebody who changes the size of text in the browser while the page is open has to load it anew for the map and the timeline to follow.",
				forced:
					"In forced colours the map and the timeline take the reader’s colours for ground, lines and letters. Before, during and after keep colours of their own on purpose, as they carry a meaning; the names and numbers beside them say the same.",
				tables:
					"Some tables of the data page and the statistics are wider than a phone; they scroll sideways in a frame of their own.",
				sources:
					"The pages of sources that the record links to are not ours, and many of them have barriers of their own.",
			},
		},
		technologies: {
			title: "What it is made with",
			says: {
				rests:
					"The site rests on HTML, CSS and SVG, with WAI-ARIA where HTML has no word for a thing; the map page also needs JavaScript.",
			},
		},
		report: {
			title: "Tell us what fails",
			says: {
				how: "What does not work for you is a fault of the site, and is to be mended as a mistake in the record is. Say which page it was, what you tried and what you read with. Each incident has “Correct this” at its foot, which writes a message to copy; the page about the site says where it can be sent.",
			},
		},
	},
	corrections: "About the site: corrections",
} as const;
