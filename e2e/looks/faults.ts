/** A fault as a change of style could make it, small enough to be overlooked, which the comparison must not overlook. */
export interface Fault {
	readonly name: string;
	/** Where it is planted: in English, in the light theme. */
	readonly look: string;
	readonly width: number;
	/** Runs in the page, so it must hold all it needs. */
	readonly plant: () => void;
}

export const FAULTS: readonly Fault[] = [
	{
		name: "a button that stands 8 px lower",
		look: "explore",
		width: 1440,
		plant: () => {
			const button = document.querySelector<HTMLElement>(".map-controls button");
			if (button === null) throw new Error("there is no button on the map");
			button.style.translate = "0 8px";
		},
	},
	{
		name: "a check box that stands 8 px to the right",
		look: "explore",
		width: 1440,
		plant: () => {
			const box = document.querySelector<HTMLElement>(".filters-phase input");
			if (box === null) throw new Error("there is no check box");
			box.style.translate = "8px 0";
		},
	},
	{
		name: "a text cut off at its end",
		look: "incident",
		width: 390,
		plant: () => {
			const title = document.querySelector<HTMLElement>(".sheet-title");
			if (title === null) throw new Error("there is no title");
			title.style.clipPath = "inset(0 calc(100% - 150px) 0 0)";
		},
	},
	{
		name: "a small text cut off by a letter",
		look: "campaign",
		width: 390,
		plant: () => {
			const term = document.querySelector<HTMLElement>("dt");
			if (term === null) throw new Error("there is no term");
			term.style.width = `${textWidth(term) - 9}px`;
			term.style.overflow = "hidden";
			term.style.whiteSpace = "nowrap";
			function textWidth(one: HTMLElement) {
				const range = document.createRange();
				range.selectNodeContents(one);
				return range.getBoundingClientRect().width;
			}
		},
	},
	{
		name: "a line on another",
		look: "campaign",
		width: 768,
		plant: () => {
			const below = document.querySelector<HTMLElement>("h2");
			if (below === null) throw new Error("there is no heading");
			below.style.translate = "0 -40px";
		},
	},
	{
		name: "a paragraph that wraps otherwise",
		look: "about",
		width: 390,
		plant: () => {
			const text = [...document.querySelectorAll<HTMLElement>("main p")].find((one) => one.textContent.length > 150);
			if (text === undefined) throw new Error("there is no paragraph");
			text.style.paddingRight = "40px";
		},
	},
	{
		name: "a timeline without one of its bars",
		look: "timeline",
		width: 390,
		plant: () => {
			const bars = document.querySelector<SVGElement>(".timeline-histogram path.timeline-during");
			if (bars === null) throw new Error("there are no bars");
			bars.style.display = "none";
		},
	},
];
