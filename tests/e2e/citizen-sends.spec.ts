import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { expectWithinPaper } from "../support/paper";
import {
  at,
  begin,
  CONTENT,
  codes,
  fillContact,
  fillMatter,
  next,
  PNG,
  TITLE,
  toReview,
} from "../support/sending";

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
      const edge = "10mm";
      const paper = await page.pdf({
        format: "A4",
        margin: { top: edge, right: edge, bottom: edge, left: edge },
      });
      expect(paper.toString("latin1").match(/\/Type \/Page$/gm), "sheets of the receipt").toHaveLength(1);
      await expectWithinPaper(page);
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
