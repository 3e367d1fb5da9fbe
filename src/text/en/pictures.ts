export const pictures = {
	people: "{bound, select, from {people} other {{n, plural, one {person} other {people}}}}",
	campaign: "Campaign",
	record: "A public record of its repression",
} as const;
