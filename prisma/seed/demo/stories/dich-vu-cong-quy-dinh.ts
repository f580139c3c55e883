import type { Story } from "../story";

/** Public services: what the rules themselves make hard, and what belongs elsewhere. */
export const STORIES_DICH_VU_CONG_QUY_DINH: readonly Story[] = [
  {
    title: "Đề nghị bỏ tờ khai nhân thân trong hồ sơ trực tuyến vì dữ liệu đã có",
    content:
      "Ba thủ tục tôi làm trong tháng đều bắt điền lại họ tên, ngày sinh, quê quán, nghề nghiệp, trong khi đăng nhập bằng định danh rồi. Chỉ cần sai một dấu là bị trả. Đã định danh mà vẫn khai thì thừa.",
    proposal: "Hệ thống tự điền phần nhân thân, dân chỉ xác nhận đúng hay sai.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "vp-ubnd",
    outcome: "O1",
    reply:
      "Văn phòng đã rà soát hai trăm tám mươi biểu mẫu thuộc thẩm quyền của tỉnh, phần lớn khai lại thông tin đã có trong dữ liệu dân cư. UBND tỉnh đã quyết định cắt phần này và cho hệ thống tự điền ở một trăm chín mươi biểu mẫu, gồm hai trong ba thủ tục bạn làm. Mẫu còn lại do bộ quy định, tỉnh đã kiến nghị.",
  },
  {
    title: "Hai thủ tục liên thông nhưng thời hạn cộng lại dài hơn làm riêng từng cái",
    content:
      "Làm liên thông đăng ký khai sinh, thường trú, thẻ bảo hiểm cho con ghi tổng chín ngày. Chị đồng nghiệp làm riêng từng việc thì bốn ngày là xong hết. Gộp một cửa mà chậm hơn thì ai chọn gộp. Xin xem lại cách tính.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "vp-ubnd",
    outcome: "O2",
    reply:
      "Thời hạn nhóm liên thông cộng thời gian tối đa của từng cơ quan, dù thực tế nhiều bước làm song song. Tỉnh đã giao các cơ quan trong tỉnh xử lý song song để còn tối đa năm ngày, và có văn bản đề nghị các bộ tính lại thời hạn chung. Hồ sơ của gia đình đã xong, thẻ của cháu dùng ngay bản điện tử.",
  },
  {
    title: "Xã không nhận hồ sơ thủ tục cấp tỉnh dù tỉnh đã cho nộp bất cứ nơi nào",
    content:
      "Đài phát thanh nói từ nay nộp hồ sơ ở xã nào cũng được. Tôi ở Vĩnh Tuy mang hồ sơ đổi giấy phép kinh doanh ra xã, cán bộ bảo chưa có tài khoản nhận, mời lên tỉnh. Một chuyến xe khách hết ba trăm nghìn.",
    field: "dich-vu-cong",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "x-vinh-tuy-moi",
    outcome: "O5",
    reply:
      "Xã phải nhận mọi hồ sơ phi địa giới trong tỉnh, việc chưa có tài khoản là lỗi phối hợp, và danh mục của tỉnh ghi khác danh mục dán ở xã. Tài khoản đã mở, danh mục đã thống nhất. Hồ sơ của ông được nhận tại nhà qua bưu tá, không tốn phí, kết quả gửi về đúng địa chỉ.",
  },
  {
    title: "Quy định trả kết quả bản điện tử nhưng ngân hàng và trường học không nhận",
    content:
      "Tôi nhận kết quả điện tử của giấy xác nhận, in ra mang đi ngân hàng thì họ đòi dấu đỏ, trường thì đòi bản giấy. Tỉnh quy định bỏ bản giấy mà các nơi chưa chịu thì dân kẹt ở giữa. Tôi đã xin in lại hai lần.",
    proposal: "Trên bản in có mã quét để nơi nhận tự kiểm tra, và tỉnh ký thỏa thuận với các ngân hàng.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "vp-ubnd",
    outcome: "O6",
    reply:
      "Kết quả điện tử ký số có giá trị pháp lý như bản giấy, trường học và ngân hàng phải chấp nhận nếu kiểm tra được chữ ký. Tỉnh không sửa quy định nhưng đã in mã quét trên mọi bản kết quả và gửi hướng dẫn đến ba mươi chi nhánh. Nếu nơi nào còn từ chối, chị ghi lại tên, Văn phòng sẽ làm việc trực tiếp.",
    question: "Xin cho biết tên loại giấy và chi nhánh ngân hàng đã từ chối bản điện tử.",
    answer:
      "Giấy xác nhận tình trạng nhà ở. Nơi từ chối là phòng giao dịch gần chợ, họ không ghi lý do lên giấy nào.",
  },
  {
    title: "Kiến nghị có khung giờ làm việc một cửa buổi tối cho công nhân ca kíp",
    content:
      "Chúng tôi làm ca ở khu công nghiệp, từ bảy giờ sáng đến sáu giờ tối, chủ nhật xen kẽ. Quầy một cửa mở đúng giờ chúng tôi đứng máy. Nghỉ nửa ngày mất thưởng chuyên cần. Chưa có quy định nào cho mở quầy buổi tối.",
    proposal: "Ban hành quy định mỗi tuần một tối mở quầy ở phường có khu công nghiệp, đăng ký trước.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "vp-ubnd",
    outcome: "O3",
    reply:
      "UBND tỉnh đã ban hành quy định về phiên làm việc một cửa ngoài giờ: tối thứ tư hằng tuần, từ sáu giờ rưỡi đến tám giờ rưỡi, tại hai phường có khu công nghiệp. Cán bộ trực được nghỉ bù theo luật lao động. Công nhân đặt lịch trước qua tin nhắn; sau ba tháng tỉnh đánh giá để mở thêm nơi khác.",
  },
  {
    title: "Việc một cửa làm phiền quá, đề nghị xem xét cho đúng",
    content:
      "Tôi lên đó rồi mà họ nói thế này thế kia, chẳng đâu vào đâu, cứ như vậy thì dân chịu sao nổi. Mọi việc cần phải nhanh lên và rõ ràng hơn, ai cũng biết rồi. Đề nghị cấp trên giải quyết dứt điểm việc này cho dân nhờ.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "vp-ubnd",
    outcome: "O8",
    reply:
      "Văn phòng đã hai lần gọi và một lần nhắn tin xin ông cho biết nơi làm việc, loại giấy và ngày đến, nhưng chưa nhận được chi tiết nên chưa thể kiểm tra. Ông chỉ cần chụp phiếu hẹn hoặc nói tên quầy, chúng tôi sẽ xem lại nhật ký ngay. Phiếu này được giữ để đối chiếu khi có thêm thông tin.",
    rejection: {
      reason: "R2",
      guidance:
        "Dù đã hướng dẫn, chúng tôi chưa biết ông gặp khó ở cơ quan nào và về giấy gì. Ông gửi lại vài dòng gồm nơi đến, ngày, loại giấy, hoặc đến quầy một cửa gần nhà để cán bộ viết giúp.",
    },
  },
  {
    title: "Cổng quốc gia đăng nhập bằng định danh báo lỗi với người đổi số điện thoại",
    content:
      "Tôi đổi số điện thoại, ứng dụng định danh đã cập nhật ở công an phường. Nhưng cổng dịch vụ công quốc gia vẫn gửi mã xác nhận về số cũ, số ấy người khác đã dùng. Tổng đài tỉnh nói không chỉnh được, bảo đợi trung ương.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "vp-ubnd",
    outcome: "O6",
    reply:
      "Tài khoản trên cổng quốc gia do Bộ Công an quản lý, tỉnh không sửa được số nhận mã nên phản ánh được chuyển đến Bộ kèm ảnh lỗi. Trong lúc chờ, chị có thể đăng nhập bằng quét mã trên ứng dụng định danh, không cần tin nhắn; quầy hỗ trợ số một của Trung tâm sẵn sàng làm cùng chị.",
    transferTo: "Bộ Công an",
  },
  {
    title: "Nhóm phụ nữ bản học dùng dịch vụ công, lớp bỏ giữa chừng vì hết mạng",
    content:
      "Tổ công nghệ cộng đồng mở lớp dạy chị em bấm hồ sơ trên điện thoại. Học hai buổi thì nhà văn hóa mất mạng, ba tháng nay không ai đến nối. Chị em vẫn phải xuống xã nhờ người làm, có hôm mất tiền cò.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "UBND xã xác minh cáp đứt từ trận mưa lớn, nhà mạng đã báo nhưng xã không ký biên bản sửa. Mạng đã nối lại, lớp mở tiếp hai buổi mỗi tuần vào tối thứ ba, thứ sáu. Nộp hồ sơ ở xã không mất tiền cho ai; gặp người đòi tiền, chị em báo ngay lãnh đạo xã để xử lý.",
  },
  {
    title: "Chưa thống nhất có được nhận kết quả hộ bằng tin nhắn của chủ hồ sơ hay không",
    content:
      "Tôi đi lấy kết quả hộ hàng xóm đau chân, bà ấy nhắn tin đồng ý và gửi mã. Quầy một ở phường này cho nhận, quầy ở phường kia bắt viết giấy tay có chữ ký. Quy định chung của tỉnh không nói rõ, mỗi nơi một kiểu.",
    proposal: "Cho nhận hộ khi người nhận xuất trình căn cước và đọc đúng mã bí mật chủ hồ sơ gửi.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [6, 7],
    handler: "vp-ubnd",
    outcome: "O8",
    reply:
      "Quy chế một cửa của tỉnh quả là chưa nói về nhận hộ bằng tin nhắn. Văn phòng đang tập hợp ý kiến của mười phường, xã và xem rủi ro lộ giấy tờ, nên chưa đủ cơ sở sửa ngay. Trong thời gian này mọi nơi thống nhất dùng giấy tay kèm căn cước; người đau yếu được trả kết quả tại nhà miễn phí.",
  },
];
