/** The words about keeping the site and taking it away. */
export const keep = {
	title: "Without a connection",
	description: "Keep the whole record on your device, or take it away in one file.",
	lead: "For a line that is watched, blocked or cut. Both ways hold the whole record with the map, the search and every incident, in all its languages. Afterwards reading needs no server.",
	device: {
		title: "Keep it on this device",
		how: {
			opens:
				"The site opens in this browser at the same address, with or without a connection. Not kept: the downloads, pictures for social networks, and pages that list incidents by place, year or campaign; the filters show the same.",
			asks: "With a connection, the kept site asks its host for one or two small files when it is opened, to learn whether there is a newer version. It takes nothing until you say so. Which incident you read and what you search is not told.",
			seen: "Whoever has the device in hand can see that it is kept. Forgetting deletes it from the browser's store; the browser's own history and traces on the disk are not in our power.",
			deleted:
				"Some browsers delete what is kept after weeks without a visit (Safari after seven days). The one file below stays.",
		},
		noScript: "Keeping it needs JavaScript. The one file below can be downloaded without.",
		looking: "Looking at what is kept on this device…",
		none: "Nothing is kept on this device. It would take {size}.",
		part: "A part is kept on this device, from an attempt that was broken off. It is not used until all is there.",
		keep: "Keep on this device",
		keeping: "{done} of {size}",
		progress: "Keeping the site",
		stop: "Stop",
		kept: "Kept on this device: the record of {date}, version {hash}; {size}.",
		missed: "The page you asked for is not kept, and there is no connection.",
		latest: "There is no newer version.",
		unasked: "Without a connection: whether there is a newer version could not be asked.",
		newer: "Newer version, with the record of {date}. Take it?",
		take: "Take it",
		forget: "Forget it all",
		forgotten: "Forgotten: nothing of this site is kept on this device.",
		failed: {
			unreachable: "{file} could not be had. What has come stays; try again.",
			changed: "{file} is not what the list says: the site may be changing just now. Try again in some minutes.",
			full: "There is no room for {file} on this device.",
			insecure:
				"This browser keeps sites only from a secure address (https), or is set to keep none, as in a private window. Take the one file below instead.",
			refused: "The browser refused to keep the site: {file}",
		},
	},
	away: {
		title: "Take it away",
		file: "One file: the site to carry",
		fileSays:
			"App, record and map in one page. Download it, copy it to a stick or send it on, and open it in Chrome or Firefox. It asks nothing of any network.",
		site: "The whole site, for a mirror",
		siteSays:
			"Unpack it into any folder of any web server. It holds every page and download, and no address of ours. Without the pictures for social networks, and without itself.",
		noSite: "The whole site as an archive is not on this mirror, since it cannot hold itself.",
		quick: "This copy of the site was built without the files to take away: npm run build makes them.",
		sum: "SHA-256",
		sumFile: "SHA-256 as a file",
		signature: "Signature",
		check: "How to check that it is ours and whole",
		checkSum: "Damage shows when the SHA-256 is another than the one said here:",
		checkKey:
			"A forgery shows in the signature. Take the public key from a place you trust, not from whoever gave you the file; the tool is minisign:",
		checkNoKey: "This build is not signed: check the SHA-256 with someone you trust.",
	},
	edition: {
		says: "Take-away edition, {date}",
		version: "Version of the record: {hash}.",
		newer: "Newer ones:",
		unknown: "Newer ones: this copy does not know where; ask who gave it to you.",
		noScript: "This file needs JavaScript.",
	},
	offer: "A newer version is there, with the record of {date}.",
	look: "Look at it",
	later: "Not now",
} as const;
