import { useState } from "react";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { Leaving } from "../ui/leaving.tsx";
import type { Contact } from "./contact.ts";
import { issueAt, mailTo, messageFor, type Subject } from "./message.ts";

interface CorrectProps {
	readonly text: Text;
	readonly subject: Subject;
	readonly contact: Contact;
}

/**
 * A correction as a text that its reader can change, take along and send as they choose. The page itself sends nothing:
 * who reports what about whom is for the reader to decide, and for nobody else to know.
 */
export function Correct({ text, subject, contact }: CorrectProps) {
	const words = wordsOf(text, "sheet").correct;
	const [written, setWritten] = useState<string | null>(null);
	// Until the reader writes in it the text follows what is known of the incident, which comes after its title.
	const message = written ?? messageFor(words, subject);
	const about = words.subject({ id: subject.id, title: subject.title });
	const { email, repository } = contact;
	return (
		<details className="sheet-correct">
			<summary>{words.heading}</summary>
			<p className="sheet-quiet">{email === null && repository === null ? words.howByCopy : words.how}</p>
			<textarea
				aria-label={words.message}
				rows={12}
				spellCheck={false}
				autoComplete="off"
				value={message}
				onChange={(event) => setWritten(event.target.value)}
			/>
			<div className="sheet-correct-ways">
				<CopyButton label={words.copy} copied={words.copied} failed={words.copyFailed} text={() => message} />
				{email !== null && <a href={mailTo(email, about, message)}>{words.mail({ email })}</a>}
				{repository !== null && (
					<Leaving says={wordsOf(text, "sheet").leaves} href={issueAt(repository, about, message)}>
						{words.repository}
					</Leaving>
				)}
			</div>
		</details>
	);
}
