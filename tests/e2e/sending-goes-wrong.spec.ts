import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { at, begin, CONTENT, fillMatter, MATTER, next, PNG, TITLE } from "../support/sending";

test("nobody jumps ahead, and what came without a draft is not lost", async ({ page }) => {
  await page.goto("/gui-pakn/kiem-tra");
  await expect(page).toHaveURL(/nhac=chua-bat-dau/);
  await page.request.post("/gui-pakn/noi-dung", { multipart: { title: TITLE, content: CONTENT } });
  await page.goto("/gui-pakn/lien-he");
  await expect(page).toHaveURL(/gui-pakn\?nhac=thieu/);
  await begin(page);
  await expect(page.getByLabel("Tóm tắt trong một câu")).toHaveValue(TITLE);
});

test("what cannot be taken is answered in a sentence, with the texts kept", async ({ page }) => {
  await begin(page);
  const post = async (
    multipart: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>,
  ) => {
    const stamp = /name="(page:[^"]+)"/.exec(await (await page.request.get(MATTER)).text())?.[1] ?? "page:";
    return page.request.post(MATTER, { multipart: { [stamp]: "", ...multipart } });
  };
  const long = "ă".repeat(100_000);
  const tooLong = await post({ title: TITLE, content: long, form: "PHAN_ANH" });
  expect(tooLong.status()).toBe(422);
  expect(await tooLong.text()).toContain(long);
  const broken = await post({
    title: TITLE,
    content: `${CONTENT}\uFFFD`,
    form: "PHAN_ANH",
    field: "khong-co",
  });
  expect(broken.status()).toBe(422);
  expect(await broken.text()).toContain("Có chữ bị hỏng");
  const large = {
    name: "to.png",
    mimeType: "image/png",
    buffer: Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024)]),
  };
  const tooLarge = await post({ title: TITLE, content: CONTENT, form: "PHAN_ANH", files: large });
  expect(tooLarge.status()).toBe(422);
  expect(await tooLarge.text()).toContain("lớn hơn 5 MB");
  const flood = { ...large, buffer: Buffer.alloc(31 * 1024 * 1024) };
  // The server hangs up on a body far beyond every limit; a browser shows its page, this client may see only the end.
  const refused = await post({ title: TITLE, files: flood }).then(
    (answer) => answer.status(),
    () => 413,
  );
  expect(refused).toBe(413);
  await page.goto("/gui-pakn/noi-dung");
  await expect(page.getByLabel("Sự việc cụ thể")).toHaveValue(CONTENT);
});

test("the back button shows the page with the mistakes; an old page overwrites nothing", async ({ page }) => {
  await begin(page);
  await page.getByLabel("Sự việc cụ thể").fill(CONTENT);
  await next(page);
  await at(page, /noi-dung$/, { wrong: true });
  await fillMatter(page);
  await next(page);
  await expect(page).toHaveURL(/lien-he$/);
  await page.goBack();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(page.getByLabel("Sự việc cụ thể")).toHaveValue(CONTENT);
  // What is mended on the page one came back to is taken.
  await fillMatter(page);
  await page.getByLabel("Sự việc cụ thể").fill(`${CONTENT} Tôi đã gọi hai lần.`);
  await next(page);
  await expect(page).toHaveURL(/lien-he$/);
  await page.goto(MATTER);
  await expect(page.getByLabel("Sự việc cụ thể")).toHaveValue(`${CONTENT} Tôi đã gọi hai lần.`);
  await expect(page.getByLabel("Tóm tắt trong một câu")).toHaveValue(TITLE);
});

test("a form of an older page gets both texts back and leaves the newer one alone", async ({
  page,
  context,
}) => {
  await begin(page);
  const old = await context.newPage();
  await old.goto(MATTER);
  await fillMatter(page);
  await next(page);
  await expect(page).toHaveURL(/lien-he$/);
  await old.getByLabel("Tóm tắt trong một câu").fill("Câu viết ở cửa sổ cũ");
  await old.getByLabel("Sự việc cụ thể").fill("Chữ của cửa sổ cũ, dài hơn hai mươi ký tự.");
  // The page asks for similar answers by POST as well; the form is the one that is posted to its own address.
  const answer = old.waitForResponse(
    (response) => response.request().method() === "POST" && response.url().includes(MATTER),
  );
  await next(old);
  expect((await answer).status()).toBe(409);
  await expect(old.getByLabel("Sự việc cụ thể")).toHaveValue(CONTENT);
  await expect(old.getByText("Chữ của cửa sổ cũ, dài hơn hai mươi ký tự.")).toBeVisible();
  await expectAccessible(old);
  await old.getByLabel("Sự việc cụ thể").fill("Chữ của cả hai cửa sổ, dài hơn hai mươi ký tự.");
  await next(old);
  await expect(old).toHaveURL(/lien-he$/);
});

test("too many or too large files are told of before anything is sent, in our words", async ({ page }) => {
  await begin(page);
  const input = page.getByLabel(/Tệp đính kèm/);
  const file = (name: string, size: number) => ({
    name,
    mimeType: "image/png",
    buffer: Buffer.alloc(size, 1),
  });
  await input.setInputFiles(Array.from({ length: 6 }, (_, i) => file(`${i}.png`, 10)));
  await expect(page.getByText("Chỉ thêm được 5 tệp, bạn vừa chọn 6.")).toBeVisible();
  await input.setInputFiles([file("to.png", 5 * 1024 * 1024 + 1)]);
  await expect(page.getByText("to.png lớn hơn 5 MB")).toBeVisible();
  await expect(input).toHaveValue("");
  await expect(page.getByText("Chọn tệp", { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("what no page answers is answered by a sentence in the frame", async ({ page }) => {
  await begin(page);
  const own = page.request;
  const says = async (answer: Awaited<ReturnType<typeof own.get>>, status: number, words: string) => {
    expect([answer.url(), answer.status()]).toEqual([answer.url(), status]);
    expect(await answer.text()).toContain(words);
  };
  await says(await own.get("/gui-pakn/tep/2147483648"), 404, "Không tìm thấy trang");
  await says(await own.get("/gui-pakn/tep/x"), 404, "Không tìm thấy trang");
  await says(await own.post("/healthcheck", { form: {} }), 405, "không nhận cách gửi đó");
  await says(await own.get("/cong-khai?_data=routes/x"), 200, "Trả lời đã công khai");
  await says(await own.get(`/cong-khai?q=${"a".repeat(5000)}`), 200, "Trả lời đã công khai");
  const foreign = await own.post("/gui-pakn", { form: {}, headers: { Origin: "https://khac.example" } });
  await says(foreign, 403, "Biểu mẫu đến từ một trang khác");
  await says(await own.post("/staff/sign-in", { form: {} }), 401, "Biểu mẫu vừa gửi không đầy đủ");
  const removed = await own.post(MATTER, { multipart: { remove: "2147483648" } });
  expect(removed.status()).toBe(422);
});
