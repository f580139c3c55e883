/** The rights of art. 4 of Law 91/2025/QH15, each with what it means here. */
const RIGHTS: readonly [right: string, meaning: string][] = [
  ["Được biết", "dữ liệu nào của bạn được dùng, để làm gì: chính là trang này."],
  ["Đồng ý, rút lại sự đồng ý", "bất cứ lúc nào; việc đã làm trước khi rút vẫn có giá trị."],
  ["Xem", "dữ liệu của mình mà cổng đang giữ."],
  ["Chỉnh sửa", "khi họ tên, địa chỉ, số điện thoại bị sai."],
  ["Xóa", "khi không còn cần, trừ phần pháp luật buộc phải lưu trong hồ sơ."],
  ["Hạn chế, phản đối", "việc dùng dữ liệu của mình."],
  ["Khiếu nại", "khi thấy dữ liệu của mình bị dùng sai."],
  ["Yêu cầu bồi thường", "khi có thiệt hại do vi phạm."],
];

export function Rights() {
  return (
    <>
      <h2 id="quyen">Bạn có những quyền gì</h2>
      <ul>
        {RIGHTS.map(([right, meaning]) => (
          <li key={right}>
            <strong>{right}</strong>: {meaning}
          </li>
        ))}
      </ul>
      <p>Căn cứ: Điều 4 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.</p>
    </>
  );
}
