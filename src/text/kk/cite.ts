import type { cite as english } from "../en/cite.ts";
import type { Catalog } from "../speak.ts";

export const cite = {
	heading: "Сілтеме жасау",
	format: "Сілтеме түрі",
	formats: { plain: "Мәтін", gost: "МЕМСТ Р 7.0.100" },
	text: "Библиографиялық сілтеме",
	copy: "Сілтемені көшіру",
	copied: "Көшірілді",
	copyFailed: "Көшіру мүмкін болмады; мәтінді белгілеп, қолмен көшіруге болады",
	what: "Сілтемеде деректердің нұсқасы көрсетілген: түзетулерден кейін де оқығаныңызды қайта табуға болады.",
	entry: "{author}. «{title}» ({id} жазбасы). {site}. {date} күнгі деректер, {hash} нұсқасы.",
	record: "{author}. {site}: {title}. {date} күнгі деректер, {hash} нұсқасы.",
	accessed: "қаралған күні: {date}",
	version: "{date} күнгі деректер, {hash} нұсқасы",
	dataset: "оқиғалар базасы",
} satisfies Catalog<typeof english>;
