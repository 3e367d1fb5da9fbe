import type { GetICUArgs } from "@schummar/icu-type-parser";
import format, { type CompiledMessage } from "icu-minify/format";
import type { Language } from "../incident/vocabulary.ts";

/** What a message is given: a number where it counts, else words that are already of its language. */
interface Arguments {
	ICUNumberArgument: number;
	ICUArgument: string;
}
type Given<M extends string> = GetICUArgs<M, Arguments>;

/** A catalog as a panel uses it: what a message needs is what its English asks for. */
export type Spoken<C> = C extends string
	? keyof Given<C> extends never
		? string
		: (given: Given<C>) => string
	: { readonly [K in keyof C]: Spoken<C[K]> };

/** The same messages in another language: none missing, none besides. */
export type Catalog<C> = { readonly [K in keyof C]: C[K] extends string ? string : Catalog<C[K]> };

/** Messages as the build compiles them: plain words, or parts with places to fill. */
export type Compiled = { readonly [key: string]: CompiledMessage | Compiled };

/**
 * Makes a compiled catalog speak: plain words stay as they are, a message with places to fill becomes a function of
 * what fills them. Plural forms are chosen by the rules of CLDR, which the browser brings.
 */
export function speak<C>(catalog: Compiled, language: Language): Spoken<C> {
	const plurals = new Map<string, Intl.PluralRules>();
	const formatters = {
		getPluralRules: (...[locale, options]: ConstructorParameters<typeof Intl.PluralRules>) => {
			const key = options?.type ?? "cardinal";
			const rules = plurals.get(key) ?? new Intl.PluralRules(locale, options);
			plurals.set(key, rules);
			return rules;
		},
		getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given),
		getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
			new Intl.DateTimeFormat(...given),
	};
	const said = (one: CompiledMessage | Compiled): unknown => {
		if (typeof one === "string") return one;
		if (Array.isArray(one)) return (given: Record<string, string>) => format(one, language, given, { formatters });
		return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, said(value as CompiledMessage)]));
	};
	return said(catalog) as Spoken<C>;
}
