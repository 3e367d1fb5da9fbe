import type { EdtfDate } from "../incident/date.ts";

/** For JSON.stringify: an entry as it stands in its file, given as it was read; its dates are texts again. */
export function asWritten(key: string, value: unknown): unknown {
	return key !== "" && isDate(value) ? value.edtf : value;
}

function isDate(value: unknown): value is EdtfDate {
	return typeof value === "object" && value !== null && "edtf" in value;
}
