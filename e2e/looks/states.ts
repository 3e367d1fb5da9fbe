import { expect, type Page } from "@playwright/test";
import { openState, type State, settled, showPanel } from "../app/states.ts";
import { type Language, pathIn } from "../browser/pageKinds.ts";

const PHONE = { width: 390, height: 844 };
/** Two screens of a phone, one under the other: a page is read further than the first. */
const LONG_PHONE = { width: 390, height: 1688 };
const TABLET = { width: 768, height: 1024 };
const DESKTOP = { width: 1440, height: 900 };

export interface Look {
	readonly name: string;
	readonly sizes: readonly { readonly width: number; readonly height: number }[];
	/** Whether the page's own scripts run. */
	readonly scripts: boolean;
	/** Opens it in a language, and waits until all of it has come. */
	readonly open: (page: Page, language: Language) => Promise<void>;
}

const explore = (name: string, state: Omit<State, "name">, sizes = [PHONE, TABLET, DESKTOP]): Look => ({
	...{ name, sizes, scripts: true },
	open: (page, language) => openState(page, { name, ...state }, language),
});
const page = (name: string, path: string, sizes: Look["sizes"], scripts = true): Look => ({
	...{ name, sizes, scripts },
	async open(page, language) {
		await page.goto("about:blank");
		await page.goto(pathIn(language, path));
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await settled(page);
	},
});

/** What is looked at: each in every language, both themes and each of its sizes. */
export const LOOKS: readonly Look[] = [
	explore("explore", { path: "" }),
	explore("incident", {
		path: "incidents/kz-0222/#type=detention&year=2019",
		prepare: (page) => expect(page.locator(".sheet-claims, .sheet-figures").first()).toBeAttached(),
	}),
	explore("filters", {
		path: "#type=detention,fine,shutdown&from=2018-03-01&to=2022-02-28&place=almaty,astana,aqtobe,kazakhstan",
		prepare: (page) => showPanel(page, 1),
	}),
	explore("timeline", { path: "#from=2018-03-01&to=2022-02-28", prepare: (page) => showPanel(page, 2) }, [PHONE]),
	page("statistics", "statistics/", [LONG_PHONE, TABLET, DESKTOP]),
	page("record", "incidents/kz-0226/", [LONG_PHONE, TABLET, DESKTOP], false),
	page("campaign", "campaigns/presidential-election-2019-06/", [LONG_PHONE, TABLET, DESKTOP]),
	page("about", "about/", [LONG_PHONE]),
];
