import { isAnswered, isOpen, type Status } from "../workflow/states";

/**
 * Who of those under an item gets which answer, in sentences for its page: who is still open gets the next one, who was
 * answered with it has the one before and reads another only in public (decision 0031). `under`: those that the reader
 * may see.
 */
export function whoGetsTheReply(status: Status, under: readonly { status: Status }[]): string[] {
  const waits = under.length === 0 ? isOpen(status) : under.some((one) => isOpen(one.status));
  const answered = under.some((one) => isAnswered(one.status));
  return [...(waits ? [GETS_IT] : []), ...(answered ? [isOpen(status) ? HAD_THE_LAST : HAD_IT] : [])];
}

const GETS_IT =
  "Câu trả lời được gửi cùng lúc cho mọi người gửi phản ánh đang xử lý dưới đây. Không nêu tên, địa chỉ, số hồ sơ của riêng một người.";
const HAD_IT = "Người gửi các phản ánh đã trả lời dưới đây đã nhận cùng câu trả lời này.";
const HAD_THE_LAST =
  "Người gửi các phản ánh đã trả lời dưới đây đã nhận câu trả lời trước và được báo là việc đang xem lại. Câu trả lời mới chỉ gửi cho người gửi phản ánh này; những người kia đọc được khi câu trả lời mới được công khai.";
