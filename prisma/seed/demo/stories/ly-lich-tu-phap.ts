import type { Story } from "../story";

export const STORIES_LY_LICH_TU_PHAP: readonly Story[] = [
  {
    title: "Phiếu lý lịch tư pháp số 1 quá hẹn hai mươi ngày, lỡ ngày ký hợp đồng",
    content:
      "Tôi xin phiếu lý lịch tư pháp số 1 để đi lái xe thuê ở công ty xây dựng, giấy hẹn mười ngày. Đã quá hẹn hai mươi ngày, tổng đài chỉ nói đang xác minh. Công ty không chờ nữa, tuyển người khác rồi. Tôi mất một việc lương khá vì tờ giấy ấy.",
    proposal: "Đề nghị cấp giấy báo chậm để người lao động xin công ty chờ thêm.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "ca-tinh",
    outcome: "O5",
    reply:
      "Phiếu chậm vì hồ sơ được chuyển tra cứu ở nơi anh từng cư trú mà không theo dõi hạn trả lời. Phiếu đã cấp và gửi bản điện tử trong ngày. Công an tỉnh đã gửi công ty văn bản xác nhận chậm do cơ quan cấp phiếu, đồng thời đặt cảnh báo trước hạn ba ngày cho hồ sơ cần xác minh.",
  },
  {
    title: "Đã có án được xóa từ lâu nhưng phiếu vẫn ghi là có án tích",
    content:
      "Tôi từng bị án treo mười mấy năm trước, chấp hành xong, đã được xóa án tích. Phiếu mới cấp vẫn ghi dòng đó nên tôi không được nhận làm bảo vệ. Tôi nhờ phường Cầu Treo xác nhận, cán bộ bảo chỉ tỉnh mới biết. Tôi mang hồ sơ cũ xuống hai lần.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O5",
    reply:
      "Tra cứu cho thấy thông tin chấp hành xong hình phạt tiền chưa được cập nhật nên hệ thống chưa ghi xóa án tích. Công an tỉnh đã đối chiếu với cơ quan thi hành án, xác nhận anh đủ điều kiện được xóa án tích theo pháp luật hình sự và cấp lại phiếu đúng, không thu phí.",
    question: "Anh còn giữ quyết định thi hành án và giấy chứng nhận chấp hành xong không, ở tòa nào xử?",
    answer: "Tôi còn bản photo giấy chấp hành xong. Xử tại tòa cấp huyện cũ, năm ấy tôi mới hai mươi tuổi.",
  },
  {
    title: "Nhân viên quầy gợi ý chọn bản giấy vì bản điện tử sợ không ai công nhận",
    content:
      "Tôi nộp trên mạng để lấy phiếu bản điện tử xin việc ở cửa hàng tiện lợi. Ra quầy hỏi, nhân viên lại bảo chọn bản giấy đi, điện tử chưa chắc ai nhận. Hai tuần sau có giấy thì công ty bảo họ chỉ cần file điện tử. Tôi mất hai tuần không lương.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Bản điện tử có giá trị như bản giấy, hướng dẫn của nhân viên là sai. Trung tâm đã xin lỗi bạn, phối hợp cơ quan cấp phát bản điện tử trong hai ngày, không thu thêm. Nhân viên quầy được tập huấn; tờ rơi “Phiếu điện tử dùng được ở đâu” đặt tại quầy để người lao động cho chủ xem.",
    promise: {
      text: "Tập huấn nhân viên ba quầy về giá trị của bản điện tử",
      days: 30,
      kept: { note: "Đã tập huấn 11 nhân viên; tờ rơi đặt ở cả ba quầy.", after: 0 },
    },
  },
  {
    title: "Phải lên tận tỉnh lăn tay lần hai vì ảnh quét bị mờ",
    content:
      "Tôi là bà nội trợ, xin phiếu để đi chăm cháu bên Nhật theo diện bảo lãnh. Xã Láng Vang làm hộ hồ sơ, quét ảnh căn cước mờ, mười ngày sau tỉnh trả lại bắt ra tận nơi. Sáu mươi cây số đường dốc, tôi bị say xe, mà lỗi không phải do tôi.",
    proposal: "Đề nghị xã kiểm tra ảnh quét trước mặt người dân rồi mới gửi đi.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-lang-vang",
    outcome: "O5",
    reply:
      "Xã nhận lỗi quét ảnh không đạt và không kiểm tra lại. Công an tỉnh đồng ý nhận ảnh quét bổ sung từ xã, bà không phải xuống. Phiếu đã gửi bưu chính về tận nhà. Máy quét ở quầy được thay, nhân viên phải mở xem ảnh trước khi gửi, ai gửi ảnh mờ phải tự làm lại tại chỗ.",
  },
  {
    title: "Thu phí hồ sơ nộp theo hộ gia đình không trả biên lai cho từng người",
    content:
      "Hai vợ chồng tôi và em trai nộp hồ sơ lý lịch tư pháp cùng lúc, bị thu gộp một khoản mà biên lai chỉ ghi tên chồng. Công ty thanh toán lại cần biên lai riêng từng người. Hỏi quầy thì bảo hệ thống chỉ in một tờ, ba hôm chưa sửa.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Biên lai phải ghi riêng từng hồ sơ, nhân viên đã nhập gộp ba hồ sơ vào một giao dịch. Trung tâm đã hủy biên lai gộp, phát ba biên lai điện tử và gửi vào hòm thư của gia đình. Quầy đã dán nhắc không gộp hồ sơ khi thu phí; số phí vẫn giữ nguyên, không ai nộp thừa.",
  },
  {
    title: "Không rõ vì sao phải xác minh lâu với người từng ở nhiều tỉnh",
    content:
      "Tôi làm thợ hàn, trước ở ba tỉnh khác nhau. Phiếu xin từ tháng trước vẫn chưa có, tổng đài bảo xác minh nơi cư trú cũ. Sao người chỉ ở một nơi lấy phiếu vài ngày mà tôi chờ mãi? Nếu cần tôi tự đi xác nhận cũng được, miễn là nhanh.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O6",
    reply:
      "Theo quy định của pháp luật về lý lịch tư pháp, người từng cư trú nhiều nơi phải tra cứu tại các nơi đó nên thời hạn dài hơn; hồ sơ của anh vẫn trong hạn. Anh không cần tự đi. Hai nơi đã trả lời, nơi thứ ba đã được đôn đốc, kết quả báo qua tin nhắn trước ngày hẹn.",
    question: "Anh cho biết thời gian cư trú ở từng tỉnh và có bị ghi tên khác trong giấy tờ cũ không?",
    answer:
      "Tôi ở tỉnh đầu ba năm, tỉnh sau hai năm, tỉnh cuối bốn năm. Tên không đổi, chỉ số giấy tờ cũ là chín số.",
  },
  {
    title: "Bảo mất hồ sơ lý lịch tư pháp của tôi, bắt nộp lại từ đầu",
    content:
      "Nộp hồ sơ hôm đầu tháng tại quầy số 3, có giấy biên nhận. Nay lên lấy thì người ở quầy lục mãi rồi nói hồ sơ không thấy trên máy, đề nghị nộp lại và đóng tiền lại. Tôi chụp biên nhận, số điện thoại của tôi là 0900 000 653, mong gọi sớm.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Hồ sơ đã được nhận nhưng quét nhầm vào thủ tục khác nên không hiện ở quầy. Trung tâm đã tìm lại, chuyển đúng thủ tục, bạn không phải nộp hay đóng tiền lần hai. Phiếu được trả sau bốn ngày kèm thư xin lỗi. Người quét nhầm bị nhắc nhở, hồ sơ thất lạc nay phải báo lãnh đạo trong ngày.",
  },
  {
    title: "Nghi ngờ phiếu của con tôi bị ghi sai cư trú để giữ chân hồ sơ",
    content:
      "Con gái tôi xin phiếu để đi du học, hệ thống báo cư trú không khớp ba lần liền. Tôi nghĩ có ai cố ý nhập sai để gia đình phải nhờ vả, vì bản khai chúng tôi viết rất kỹ. Mong làm rõ trước ngày nhập học.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O7",
    reply:
      "Nhật ký cho thấy hệ thống so tự động, không có ai sửa dữ liệu. Sai lệch do tờ khai viết tên phường cũ, trong khi cơ sở dữ liệu dân cư đã đổi sang phường mới sau sắp xếp. Công an tỉnh đã sửa tờ khai theo địa chỉ mới và cấp phiếu ngay chiều hôm đó, gia đình yên tâm.",
  },
  {
    title: "Thông báo trả kết quả gửi vào tin nhắn rác nên lỡ hạn nộp hồ sơ",
    content:
      "Kết quả phiếu của tôi có từ tuần trước nhưng tin nhắn báo bị vào mục quảng cáo, tôi không biết. Gọi tổng đài thì bảo đã báo rồi. Hạn nộp hồ sơ trường điều dưỡng qua mất một ngày. Giá như có thêm thư điện tử hoặc hiện trạng thái rõ trên trang tra cứu.",
    proposal: "Đề nghị gửi đồng thời tin nhắn và thư điện tử, hiện dòng màu xanh trên trang tra cứu.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O8",
    reply:
      "Nhà mạng xác nhận tin đã gửi nhưng không xác định được vì sao bị phân vào mục quảng cáo, nên chưa đủ cơ sở kết luận lỗi thuộc ai. Trung tâm đã bật thêm thư điện tử theo đề nghị và tiếp tục thu thập phản ánh tương tự. Nhà trường đã được gửi văn bản xác nhận ngày có kết quả để xem xét cho chị.",
  },
  {
    title: "Quy định nộp bản giấy hộ chiếu cho người nước ngoài xin phiếu số 2",
    content:
      "Tôi là kỹ sư người Đức làm ở nhà máy điện mặt trời. Muốn xin phiếu số 2, hướng dẫn của tỉnh đòi bản sao công chứng toàn bộ trang hộ chiếu, kể cả trang trắng, hết gần trăm trang giấy. Cơ quan đã có bản quét của tôi rồi. Quy định ấy không giúp gì.",
    proposal: "Đề nghị chỉ cần trang có thông tin và dấu nhập cảnh.",
    field: "ly-lich-tu-phap",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "ca-tinh",
    outcome: "O1",
    reply:
      "Rà soát cho thấy pháp luật về lý lịch tư pháp không đòi bản sao trang trắng. Hướng dẫn của tỉnh đã được sửa, chỉ cần trang nhân thân và dấu xuất nhập cảnh gần nhất. Hồ sơ của ông nộp theo hướng dẫn mới đã được nhận; bản hướng dẫn song ngữ phát tại quầy số 3.",
    promise: {
      text: "In bản hướng dẫn song ngữ và đặt tại quầy số 3",
      days: 20,
      kept: { note: "Bản song ngữ đã có tại quầy số 3 và trên cổng dịch vụ công.", after: -1 },
    },
  },
  {
    title: "Hạn sử dụng phiếu giữa các nơi yêu cầu mỗi nơi một kiểu",
    content:
      "Trường nghề đòi phiếu cấp trong ba tháng, công ty đòi trong sáu tháng, ngân hàng lại đòi trong một tháng. Không có quy định chung nên mỗi lần nộp việc tôi lại xin lại phiếu. Là công nhân trẻ, một năm tôi xin đến năm lần, lần nào cũng tốn ngày công.",
    proposal: "Đề nghị ban hành quy định chung về thời hạn chấp nhận phiếu.",
    field: "ly-lich-tu-phap",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "ca-tinh",
    outcome: "O4",
    reply:
      "Pháp luật chưa quy định thời hạn giá trị của phiếu, mỗi nơi nhận tự đặt nên người lao động mất nhiều công. Công an tỉnh đã báo cáo UBND tỉnh kiến nghị ban hành quy định chung. Trong lúc chờ, bạn dùng bản điện tử có mã tra cứu để nơi nhận kiểm tra lại mà không cần xin phiếu mới.",
  },
  {
    title: "Văn bản của tỉnh và hướng dẫn của bộ khác nhau về người nộp thay",
    content:
      "Tôi ở nước ngoài nhờ chị gái nộp hồ sơ phiếu số 1. Văn bản của tỉnh đòi giấy ủy quyền có công chứng, còn hướng dẫn của bộ nói chị em ruột ủy quyền theo mẫu có chứng thực chữ ký. Đại sứ quán xa nhà tôi tám tiếng tàu, đi hai lần vì hai loại giấy.",
    field: "ly-lich-tu-phap",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "ca-tinh",
    outcome: "O1",
    reply:
      "Văn bản của tỉnh ban hành trước khi chuyển nhiệm vụ đã không còn phù hợp, Công an tỉnh đã bãi bỏ và thông báo đến các quầy. Chị gái của anh chỉ cần giấy ủy quyền có chứng thực chữ ký, không cần công chứng. Hồ sơ trả về lần trước đã được nhận lại, phí không thu thêm.",
    promise: {
      text: "Gửi hướng dẫn mới về người nộp thay đến mọi quầy nhận hồ sơ lý lịch tư pháp",
      days: 20,
      kept: { note: "Hướng dẫn mới đã dán ở mọi quầy và đăng ở trang thủ tục.", after: -2 },
    },
  },
  {
    title: "Kiến nghị bỏ phiếu lý lịch tư pháp khi xin việc giúp việc nhà",
    content:
      "Tôi giúp việc nhà, chủ nhà nào cũng đòi phiếu lý lịch tư pháp trong khi quy định chỉ nói nghề có điều kiện. Mấy lần xin phiếu hết cả ngày công và phí. Quy định hiện nay không cấm chủ nhà đòi nên chúng tôi phải chịu.",
    proposal: "Đề nghị trung ương cấm đòi phiếu ở những việc pháp luật không yêu cầu.",
    field: "ly-lich-tu-phap",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "ca-tinh",
    outcome: "O2",
    transferTo: "Bộ Công an",
    reply:
      "Nội dung vượt thẩm quyền của tỉnh nên UBND tỉnh đã chuyển kiến nghị của chị đến Bộ Công an, là cơ quan quản lý phiếu lý lịch tư pháp, kèm số liệu bảy mươi trường hợp giúp việc tại địa phương. Trong lúc chờ, chị có quyền từ chối đưa phiếu số 2; trung tâm việc làm của tỉnh giúp làm mẫu hợp đồng.",
  },
  {
    title: "Gửi lại lần nữa hồ sơ phản ánh về phiếu trả chậm vì chưa thấy trả lời",
    content:
      "Hôm kia tôi đã gửi về phiếu lý lịch trả chậm, có mã rồi, mà chưa thấy trả lời. Bây giờ tôi gửi thêm cho chắc, nội dung y như cũ, hồ sơ nộp quầy số 2. Mong được xem trước vì tôi sắp đi thi lấy bằng lái xe khách.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O6",
    reply:
      "Phản ánh trùng với phản ánh đã có mã và đang trong hạn, nên được gộp chung. Gửi nhiều lần không làm nhanh hơn, nhưng lý do ông sắp thi bằng lái đã được ghi vào hồ sơ thứ nhất. Cán bộ đang tra cứu phiếu và sẽ báo kết quả bằng tin nhắn theo mã đó.",
    rejection: {
      reason: "R10",
      guidance:
        "Ông tra cứu bằng mã của lần gửi đầu, bổ sung giấy báo thi vào đúng hồ sơ ấy; nếu đổi số điện thoại, báo tổng đài để không lỡ tin nhắn.",
    },
  },
  {
    title: "Cấp phiếu lý lịch tư pháp quá chậm so với nơi khác",
    content:
      "Tôi là một người lao động, không muốn để lại gì cả. Cấp phiếu quá chậm, các nơi khác nhanh hơn. Ai đọc tự hiểu và sửa đi, đừng hỏi lại tôi là ai, tôi làm ở xưởng may, nộp quầy nào thì các anh chị tự mà tra trong sổ.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O6",
    reply:
      "Không có họ tên và cách liên hệ thì cơ quan không tìm được hồ sơ để kiểm tra, nên chưa thể thụ lý theo quy định. Tỷ lệ trả đúng hạn từng tháng được đăng trên cổng để mọi người theo dõi. Nếu bạn gửi lại đủ thông tin, việc chậm sẽ được kiểm tra cụ thể.",
    rejection: {
      reason: "R3",
      guidance:
        "Bạn điền tên, địa chỉ và số điện thoại, có thể chọn giữ kín danh tính. Chỉ người xử lý thông tin cá nhân nhìn thấy, không công khai, không báo chủ xưởng.",
    },
  },
  {
    title: "Hỏi giúp xin việc lái xe cho người có lý lịch tốt ở đâu lương cao",
    content:
      "Em mới hai mươi hai tuổi, lý lịch sạch, có bằng lái xe tải. Anh chị cơ quan nhà nước biết ở đâu tuyển lái xe lương cao thì chỉ giúp em với, tiện cho em hỏi đi nước nào làm thì dễ xin hơn, em chịu khó lắm.",
    field: "ly-lich-tu-phap",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O6",
    reply:
      "Câu hỏi tìm việc không nêu vướng mắc về quy định hay cách làm việc của cơ quan nhà nước nên cổng không thụ lý. Trung tâm đã chuyển câu hỏi của em đến mục Hỏi đáp và gửi lịch phiên giao dịch việc làm gần nhất để em tham khảo trước khi nộp hồ sơ.",
    rejection: {
      reason: "R5",
      guidance:
        "Em đến Trung tâm Dịch vụ việc làm của tỉnh, tư vấn miễn phí và có danh sách doanh nghiệp được phép đưa người đi làm việc ở nước ngoài, tránh đóng tiền cho môi giới.",
    },
  },
];
