/** Where corrections can be sent. Whatever is null is not offered; a text to copy always is. */
export interface Contact {
	/** An e-mail address; the reader's own mail program opens with the text filled in. */
	readonly email: string | null;
	/** The page for a new issue of a public repository; it is given `title` and `body` as GitHub, Gitea and Forgejo take them. */
	readonly repository: string | null;
}

/** Those who publish an edition put their addresses here, and nowhere else. */
export const CONTACT: Contact = { email: null, repository: null };
