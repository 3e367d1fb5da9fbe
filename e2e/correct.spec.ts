import { expect, test } from "./app/test.ts";
import { watchRequests } from "./browser/requests.ts";

test("given an incident, when its reader writes a correction, then the text can be taken along and nothing is sent", async ({
	tracker,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await tracker.open("/incidents/kz-0272/#q=Shymkent");
	const { incident, page } = tracker;
	const message = incident.getByRole("textbox", { name: "Text of the correction" });
	await expect(incident).toContainText("Entered");
	await expect(message).toBeHidden();
	await incident.getByText("Correct this", { exact: true }).click();
	await expect(message).toHaveValue(/kz-0272.*Shymkent.*21 September 2019\n.*\/incidents\/kz-0272\/\n/);
	await expect(message).toHaveValue(/\nplaces: shymkent\n/);
	expect(await message.inputValue()).not.toContain("q=Shymkent");

	await page.waitForLoadState("networkidle");
	const requests = watchRequests(page);
	const whole = `It was 25 people.\n${await message.inputValue()}`;
	await message.fill(whole);
	await incident.getByRole("button", { name: "Copy text" }).click();
	await expect(incident.getByText("Text copied")).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
	expect(requests.all()).toEqual([]);
	await expect(incident.getByText("This page sends nothing")).toBeVisible();
});
