/** edtf.js publishes no types; this is as much of it as the test of our dates uses. */
declare module "edtf" {
	/** Reads any EDTF text; `min` and `max` are the first and last millisecond it can mean. */
	export default function edtf(text: string): { readonly min: number; readonly max: number };
}
