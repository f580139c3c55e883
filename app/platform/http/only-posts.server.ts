/** The answer to somebody who opens the address of a form: what it is for, and where to go instead. */
export const onlyPosts = (): Response =>
  new Response("Địa chỉ này chỉ nhận biểu mẫu gửi đi. Hãy quay lại trang trước rồi bấm nút ở đó.", {
    status: 405,
    headers: { Allow: "POST", "Content-Type": "text/plain; charset=utf-8" },
  });
