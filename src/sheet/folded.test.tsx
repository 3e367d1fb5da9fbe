import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import type { Incident } from "../incident/wire.ts";
import { textIn } from "../text/every.ts";
import { wordsOf } from "../text/later.ts";
import type { Contact } from "./contact.ts";
import { Correct } from "./correct.tsx";
import { OtherTexts } from "./otherTexts.tsx";

const text = textIn("en");
const words = wordsOf(text, "sheet");

function drawCorrect(contact: Contact): string {
	const subject = { id: "kz-0001", title: "Fines", address: "https://alan.example/", version: "2026", incident: null };
	return renderToString(<Correct text={text} contact={contact} subject={subject} />);
}

test("without any address a correction can only be copied, and the page says that nobody sends it", () => {
	const html = drawCorrect({ email: null, repository: null });
	expect(html).toContain(words.correct.copy);
	expect(html).toContain(words.correct.howByCopy);
	expect(html).not.toContain("<a ");
	expect(html).not.toContain("<form");
});

test("an e-mail address and a repository are offered where there are some, the latter as a link that leaves", () => {
	const html = drawCorrect({ email: "team@alan.example", repository: "https://git.example/issues/new" });
	expect(html).toContain('href="mailto:team@alan.example?subject=');
	expect(html).toMatch(
		/href="https:\/\/git\.example\/issues\/new\?title=[^"]*" [^>]*rel="noopener noreferrer external"/,
	);
	expect(html).toContain(words.correct.copy);
});

function drawOthers(summary: Incident["summary"], translation?: Incident["translation"]): string {
	return renderToString(<OtherTexts text={text} incident={{ summary, translation } as Incident} />);
}

test("the text in other languages is marked as such, and as unreviewed as long as it is", () => {
	const summary = { en: "Fined.", ru: "Оштрафованы.", kk: "Айыппұл салынды." };
	const html = drawOthers(summary, { status: "machine, unreviewed", of: "01234567" });
	expect(html).toContain('<p lang="ru">Оштрафованы.</p>');
	expect(html).toContain('<span lang="kk">Қазақша</span>');
	expect(html.split(words.unreviewed)).toHaveLength(3);
	expect(drawOthers(summary, { status: "reviewed", of: "01234567" })).not.toContain(words.unreviewed);
});

test("an entry that is told in one language only has nothing folded away", () => {
	expect(drawOthers({ en: "Fined." })).toBe("");
});
