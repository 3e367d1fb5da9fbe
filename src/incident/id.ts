declare const brand: unique symbol;
/** A permanent number of the record, `kz-0421`: given at entry, never reused, says nothing of date or place. */
export type IncidentId = string & { readonly [brand]: "IncidentId" };
/** A key of the gazetteer, `almaty`, `kazakhstan`, `mangystau-region`. */
export type PlaceId = string & { readonly [brand]: "PlaceId" };

const INCIDENT_ID = /^kz-\d{4,7}$/;
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of an incident's id; whether such an incident exists is another question. */
export function isIncidentId(text: string): text is IncidentId {
	return INCIDENT_ID.test(text);
}

/** Whether a text has the form of a place's id. */
export function isPlaceId(text: string): text is PlaceId {
	return SLUG.test(text);
}
