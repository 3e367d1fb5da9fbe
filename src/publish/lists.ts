import * as wire from "../incident/wire.ts";
import type { RecordRead } from "./record.ts";

/** The lists of the record: all of them, so that a new one cannot be read and yet be published without description. */
export type ListName = {
	[K in keyof RecordRead]: K extends "problems" ? never : RecordRead[K] extends readonly object[] ? K : never;
}[keyof RecordRead];

/** Where each list stands below `data/`, the schema of one of its entries, and what that schema's file is called. */
export const LISTS = {
	incidents: { path: "incidents/<year>.json", schema: wire.incident, named: "incident" },
	places: { path: "places.json", schema: wire.place, named: "place" },
	campaigns: { path: "campaigns.json", schema: wire.campaign, named: "campaign" },
	groups: { path: "groups.json", schema: wire.group, named: "group" },
	authorities: { path: "authorities.json", schema: wire.authority, named: "authority" },
	provisions: { path: "provisions.json", schema: wire.provision, named: "provision" },
	sources: { path: "sources.json", schema: wire.source, named: "source" },
	publishers: { path: "publishers.json", schema: wire.publisher, named: "publisher" },
	claimants: { path: "claimants.json", schema: wire.claimant, named: "claimant" },
	tombstones: { path: "tombstones.json", schema: wire.tombstone, named: "tombstone" },
	roles: { path: "roles.json", schema: wire.role, named: "role" },
	coverage: { path: "coverage.json", schema: wire.coverage, named: "coverage" },
} as const satisfies Record<ListName, unknown>;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];
