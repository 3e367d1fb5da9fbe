import { FOLDER_OF } from "../incident/vocabulary.ts";
import { askForList, type Device, keptIn } from "./keeping.ts";
import type { KeepList } from "./list.ts";

// In pages that a device keeps: asks the server for its list, and says so below the page when there is a newer site than
// the one kept. Nothing else is asked, nothing taken.

const html = document.documentElement;
const language = html.lang as "en" | "ru" | "kk";
const script = document.querySelector<HTMLScriptElement>("script[data-offer]");
if (script !== null) {
	// The worker wrote the script's address; the app changes the page's own.
	const root = new URL("../", script.src);
	newerThanKept({ root, caches, fetch: (...given) => fetch(...given) })
		.then((newer) => newer && offer(newer, root))
		// Without a connection there is nothing to say.
		.catch(() => {});
}

async function newerThanKept(device: Device): Promise<KeepList | null> {
	const kept = await keptIn(device);
	if (kept === null) return null;
	const list = await askForList(device);
	return list.version === kept.list.version ? null : list;
}

function offer({ said }: KeepList, root: URL): void {
	const words = said[language];
	const bar = document.createElement("p");
	bar.className = "newer";
	bar.setAttribute("role", "status");
	const link = document.createElement("a");
	link.href = new URL(`${FOLDER_OF[language]}offline/`, root).href;
	link.textContent = words.look;
	const later = document.createElement("button");
	later.type = "button";
	later.className = "button";
	later.textContent = words.later;
	later.addEventListener("click", () => bar.remove());
	const sentence = document.createElement("span");
	sentence.textContent = words.offer;
	bar.append(sentence, link, later);
	document.body.append(bar);
}
