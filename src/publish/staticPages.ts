import { aboutPage } from "../about/aboutPage.tsx";
import { browsePage } from "../browse/browsePage.tsx";
import { kindPages } from "../browse/kindPages.tsx";
import { placePages } from "../browse/placePages.tsx";
import { yearPages } from "../browse/yearPages.tsx";
import { campaignPages } from "../campaign/campaignPages.tsx";
import type { Material } from "../document/material.ts";
import type { StaticPage } from "../document/page.ts";
import { scopesOf } from "../feeds/channels.ts";
import { feedsPage } from "../feeds/feedsPage.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { jailTermsOf } from "../incident/jail.ts";
import { byId } from "../incident/lookup.ts";
import { NOTHING_OFFERED } from "../keep/offered.ts";
import { offlinePage } from "../keep/offlinePage.tsx";
import { CONTACT } from "../sheet/contact.ts";
import { statisticsPages } from "../statistics/statisticsPages.tsx";
import { aboutPages } from "./aboutPages.tsx";
import { dataPage } from "./dataPage.tsx";
import type { DataFacts } from "./dataPages.ts";
import type { Package } from "./packages.ts";
import type { RecordRead } from "./record.ts";

/** Every page that is drawn without any script, in the order of the site. A new one is added here. */
export function staticPages(
	record: RecordRead,
	catalogue: Catalogue,
	data: DataFacts,
	packages: readonly Package[],
): StaticPage[] {
	const material: Material = {
		catalogue,
		...{ incidents: byId(record.incidents), sources: byId(record.sources) },
		...{ publishers: byId(record.publishers), groups: byId(record.groups) },
	};
	return [
		browsePage(catalogue),
		...yearPages(catalogue),
		...kindPages(catalogue),
		...placePages(catalogue),
		...campaignPages(material, record.campaigns),
		...statisticsPages(catalogue, jailTermsOf(record.incidents)),
		dataPage(data),
		offlinePage(NOTHING_OFFERED),
		feedsPage(scopesOf(record.incidents, catalogue)),
		aboutPage(CONTACT),
		...aboutPages(packages),
	];
}
