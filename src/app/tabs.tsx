import type { Text } from "../text/text.ts";

const TABS = ["list", "filters", "timeline"] as const;
export type Tab = (typeof TABS)[number];

/** On a phone, which panel stands in the sheet below the map; a wide page shows them all and hides these. */
export function Tabs({ text, tab, choose }: { text: Text; tab: Tab; choose: (tab: Tab) => void }) {
	return (
		<div className="tabs">
			{TABS.map((one) => (
				<button key={one} type="button" aria-pressed={one === tab} onClick={() => choose(one)}>
					{text.words.tabs[one]}
				</button>
			))}
		</div>
	);
}
