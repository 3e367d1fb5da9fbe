import type { Catalogue } from "../incident/catalogue.ts";
import type { Group, Incident, Publisher, Source } from "../incident/wire.ts";

/** What pages with texts and sources are made from: the index, and what it does not hold, by id. */
export interface Material {
	readonly catalogue: Catalogue;
	readonly incidents: ReadonlyMap<string, Incident>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly publishers: ReadonlyMap<string, Publisher>;
	readonly groups: ReadonlyMap<string, Group>;
}
