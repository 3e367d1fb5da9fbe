import { browsePage } from "../browse/browsePage.tsx";
import { kindPages } from "../browse/kindPages.tsx";
import { yearPages } from "../browse/yearPages.tsx";
import type { StaticPage } from "../document/page.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { aboutPages } from "./aboutPages.tsx";
import { dataPage } from "./dataPage.tsx";
import type { DataFacts } from "./dataPages.ts";
import type { Package } from "./packages.ts";
import type { RecordRead } from "./record.ts";

/** Every page that is drawn without any script, in the order of the site. A new one is added here. */
export function staticPages(
	_record: RecordRead,
	catalogue: Catalogue,
	data: DataFacts,
	packages: readonly Package[],
): StaticPage[] {
	return [
		browsePage(catalogue),
		...yearPages(catalogue),
		...kindPages(catalogue),
		dataPage(data),
		...aboutPages(packages),
	];
}
