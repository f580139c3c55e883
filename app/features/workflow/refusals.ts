import type { Refusal } from "./decide";
import type { DuplicateRefusal } from "./duplicate-rule.server";
import type { HistoryRefusal } from "./event-order";
import type { MergeRefusal } from "./merged-step";
import type { RepeatRefusal } from "./repeat-rule.server";
import type { Overtaken } from "./who-was-first";

/** Everything that can stop an action; a reason without a sentence does not compile. */
export type ActionRefusal =
  | Refusal
  | HistoryRefusal
  | "NOT_FOUND"
  | Overtaken
  | "UNIT_CLOSES"
  | "OUTSIDE_IS_OURS"
  | "ALREADY_THEIRS"
  | "SAME_OFFICIALS"
  | DuplicateRefusal
  | MergeRefusal
  | RepeatRefusal;

/** What a refusal says to the person and with which HTTP status. Says what to do instead. */
export const REFUSALS: Record<ActionRefusal, { status: number; message: string }> = {
  NOT_FOUND: { status: 404, message: "Không tìm thấy phản ánh, kiến nghị này trong phạm vi của bạn." },
  CHANGED_MEANWHILE: {
    status: 409,
    message:
      "Người khác vừa xử lý phản ánh này trước bạn. Nội dung bạn viết vẫn còn; hãy xem trạng thái mới rồi quyết định.",
  },
  DONE_BY_YOU: {
    status: 409,
    message: "Bạn đã gửi việc này rồi và nó đã được ghi một lần. Không cần gửi lại; hãy xem trạng thái mới.",
  },
  OTHER_BY_YOU: {
    status: 409,
    message:
      "Bạn vừa ghi một bước khác trên hồ sơ này từ cửa sổ khác, với nội dung khác. Nội dung dưới đây chưa được ghi và vẫn còn; hãy xem trạng thái mới rồi quyết định.",
  },
  SAME_STEP_BY_YOU: {
    status: 409,
    message:
      "Bạn vừa ghi bước này trên hồ sơ, có thể từ cửa sổ khác. Nội dung dưới đây vẫn còn; nếu nó khác bản đã ghi thì nó chưa được ghi. Hãy xem trạng thái mới rồi quyết định.",
  },
  CHANGED_BY_YOU: {
    status: 409,
    message:
      "Bạn vừa ghi một bước khác trên hồ sơ này, có thể từ cửa sổ khác. Nội dung dưới đây chưa được ghi và vẫn còn; hãy xem trạng thái mới rồi quyết định.",
  },
  CHANGED_BY_SENDER: {
    status: 409,
    message:
      "Người gửi vừa bổ sung hoặc thay đổi phản ánh này. Nội dung bạn viết vẫn còn; hãy xem phần mới rồi quyết định.",
  },
  DUE_DATE_MOVED: {
    status: 409,
    message:
      "Hạn trả lời vừa được tính lại theo lịch nghỉ. Nội dung bạn viết vẫn còn; hãy xem hạn mới rồi gửi lại.",
  },
  UNIT_CLOSES: {
    status: 422,
    message:
      "Đơn vị này sắp chấm dứt hoạt động mà chưa có đơn vị kế thừa nên không nhận thêm phản ánh. Chọn đơn vị khác, hoặc nhờ quản trị ghi đơn vị kế thừa.",
  },
  OUTSIDE_IS_OURS: {
    status: 422,
    message:
      "Đây là cơ quan, đơn vị của tỉnh (kể cả đơn vị cũ đã có đơn vị kế thừa), không phải cơ quan ngoài tỉnh. Giao cho đơn vị đó bằng “Giao đơn vị xử lý”; đang do đơn vị bạn giữ mà không thuộc thẩm quyền thì dùng “Trả lại vì chuyển sai” và đề xuất đơn vị đó.",
  },
  ALREADY_THEIRS: {
    status: 422,
    message:
      "Phân công vẫn như đang có nên không có gì để ghi. Chọn người khác; chỉ muốn dặn thêm thì dùng ghi chú nội bộ.",
  },
  SAME_OFFICIALS: {
    status: 422,
    message:
      "Danh sách người bị phản ánh vẫn như đang có nên không có gì để ghi. Chọn hoặc ghi tên người bị phản ánh; chỉ muốn dặn thêm thì dùng ghi chú nội bộ.",
  },
  NOT_POSSIBLE_NOW: {
    status: 409,
    message: "Ở trạng thái hiện tại không làm được việc này. Hãy xem trạng thái mới và các việc có thể làm.",
  },
  NOT_YOUR_ROLE: { status: 403, message: "Việc này thuộc vai trò khác hoặc đơn vị đang giữ phản ánh." },
  CLASS_A_IS_REJECTED: {
    status: 422,
    message: "Nội dung không thuộc phạm vi tiếp nhận thì dùng “Đề nghị không tiếp nhận” và chọn lý do.",
  },
  KIND_DOES_NOT_FIT: {
    status: 422,
    message:
      "Loại (hành vi hay quy định) không khớp với nội dung đã chọn theo Điều 5 Nghị định 20/2008/NĐ-CP.",
  },
  REJECTION_WAITS: { status: 409, message: "Đang chờ thủ trưởng quyết định đề nghị không tiếp nhận." },
  NO_REJECTION_TO_DECIDE: { status: 409, message: "Chưa có đề nghị không tiếp nhận nào để duyệt." },
  NEVER_ASSIGNED: { status: 409, message: "Phản ánh chưa được giao nên không thể trả lại." },
  SECOND_RETURN_NEEDS_LEADER: {
    status: 409,
    message: "Phản ánh đã bị trả lại một lần. Lần thứ hai do lãnh đạo quyết định đơn vị xử lý.",
  },
  TOO_LATE_TO_EXTEND: { status: 409, message: "Đã quá hạn nên không gia hạn được nữa." },
  NO_GROUND_TO_EXTEND: {
    status: 409,
    message: "Chưa có quy định nào cho phép gia hạn loại phản ánh này. Hãy trả lời trong hạn hiện tại.",
  },
  EXTENDED_ENOUGH: {
    status: 409,
    message:
      "Đã gia hạn đủ số lần được phép. Hãy trả lời trong hạn hiện tại; ngày hạn nhập nhầm thì dùng “Đính chính gia hạn”.",
  },
  EXTENDED_TOO_FAR: {
    status: 422,
    message: "Hạn mới xa quá mức gia hạn được phép. Chọn ngày sớm hơn.",
  },
  NO_EXTENSION_TO_CORRECT: {
    status: 409,
    message: "Phản ánh chưa được gia hạn nên không có gì để đính chính.",
  },
  SAME_DUE_DATE: { status: 422, message: "Đây đang là hạn hiện tại. Nhập hạn đúng thay cho hạn này." },
  EARLIER_THAN_THE_LIMIT: {
    status: 422,
    message: "Hạn đúng phải sau hạn trước khi gia hạn. Nếu không gia hạn nữa, chọn “Rút lại gia hạn”.",
  },
  NEW_DUE_DATE_NOT_LATER: { status: 422, message: "Hạn mới phải sau hạn hiện tại." },
  ALREADY_THERE: { status: 422, message: "Đơn vị này đang giữ phản ánh. Hãy chọn đơn vị khác." },
  CONFIDENTIAL: { status: 409, message: "Nội dung thuộc diện bảo mật nên không được công khai." },
  ALREADY_PUBLISHED: { status: 409, message: "Phản ánh này đang được công khai." },
  NOT_PUBLISHED: { status: 409, message: "Phản ánh này không còn được công khai." },
  SECOND_REOPENING_NEEDS_LEADER: {
    status: 409,
    message: "Phản ánh đã được mở lại một lần. Lần thứ hai do lãnh đạo quyết định.",
  },
  LEADER_DECIDES: { status: 409, message: "Phản ánh đang chờ lãnh đạo quyết định đơn vị xử lý." },
  NOTHING_TO_DECIDE: {
    status: 409,
    message: "Không có gì phải quyết định: phản ánh không bị hai đơn vị từ chối và không lặp lại lần hai.",
  },
  RETURN_INSTEAD: {
    status: 409,
    message: "Phản ánh chưa bị trả lại lần nào. Dùng “Trả lại vì chuyển sai” trước khi trình lãnh đạo.",
  },
  RETURN_TO_PASS_ON: {
    status: 409,
    message:
      "Đơn vị đang giữ chỉ giao tiếp cho đơn vị trực thuộc. Không thuộc thẩm quyền thì dùng “Trả lại vì chuyển sai”; đã trả lại một lần thì trình lãnh đạo.",
  },
  REROUTE_NEEDS_REASON: {
    status: 422,
    message:
      "Viết lý do chuyển: phản ánh đang do đơn vị khác xử lý, đơn vị đó và đơn vị nhận đều đọc lý do này.",
  },
  LEADER_HAS_DECIDED: {
    status: 409,
    message: "Lãnh đạo đã quyết định đơn vị xử lý. Vướng mắc thì báo lãnh đạo bằng ghi chú nội bộ.",
  },
  REOPENING_ASKED_BEFORE: {
    status: 409,
    message: "Người gửi đã đề nghị mở lại một lần. Việc mới thì gửi phản ánh mới, ghi mã này.",
  },
  NO_REOPENING_ASKED: { status: 409, message: "Không có đề nghị mở lại nào đang chờ." },
  NO_OUTSIDE_ANSWER: {
    status: 409,
    message: "Phản ánh này không chờ cơ quan ngoài tỉnh trả lời, hoặc trả lời đã được ghi.",
  },
  REPEAT_ALREADY: { status: 409, message: "Phản ánh đã được ghi là lặp lại." },
  NO_REPEAT_TO_UNDO: { status: 409, message: "Phản ánh chưa được ghi là lặp lại." },
  REPEAT_GOES_UP: {
    status: 409,
    message: "Phản ánh lặp lại lần đầu do đầu mối cấp tỉnh giao, không giao trong nội bộ đơn vị.",
  },
  REPEAT_WAITS_ABOVE: {
    status: 409,
    message:
      "Phản ánh lặp lại được ghi khi đơn vị đang xử lý: đầu mối cấp tỉnh giao lại, cho đơn vị khác hoặc chính đơn vị này, rồi mới trình dự thảo.",
  },
  NAMED_IN_IT: {
    status: 403,
    message:
      "Phản ánh này nêu tên bạn nên bạn không xử lý, duyệt, ký hay công khai. Việc chuyển cho người khác của đơn vị hoặc cấp trên trực tiếp.",
  },
  NAMED_CANNOT_HANDLE: {
    status: 422,
    message: "Phản ánh nêu tên người này nên không phân công cho họ. Hãy chọn người khác.",
  },
  NAMED_BY_ABOVE: {
    status: 403,
    message:
      "Người do cấp trên hoặc đơn vị khác ghi tên chỉ đầu mối cấp tỉnh hoặc lãnh đạo bỏ được. Đơn vị chỉ được ghi thêm.",
  },
  NAME_OFF_NEEDS_REASON: {
    status: 422,
    message: "Bỏ tên một người bị phản ánh thì phải ghi căn cứ. Căn cứ nằm lại trong lịch sử.",
  },
  COVERS_FOR_NAMED: {
    status: 403,
    message:
      "Phản ánh này nêu tên người bạn ký thay nên bạn không duyệt thay người đó. Thủ trưởng khác của đơn vị hoặc lãnh đạo tỉnh quyết định.",
  },
  OWN_DRAFT: {
    status: 403,
    message:
      "Bạn đã trình dự thảo này nên không ký thay được. Người đứng đầu hoặc người khác được ủy quyền ký.",
  },
  NAMED_IN_MERGED: {
    status: 403,
    message:
      "Một phản ánh được trả lời chung với phản ánh này nêu tên bạn, nên bạn không xử lý, duyệt, ký hay công khai. Người khác của đơn vị hoặc cấp trên trực tiếp làm việc này.",
  },
  CONTESTED_ONCE: {
    status: 409,
    message: "Đã đề nghị xem lại việc không tiếp nhận một lần; mỗi phản ánh chỉ xem lại một lần.",
  },
  NOTHING_CONTESTED: { status: 409, message: "Không có đề nghị xem lại nào đang chờ quyết định." },
  APPROVED_IT_YOURSELF: {
    status: 403,
    message:
      "Bạn là người đã đề nghị hoặc duyệt việc không tiếp nhận nên người khác phải xem lại: thủ trưởng khác của đơn vị, lãnh đạo khác của tỉnh, hoặc với tố cáo là đầu mối cấp tỉnh.",
  },
  ANSWERED_WITH_LEAD: {
    status: 409,
    message:
      "Phản ánh này được xử lý và trả lời chung với phản ánh chính. Muốn xử lý riêng, hãy tách ra trước.",
  },
  FIRST_OF_ANOTHER: {
    status: 422,
    message:
      "Phản ánh đã có là của người gửi khác, nên R10 không dùng được: người gửi phản ánh này sẽ không được trả lời. Cùng một việc thì dùng “Gộp vào phản ánh cùng việc”; khác việc thì xem lại mã.",
  },
  REPEAT_OF_ANOTHER: {
    status: 422,
    message:
      "Phản ánh trước là của người gửi khác, nên đây không phải phản ánh lặp lại. Cùng một việc đang xử lý thì dùng “Gộp vào phản ánh cùng việc”; việc trước đã có trả lời công khai thì người gửi có thể bấm “Tôi cũng gặp việc này” ở trang đó, còn phản ánh này xử lý riêng.",
  },
  REPEAT_OF_LATER: {
    status: 422,
    message:
      "Phản ánh có mã này đến sau phản ánh đang xử lý, hoặc đã được ghi là lặp lại chính phản ánh này. Xem lại mã; muốn ghi phản ánh đến sau là lặp lại thì mở phản ánh đến sau.",
  },
  REPEAT_NEEDS_NOTE: {
    status: 422,
    message:
      "Một trong hai phản ánh không có họ tên hay cách liên hệ để so, nên Cổng không biết có cùng người gửi không. Ghi vào “Ghi chú” vì sao biết là cùng người gửi, rồi gửi lại.",
  },
  FIRST_IS_REJECTED: {
    status: 409,
    message:
      "Phản ánh đã có cũng không được tiếp nhận, hoặc đang được đề nghị không tiếp nhận vì trùng, nên việc này sẽ không được trả lời ở đâu cả. Xem lại mã; không có phản ánh nào khác đang xử lý việc này thì chọn lý do đúng của nó hoặc tiếp tục xử lý.",
  },
  NOT_MERGED: { status: 409, message: "Phản ánh này không gộp vào phản ánh nào." },
  LEAD_CLOSED: {
    status: 409,
    // One sentence for all of them: which it is may be what nobody is to learn (a denunciation).
    message:
      "Không gộp vào phản ánh này được: không có mã này, là chính phản ánh đang mở, hoặc phản ánh ấy không nhận gộp. Hãy chọn phản ánh khác đang xử lý.",
  },
  LEAD_IS_MERGED: {
    status: 409,
    message: "Phản ánh này đã gộp vào một phản ánh khác. Hãy gộp vào phản ánh chính đó.",
  },
  LEADS_OTHERS: {
    status: 409,
    message:
      "Có phản ánh khác đã gộp vào phản ánh này. Hãy tách chúng ra trước, hoặc gộp theo chiều ngược lại.",
  },
  LEAD_ELSEWHERE: {
    status: 409,
    message:
      "Phản ánh chính do đơn vị khác đang giữ. Hãy giao phản ánh này cho đơn vị đó trước rồi gộp, để cả hai được tính ở nơi trả lời.",
  },
  ONLY_DENUNCIATION_NOW: {
    status: 422,
    message:
      "Khi đơn vị đang xử lý, và với người không làm đầu mối, chỉ báo được tố cáo (R7). Lý do khác do đầu mối đề nghị trước khi giao; không thuộc thẩm quyền thì dùng “Trả lại vì chuyển sai”.",
  },
  NOT_REJECTED: { status: 409, message: "Phản ánh này không ở trạng thái không tiếp nhận." },
  NO_CONTEST: { status: 409, message: "Không có đề nghị xem lại nào đang chờ quyết định." },
  CONTESTED_BEFORE: { status: 409, message: "Đã đề nghị xem lại việc không tiếp nhận một lần." },
  BEFORE_PREVIOUS_EVENT: { status: 409, message: "Thời điểm của việc này sớm hơn việc trước đó." },
  ITEM_NOT_OPEN: { status: 409, message: "Phản ánh đã kết thúc nên không làm được việc này." },
  ITEM_CLOSED: { status: 409, message: "Phản ánh đã đóng." },
  NOT_RESOLVED: { status: 409, message: "Phản ánh chưa được trả lời." },
  NOTHING_TO_RETURN: { status: 409, message: "Không có lần giao nào để trả lại." },
  NO_REQUEST_TO_ANSWER: { status: 409, message: "Không có yêu cầu bổ sung nào đang chờ." },
};
