/** The words of the pages about reading safely and about licences. */
export const safety = {
	contents: "On this page",
	safety: {
		description:
			"What an internet provider, a host and a person with your phone in hand can see when you read Alañ, what we do about it, and what we cannot.",
		lead: "Reading about repression can itself be watched. This page says in plain words who can see what when you read Alañ, what we do about it, and what we cannot do. Nothing here makes you invisible: weigh it for your own case.",
		parts: {
			short: {
				title: "In short",
				says: {
					search:
						"What you search for and filter by stays on your device. Nobody but the host of this site is asked for anything: there is no counter, no advertising, no map service, no font or script from elsewhere.",
					stored:
						"Nothing is stored on your device unless you ask for it, apart from what any browser keeps by itself: its history and copies of the files it loaded.",
					provider:
						"Your internet provider can see that you visit this site. If that alone is a danger to you, read it through Tor, or from the one-file edition that somebody brings you.",
				},
			},
			line: {
				title: "Who watches the line",
				says: {
					seen: "Your internet provider, the owner of the Wi-Fi and whoever orders them to tell see the name of this site's host, the time, and how much was loaded. While the address begins with https they do not see which page it was, nor any word of it. From the amounts they may guess whether the map or one incident was opened.",
					files:
						"Texts come in whole files: one for each year, and one for all when you search. So not even the sizes tell which incident you read or what you looked for.",
					certificate:
						"A security certificate that an authority, an employer or a provider has you install lets its owner read everything that passes, here and everywhere else. On a device that has one, no site can protect you.",
					cut: "The line can also be cut, or this site blocked. Keep a copy beforehand: see “Copies on your device”.",
				},
			},
			host: {
				title: "Who runs the host",
				says: {
					company:
						"The company on whose computers this site lies sees your internet address, the kind of browser, the time, and which files you load. If you open the page of an incident by a link or load it anew, that includes the number of the incident; moving from one to the next within the site does not.",
					fragment:
						"What stands in the address after the # sign (years, places, kinds of measure, the words you search) is never sent to anybody.",
					log: "We keep no log of our own and count no visitors. What a host records, and whom it must show it to, we cannot decide.",
				},
			},
			sources: {
				title: "When you open a source",
				says: {
					arrow:
						"A link with an arrow ↗ leaves this site. The site you come to, and everybody it lets watch its visitors, sees you as it sees any reader, but not that you came from here. Your provider sees the name of that site too.",
				},
			},
			device: {
				title: "Somebody with your phone in hand",
				says: {
					history:
						"The browser's history shows the addresses you opened, incidents and filters included, even those after the # sign. The clipboard holds the last link or text you copied; the downloads folder holds what you took along; the browser holds copies of files.",
					private:
						"A private window forgets its history and copies when you close it. It does not hide you from the line or the host, and it keeps downloads and copied links.",
					spy: "A spying program on the device, or somebody who looks over your shoulder, sees what you see. No site can change that.",
				},
			},
			leave: {
				title: "Leave now",
				says: {
					button:
						"The button “Leave now” stands at the top of every page. On the map and the pages of incidents pressing Esc twice does the same; pressing it once only closes what is open. The page is emptied at once and your browser's own empty page takes its place. No other site is opened, since it would then learn of you, and an empty page also comes when the line is dead.",
					clears:
						"It clears what the visit held in the tab, asks the browser to forget its copies of our files, and, where the browser can, takes the steps of this visit out of the Back button.",
					cannot:
						"It cannot clear the browser's history, the clipboard, your downloads, a copy you asked the site to keep, other tabs, or what the line and the host have already seen. Clear the history yourself: Ctrl+Shift+Delete on a computer, the browser's settings on a phone. On pages without scripts, such as this one, only the button works, and Back may lead here again.",
				},
			},
			copies: {
				title: "Copies on your device",
				says: {
					kept: "If you ask the site to keep itself on this device, it works without a connection, and reading it then sends nothing. The copy stays until you press the button that forgets it, and until then anybody with the device can find it. “Leave now” does not delete it, because a copy may be what you need when the line is cut; delete it yourself if being found with it is the greater danger.",
					edition:
						"The one-file edition asks nobody for anything and can be handed on by a stick or a messenger. It lies among your files under a name that says what it is; rename it if that is safer. Deleted files can often be restored.",
				},
			},
			mirrors: {
				title: "Mirrors and false copies",
				says: {
					copy: "Anybody may put up a copy of this site. Its host sees what every host sees, and a dishonest one could change the record or add something that watches you. Compare the version at the foot of the page with the one you know, and check the checksums or signature of what you downloaded.",
				},
			},
			tor: {
				title: "Tor and VPN",
				says: {
					tor: "Tor Browser hides from the line which site you read, and from the host who reads it. That you use Tor can be seen, unless you use a bridge. Where scripts are switched off, the page “Data and codebook” can still be read, and the whole record downloaded.",
					vpn: "A VPN shows its owner what your provider would otherwise see. Use one only if you trust its owner more than your provider.",
				},
			},
			write: {
				title: "When you write to us",
				says: {
					sends:
						"“Correct this” composes a text on your device and sends nothing. How you send it is your choice; an e-mail from your own address tells who you are to both providers. Never send us the name, telephone or address of somebody who could be harmed by it.",
				},
			},
			cannot: {
				title: "What we cannot do",
				says: {
					limits:
						"We cannot hide that you visited, undo what was seen, protect a device that is spied on, answer for a host or a mirror, or help where you are made to unlock your phone. The site's code is open, so that anybody can check whether it does what this page says.",
				},
			},
		},
	},
	licences: {
		title: "Licences",
		description:
			"Under which licences the record, the code and the map of Alañ may be used, and what they are made of.",
		lead: "What this site is made of, who made it, and how each part may be used.",
		ours: "The site and its data",
		heads: { what: "What", from: "From", licence: "Licence" },
		rows: {
			record: { what: "The record and its texts", from: "Alañ", licence: "CC BY 4.0" },
			code: { what: "The code of the site", from: "Alañ", licence: "GNU AGPL 3.0 or later" },
			countries: {
				what: "Map: countries, regions, the Caspian",
				from: "Natural Earth",
				licence: "public domain",
			},
			lakes: { what: "Map: lakes", from: "© OpenStreetMap contributors", licence: "ODbL 1.0" },
			rivers: {
				what: "Map: rivers",
				from: "CIA World Data Bank II, through GSHHG",
				licence: "GNU LGPL 3.0 or later (GSHHG)",
			},
			borders: {
				what: "Map: borders of the regions of 2018 and 2022",
				from: "Alañ",
				licence: "CC0 (no rights reserved)",
			},
		},
		packages: "Packages the site is made of",
		packagesSay: "With their licences in full, as they came with each package.",
		bill: "Bill of materials (CycloneDX)",
		noText: "The package came without the text of its licence.",
	},
} as const;
