import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { test } from "../support/story";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const TITLE = "Chậm trả kết quả đăng ký biến động đất đai";
const CONTENT = "Tôi nộp hồ sơ ngày 05/10/2026, giấy hẹn ngày 02/11/2026.\nĐến nay chưa có kết quả.";

const MATTER = "/gui-pakn/noi-dung";
const next = (page: Page) => page.getByRole("button", { name: "Tiếp tục", exact: true }).click();

/** Every page of this story is looked at by axe, and says by its title when something is to be mended. */
async function at(page: Page, path: string | RegExp, { wrong = false } = {}) {
  await expect(page).toHaveURL(path);
  await expect(page).toHaveTitle(wrong ? /^Lỗi: / : /^(?!Lỗi)/);
  if (wrong) await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
}

async function begin(page: Page) {
  await page.goto("/gui-pakn");
  await page.getByLabel("Cách làm việc của cơ quan, cán bộ").check();
  await page.getByRole("button", { name: /^(Bắt đầu|Tiếp tục)$/ }).click();
}

async function fillMatter(page: Page) {
  await page.getByLabel("Tóm tắt trong một câu").fill(TITLE);
  await page.getByLabel("Sự việc cụ thể").fill(CONTENT);
  await page.getByLabel("Có, tôi có đề xuất").check();
  await page.getByLabel("Đề xuất của bạn").fill("Nên cho nộp và nhận kết quả trực tuyến.");
}

async function fillContact(page: Page) {
  await page.getByLabel("Họ và tên, hoặc tên tổ chức").fill("Nguyễn Thị Lan");
  await page.getByLabel("Địa chỉ", { exact: true }).fill("Thôn 3, xã Phú Hòa, tỉnh Thượng Đức");
  await page.getByLabel("Thư giấy").check();
  await page.getByLabel(/Tôi đã đọc và đồng ý/).check();
}

async function toReview(page: Page) {
  await begin(page);
  await fillMatter(page);
  await next(page);
  await fillContact(page);
  await next(page);
  await expect(page).toHaveURL(/kiem-tra/);
}

async function codes(page: Page): Promise<[string, string]> {
  const [code = "", secret = ""] = await page.locator(".big-code").allInnerTexts();
  return [code, secret];
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("Lan sends, follows and withdraws", async ({ page }) => {
      test.slow();
      await page.goto("/gui-pakn");
      await at(page, /gui-pakn$/);
      await page.getByRole("button", { name: "Bắt đầu" }).click();
      await at(page, /gui-pakn$/, { wrong: true });
      await page.getByLabel("Tố cáo (gửi nơi khác)").check();
      await page.getByRole("button", { name: "Bắt đầu" }).click();
      await at(page, /noi-khac=to-cao/);
      await expect(page.getByText("Ban Tiếp công dân").first()).toBeVisible();
      await begin(page);

      await at(page, /noi-dung$/);
      await page.getByLabel("Tóm tắt trong một câu").fill(TITLE);
      await page.getByLabel(/Tệp đính kèm/).setInputFiles([
        { name: "giấy hẹn.png", mimeType: "image/png", buffer: PNG },
        { name: "giả.pdf", mimeType: "application/pdf", buffer: Buffer.from("<script>") },
      ]);
      await next(page);
      await at(page, /noi-dung$/, { wrong: true });
      await expect(page.getByLabel("Tóm tắt trong một câu")).toHaveValue(TITLE);
      await expect(page.getByText("giấy hẹn.png")).toBeVisible();
      await expect(page.getByText(/giả\.pdf: không phải/).first()).toBeVisible();
      await fillMatter(page);
      await next(page);

      await at(page, /lien-he$/);
      await expect(page.getByLabel(/Tôi đã đọc và đồng ý/)).not.toBeChecked();
      await page.getByLabel("Họ và tên, hoặc tên tổ chức").fill("Lan chưa điền xong");
      await page.getByRole("button", { name: "Quay lại" }).click();
      await expect(page.getByLabel("Sự việc cụ thể")).toHaveValue(CONTENT);
      await next(page);
      await expect(page.getByLabel("Họ và tên, hoặc tên tổ chức")).toHaveValue("Lan chưa điền xong");
      await next(page);
      await at(page, /lien-he$/, { wrong: true });
      await fillContact(page);
      await next(page);

      await at(page, /kiem-tra$/);
      await expect(page.getByText("Nguyễn Thị Lan")).toBeVisible();
      await page.getByRole("button", { name: "Gửi phản ánh, kiến nghị" }).click();
      await at(page, /bien-nhan$/);
      const [code, secret] = await codes(page);
      expect(code).toMatch(/^PAKN-\d\d-/);
      await expect(page.getByText(/ngày kể từ ngày/)).toBeVisible();
      await page.reload();
      expect(await codes(page)).toEqual([code, secret]);
      await page.goto("/gui-pakn/kiem-tra");
      await expect(page).toHaveURL(/bien-nhan/);

      await page.goto("/tra-cuu");
      await at(page, /tra-cuu$/);
      await page.getByLabel("Mã phản ánh, kiến nghị").fill(code.toLowerCase());
      await page.getByLabel("Mã bí mật").fill("AAAA-AAAA-AAAA-AAAA");
      await page.getByRole("button", { name: "Xem kết quả" }).click();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expectAccessible(page);
      await page.getByLabel("Mã bí mật").fill(secret.replaceAll("-", " "));
      await page.getByRole("button", { name: "Xem kết quả" }).click();
      await at(page, new RegExp(`/tra-cuu/${code}$`));
      await expect(page.getByText("Đã nhận, đang chờ vào sổ")).toBeVisible();
      await expect(page.getByRole("link", { name: "giấy hẹn.png" })).toBeVisible();

      await page.getByRole("link", { name: "Rút phản ánh, kiến nghị" }).click();
      await at(page, /\/rut$/);
      await page.getByRole("button", { name: "Rút", exact: true }).click();
      await at(page, /\/rut$/, { wrong: true });
      await page.getByLabel("Tôi muốn rút phản ánh, kiến nghị này").check();
      await page.getByRole("button", { name: "Rút", exact: true }).click();
      await at(page, /nhac=da-rut$/);
      await expect(page.getByRole("heading", { name: "Bạn đã rút" })).toBeVisible();
    });

    test("the link of a mail opens the item and leaves the secret nowhere", async ({ page, context }) => {
      await toReview(page);
      await page.getByRole("button", { name: "Gửi phản ánh, kiến nghị" }).click();
      const [code, secret] = await codes(page);
      await context.clearCookies();
      await page.goto(`/tra-cuu/${code}`);
      await expect(page).toHaveURL(/\/tra-cuu\?ma=/);
      const answer = await page.goto(`/tra-cuu/${code}?khoa=${secret}`);
      await expect(page).toHaveURL(new RegExp(`/tra-cuu/${code}$`));
      expect(answer?.headers()).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "same-origin",
      });
      expect(await page.content()).not.toContain(secret);
      await page.goto(`/tra-cuu/${code}?khoa=${"A".repeat(16)}`);
      await at(page, /nhac=sai-duong-dan/);
    });

    test("a lost secret is asked for; the answer gives nothing away", async ({ page }) => {
      await page.goto("/tra-cuu/quen-ma");
      await at(page, /quen-ma$/);
      await page.getByRole("button", { name: "Gửi mã mới cho tôi" }).click();
      await at(page, /quen-ma$/, { wrong: true });
      await page.getByLabel("Mã phản ánh, kiến nghị").fill("PAKN-26-2222-22");
      await page.getByLabel("Thư điện tử đã ghi khi gửi").fill("lan@example.com");
      await page.getByRole("button", { name: "Gửi mã mới cho tôi" }).click();
      await expect(page.getByText("Nếu mã và thư điện tử đúng")).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test("sent twice at once it is one item with one receipt", async ({ page }) => {
  await toReview(page);
  const seen = await page.locator("input[name=seen]").inputValue();
  const send = () => page.request.post("/gui-pakn/kiem-tra", { form: { seen }, maxRedirects: 0 });
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
  await page.goto("/gui-pakn/bien-nhan");
  const first = await codes(page);
  await send();
  await page.goto("/gui-pakn/bien-nhan");
  expect(await codes(page)).toEqual(first);
});

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
    const stamp =
      /name="page"[^>]* value="([^"]+)"/.exec(await (await page.request.get(MATTER)).text())?.[1] ?? "";
    return page.request.post(MATTER, { multipart: { page: stamp, ...multipart } });
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

test("the review leads to each field, the procedure included", async ({ page }) => {
  await toReview(page);
  await expect(page.getByText("Thủ tục hành chính", { exact: true })).toHaveCount(1);
  await page.getByRole("link", { name: "Sửa sự việc cụ thể" }).click();
  await expect(page).toHaveURL(/noi-dung#f-content$/);
  await next(page);
  await expect(page).toHaveURL(/lien-he$/);
  await next(page);
  await page.getByRole("button", { name: "Gửi phản ánh, kiến nghị" }).click();
  await expect(page.getByText("cơ quan gửi thư giấy đến địa chỉ bạn ghi")).toBeVisible();
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

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no page of the way is wider than the screen", async ({ page }) => {
    const fits = async () =>
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        page.url(),
      ).toBeLessThan(1);
    await begin(page);
    await fits();
    await fillMatter(page);
    await next(page);
    await fits();
    await fillContact(page);
    await next(page);
    await fits();
    await page.getByRole("button", { name: "Gửi phản ánh, kiến nghị" }).click();
    await fits();
    await page.getByRole("link", { name: "Theo dõi ngay" }).click();
    await fits();
  });
});
