import { LANGUAGES } from "../incident/vocabulary.ts";
import type { About } from "./page.ts";
import type { Here } from "./site.ts";
import { trailTerm } from "./terms.ts";
import { pathIn } from "./way.ts";

/** What distinguishes the head of one page from that of another; what they share stands around it. */
export function Head({ here, about }: { here: Here; about: About }) {
	const { text, path, told } = here;
	const { words, language } = text;
	const title = path === "" ? about.title : `${about.title} · ${words.siteName}`;
	const picture = pictureOf(here, about);
	return (
		<>
			<title>{title}</title>
			<meta name="description" content={about.description} />
			{about.hidden === true ? (
				<meta name="robots" content="noindex" />
			) : (
				<>
					<link rel="canonical" href={told(pathIn(language, path))} />
					{LANGUAGES.map((other) => (
						<link key={other} rel="alternate" hrefLang={other} href={told(pathIn(other, path))} />
					))}
					<link rel="alternate" hrefLang="x-default" href={told(path)} />
				</>
			)}
			{here.site.feedsOf(path, text).map((feed) => (
				<link key={feed.path} rel="alternate" type={feed.mediaType} title={feed.title} href={here.file(feed.path)} />
			))}
			<meta property="og:type" content={about.kind} />
			<meta property="og:site_name" content={words.siteName} />
			<meta property="og:title" content={about.title} />
			<meta property="og:description" content={about.description} />
			<meta property="og:url" content={told(pathIn(language, path))} />
			<meta property="og:locale" content={LOCALES[language]} />
			{LANGUAGES.filter((other) => other !== language).map((other) => (
				<meta key={other} property="og:locale:alternate" content={LOCALES[other]} />
			))}
			{picture !== null && (
				<>
					<meta property="og:image" content={told(picture)} />
					<meta property="og:image:type" content="image/png" />
					<meta property="og:image:width" content="1200" />
					<meta property="og:image:height" content="630" />
					<meta property="og:image:alt" content={about.title} />
				</>
			)}
			{/* The card takes title, description and picture from the properties above. */}
			<meta name="twitter:card" content={picture === null ? "summary" : "summary_large_image"} />
			{about.data.length > 0 && (
				<script
					type="application/ld+json"
					// biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no "<" is left can end nothing
					dangerouslySetInnerHTML={{ __html: jsonOf([...about.data, ...trailOf(here, about)]) }}
				/>
			)}
		</>
	);
}

/** How Open Graph names languages: with a country. */
const LOCALES = { en: "en_GB", ru: "ru_RU", kk: "kk_KZ" } as const;

/** The page's own picture, or the site's, or none: pictures are made apart, and a quick build makes none. */
function pictureOf({ site, text }: Here, { picture }: About): string | null {
	const made = [picture, "pictures/alan"].flatMap((name) => (name === null ? [] : `${name}.${text.language}.png`));
	return made.find(site.hasPicture) ?? null;
}

function trailOf(here: Here, { trail, title }: About): About["data"] {
	return trail.length === 0 ? [] : [trailTerm(here, [...trail, { path: here.path, name: title }])];
}

function jsonOf(data: About["data"]): string {
	return JSON.stringify({ "@context": "https://schema.org", "@graph": data }).replaceAll("<", "\\u003c");
}
