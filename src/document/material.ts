import type { Catalogue } from "../incident/catalogue.ts";
import type { IncidentId } from "../incident/id.ts";
import type { Authority, Campaign, Claimant, Group, Incident, Publisher, Source } from "../incident/wire.ts";

/** What static pages are made from: the index, and the texts and names it does not hold, by id. */
export interface Material {
	readonly catalogue: Catalogue;
	readonly incidents: ReadonlyMap<IncidentId, Incident>;
	readonly campaigns: readonly Campaign[];
	readonly sources: ReadonlyMap<string, Source>;
	readonly publishers: ReadonlyMap<string, Publisher>;
	readonly claimants: ReadonlyMap<string, Claimant>;
	readonly groups: ReadonlyMap<string, Group>;
	readonly authorities: ReadonlyMap<string, Authority>;
}
