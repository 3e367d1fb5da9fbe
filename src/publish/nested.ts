import { build, type InlineConfig, type Rolldown } from "vite";

/** What a build within the build gives: one script and one sheet of styles. */
export interface Bundled {
	readonly script: string;
	readonly styles: string;
}

/** Bundles an entry into one script and one sheet, which load nothing else. */
export async function bundleWhole(entry: string, config: InlineConfig): Promise<Bundled> {
	const { build: own, ...rest } = config;
	const built = (await build({
		...rest,
		logLevel: "error",
		build: {
			target: "es2022",
			...own,
			write: false,
			copyPublicDir: false,
			cssCodeSplit: false,
			modulePreload: false,
			reportCompressedSize: false,
			rollupOptions: { input: entry, output: { codeSplitting: false, ...own?.rollupOptions?.output } },
		},
	})) as Rolldown.RolldownOutput;
	const scripts = built.output.filter((one) => one.type === "chunk");
	const [script] = scripts;
	if (script === undefined || scripts.length > 1)
		throw new Error(`${entry}: expected one script, came ${scripts.length}`);
	const styles = built.output.flatMap((one) =>
		one.type === "asset" && one.fileName.endsWith(".css") ? [String(one.source)] : [],
	);
	return { script: script.code, styles: styles.join("") };
}
