import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { isIncidentId } from "../incident/id.ts";
import { readAddress } from "../view/address.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { embedAddress, snippetOf } from "./snippet.ts";

const home = new URL("https://alan.example/deep/kk/");

test("A view is embedded by its fragment, an incident by its path within the fragment", () => {
	const { view } = readAddress({ path: "", fragment: "type=fine&year=2019" });
	expect(embedAddress(view, home)).toBe("https://alan.example/deep/kk/embed/#type=fine&year=2019");
	expect(embedAddress(FIRST_VIEW, home)).toBe("https://alan.example/deep/kk/embed/");
	const id = "kz-0272";
	if (!isIncidentId(id)) throw new Error("not an id");
	expect(embedAddress({ ...view, subject: { kind: "incident", id } }, home)).toBe(
		"https://alan.example/deep/kk/embed/#/incidents/kz-0272/",
	);
});

test("The code is one frame whose address and title come back as they were, whatever is in them", () => {
	const [address, title] = ["https://alan.example/embed/#type=fine&q=%22", 'Alañ: words “a" onload="b” <script>'];
	const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(snippetOf(address, title));
	expect(Object.keys(read)).toEqual(["iframe"]);
	expect(read.iframe).toMatchObject({ src: address, title, referrerpolicy: "no-referrer" });
	expect(Object.keys(read.iframe)).not.toContain("onload");
	// No way to the page around it: not its address, no forms, no downloads, no dialogs.
	expect(read.iframe.sandbox).not.toMatch(/top-navigation|forms|modals|downloads/);
});
