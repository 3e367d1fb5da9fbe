/** A file that is offered to be taken away; it lies in `offline/` of the site. */
export interface Offered {
	readonly name: string;
	readonly bytes: number;
	/** SHA-256 in hexadecimal digits. */
	readonly sha256: string;
}

/** What the page "offline/" says that is not words. */
export interface Offering {
	/** The take-away edition; null where the site was built without. */
	readonly edition: Offered | null;
	/** The whole site; null in a mirror made from it. */
	readonly site: Offered | null;
	/** The minisign public key by which both are signed; null when they are not. */
	readonly key: string | null;
}
