import { paths } from "../../app/paths";

/** One citizen's way through the four steps, as a browser without scripts goes it; answers milliseconds. */
export async function sendOnce(address: string): Promise<number> {
  const from = performance.now();
  let cookie = "";
  const post = async (path: string, fields: Record<string, string>, multipart = false) => {
    const body = multipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const answer = await fetch(address + path, {
      method: "POST",
      redirect: "manual",
      headers: { origin: address, cookie },
      body,
    });
    await answer.arrayBuffer();
    if (answer.status !== 302 && answer.status !== 303) throw new Error(`${path}: ${answer.status}`);
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  };
  await post(paths.send(), { subject: "ACT" });
  await post(
    paths.sendMatter(),
    {
      title: "Hẹn trả kết quả ba lần vẫn chưa có",
      content:
        "Tôi nộp hồ sơ từ đầu tháng, được hẹn ba lần nhưng đến nay bộ phận một cửa vẫn chưa trả kết quả.",
      form: "PHAN_ANH",
      go: "next",
    },
    true,
  );
  await post(paths.sendContact(), {
    senderType: "PERSON",
    name: "Nguyễn Văn Thử",
    address: "Tổ 2, phường Thượng Đức",
    phone: "0912345678",
    answerBy: "PHONE",
    consent: "on",
  });
  const review = await (await fetch(address + paths.sendReview(), { headers: { cookie } })).text();
  const hidden = Object.fromEntries(
    [...review.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as Record<string, string>;
  await post(paths.sendReview(), hidden);
  return performance.now() - from;
}
