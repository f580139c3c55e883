import type { Story } from "../story";

export const STORIES_LAO_DONG: readonly Story[] = [
  {
    title: "Nộp hồ sơ trợ cấp thất nghiệp sát ngày hạn thì hệ thống báo bận, mất quyền lợi",
    content:
      "Em nghỉ việc ở nhà máy may, hạn nộp hồ sơ còn một ngày. Trang mạng treo cả buổi, chụp màn hình gửi kèm mà sáng hôm sau trung tâm nói quá hạn, không nhận. Lỗi máy chủ đâu phải lỗi em. Mất ba tháng trợ cấp.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Nhật ký hệ thống xác nhận gián đoạn năm giờ đúng ngày em nộp, nên không được tính là nộp muộn. Hồ sơ đã được nhận theo ngày chụp màn hình và ra quyết định hưởng ba tháng. Trung tâm đã có quy trình nhận trực tiếp khi mạng lỗi. Em đến khai báo việc tìm việc hằng tháng theo giấy hẹn.",
    question: "Em gửi giúp ảnh chụp màn hình có đồng hồ và tên công ty nghỉ việc ghi trên quyết định.",
    answer: "Em gửi ba ảnh có giờ góc màn hình, quyết định thôi việc chụp kèm. Em làm ở bộ phận chuyền may.",
  },
  {
    title: "Doanh nghiệp xin cấp phép lao động cho kỹ sư nước ngoài chờ ý kiến hai vòng",
    content:
      "Công ty chúng tôi tuyển kỹ sư người Ấn Độ chỉnh máy dệt. Hồ sơ giấy phép lao động đủ, nhưng quầy đòi thêm giấy chứng nhận kinh nghiệm hợp pháp hóa lần hai vì tên dịch khác một chữ. Máy nằm đắp chiếu gần một tháng.",
    proposal: "Đề nghị cho công ty cam kết về cách viết tên và chỉ dịch lại trang sai.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Tên chênh một dấu do cách phiên âm, hộ chiếu và bản dịch vẫn là một người. Đòi hợp pháp hóa lại là không cần thiết, Sở đã chấp nhận cam kết và cấp giấy phép trong ba ngày. Cách xử lý chênh lệch phiên âm được gửi cho toàn bộ cán bộ quầy. Công ty nộp kế hoạch đào tạo người thay thế theo kỳ.",
  },
  {
    title: "Chứng nhận huấn luyện an toàn lao động bị giữ vì thiếu chữ ký của trưởng khóa",
    content:
      "Mười chín công nhân xưởng đá chúng tôi đã học, thi đạt, công ty đóng học phí. Nhưng giấy chứng nhận chưa phát vì người ký nghỉ phép, đã hai tháng. Đoàn kiểm tra hỏi giấy, chúng tôi không có, phải dừng cẩu.",
    proposal:
      "Khi người ký đi vắng thì cho phó giám đốc trung tâm ký thay, hoặc phát bản ký số gửi về xưởng.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Trung tâm huấn luyện không ủy quyền ký là sai quy trình, Sở đã yêu cầu phát giấy cho mười chín người trong ba ngày và kiểm tra các lớp khác. Đoàn kiểm tra đã ghi nhận việc chậm không do xưởng, không xử phạt. Công ty giữ giấy gốc, cho mỗi công nhân một bản để mang theo người.",
  },
  {
    title: "Bảng phân vùng lương tối thiểu còn ghi tên địa danh cũ, không biết áp vùng nào",
    content:
      "Tôi làm kế toán cho cơ sở gạch, một xưởng ở phường, một xưởng ở xã. Bảng phân vùng lương tối thiểu ghi tên đơn vị cũ, tra không biết xưởng nào thuộc vùng nào. Chỗ này nói vùng ba, chỗ kia nói vùng hai, sai thì bị phạt.",
    field: "lao-dong",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-nv",
    outcome: "O1",
    reply:
      "Lỗi nằm ở phụ lục hướng dẫn của tỉnh còn dùng tên địa danh cũ. Sở đã sửa và công bố bảng tra cứu theo tên đơn vị hiện nay: xưởng tại phường áp dụng vùng hai, xưởng tại xã áp dụng vùng ba. Việc áp sai trước ngày công bố không bị phạt. Cơ sở cần điều chỉnh bảng lương từ kỳ trả tiếp theo.",
  },
  {
    title: "Sàn việc làm trực tuyến của tỉnh đăng tin cũ từ nhiều năm trước",
    content:
      "Tôi bị cắt hợp đồng, mở sàn việc làm của tỉnh tìm việc. Nộp mười hồ sơ, tám nơi báo tin đăng đã quá lâu, công ty không còn. Gọi trung tâm thì bảo tin do doanh nghiệp tự đăng, không ai dọn. Người đang cần việc mà cứ chờ suông.",
    proposal: "Tin quá ba mươi ngày phải tự ẩn nếu doanh nghiệp không bấm xác nhận lại.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Trung tâm đã rà toàn bộ, gỡ hơn bốn trăm tin hết hạn và đưa chức năng tự ẩn sau ba mươi ngày như bạn đề xuất. Sở yêu cầu quy trách nhiệm người quản trị. Tư vấn viên đã gọi cho bạn, giới thiệu ba chỗ đang tuyển. Bạn có thể đăng ký nhận tin nhắn việc mới theo ngành nghề.",
  },
  {
    title: "Doanh nghiệp đề nghị chuẩn hóa mẫu báo cáo lao động sáu tháng, hai cổng hỏi hai kiểu",
    content:
      "Nhà máy chúng tôi một trăm hai mươi người. Nửa năm một lần phải khai tình hình sử dụng lao động ở cổng dịch vụ công và khai lại ở trang của Sở, mẫu lệch nhau hai cột. Số liệu không khớp thì cán bộ gọi bắt làm lại.",
    field: "lao-dong",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-nv",
    outcome: "O1",
    reply:
      "Trang khai của Sở lập từ trước, không còn căn cứ khi cổng dịch vụ công đã nhận báo cáo. Sở đã bãi bỏ yêu cầu khai trên trang cũ, chỉ giữ một nơi nhận. Doanh nghiệp chỉ nộp trên cổng; số liệu các kỳ trước không phải nộp lại. Công văn bãi bỏ được gửi đến mọi doanh nghiệp có từ mười lao động.",
  },
  {
    title: "Lớp học nghề sửa máy nông nghiệp khai giảng chậm, học viên bản bỏ vụ về nhà",
    content:
      "Chúng tôi hai mươi người ở bản đăng ký học sửa máy gặt, giấy hẹn ghi khai giảng đầu tháng sáu. Tới tháng chín chưa thấy mời, hỏi thì bảo chưa đấu thầu xong dụng cụ. Ai cũng lỡ việc, có người đi làm thuê xa.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "Gói mua dụng cụ phải đấu thầu lại một lần, nhưng xã không báo cho học viên là sai. Lớp khai giảng tuần đầu tháng tới, học ba buổi mỗi tuần vào buổi tối để tránh mùa. Hai người đã đi làm xa được giữ chỗ cho khóa kế tiếp. Xã phát giấy hẹn mới tận tay trưởng bản.",
  },
  {
    title: "Hồ sơ đi làm nông nghiệp ở Hàn Quốc bị trả ảnh thẻ ba lần không nói lý do",
    content:
      "Cháu đăng ký đi làm nông nghiệp ở nước ngoài theo chương trình tỉnh. Ảnh thẻ gửi ba lần đều bị trả, lần nào cũng chỉ ghi ảnh không đạt. Cháu chạy xe bốn mươi cây số ra tiệm chụp lại, mất ngày công cắt lúa.",
    proposal: "Xin đăng một mẫu ảnh đúng và một mẫu ảnh sai để bà con so.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Ảnh của cháu bị loại vì nền xanh, phần mềm đòi nền trắng, nhưng thông báo không ghi. Sở đã nhận ảnh chụp lại tại trung tâm miễn phí và nộp hộ hồ sơ. Mẫu ảnh đúng, sai đã dán ở mười xã. Cháu theo dõi danh sách phỏng vấn trên trang của Sở, không cần lên lại quầy.",
  },
  {
    title: "Phản ánh công ty may không đóng bảo hiểm, nhờ cơ quan nhà nước xác minh",
    content:
      "Em làm công nhân may, tháng nào cũng bị trừ tiền bảo hiểm trên phiếu lương nhưng tra ứng dụng không thấy tháng nào. Em hỏi cán bộ lao động phường từ hai tháng trước, không có kết quả. Em chỉ muốn cơ quan kiểm tra hồ sơ và trả lời em rõ.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O7",
    reply:
      "Bảo hiểm xã hội tỉnh đã tra hồ sơ: công ty đóng đủ, nhưng dưới mã số cũ của bạn trước khi gộp sổ, nên ứng dụng không hiển thị. Mã đã được gộp, quá trình đóng liên tục mười bốn tháng. Phường chậm chuyển câu hỏi của bạn đã được nhắc nhở. Bạn mở lại ứng dụng, nếu thiếu tháng nào thì gửi phiếu lương.",
  },
  {
    title: "Phiếu giới thiệu việc làm bản giấy mà nơi tuyển chỉ nhận bản điện tử",
    content:
      "Trung tâm dịch vụ việc làm giao cho tôi tờ phiếu giới thiệu có dấu đỏ. Nhà máy không nhận, đòi mã quét, quay lại trung tâm thì bảo chưa có máy in mã. Tôi đi xe đạp mười hai cây số hai lượt trong một ngày.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O6",
    reply:
      "Phiếu giấy có dấu vẫn hợp lệ; nhà máy đòi mã quét do thói quen riêng, không phải quy định của Nhà nước. Trung tâm đã gọi cho phòng nhân sự nhà máy, họ nhận phiếu và hẹn phỏng vấn. Từ nay trung tâm gửi thêm ảnh phiếu qua tin nhắn cho nơi tuyển. Bác mang căn cước đi phỏng vấn.",
  },
  {
    title: "Điều kiện trợ cấp học nghề cho người trên sáu mươi tuổi bị loại vì quá tuổi",
    content:
      "Tôi sáu mươi hai tuổi, vẫn đi làm thợ mây tre, muốn học lớp may túi để làm nhẹ hơn. Hồ sơ bị trả vì quy định hỗ trợ học nghề tỉnh chỉ đến sáu mươi tuổi. Người già cũng phải làm ăn, sao lại loại.",
    proposal: "Bỏ trần tuổi cho người có sức khỏe và nguyện vọng học nghề thủ công.",
    field: "lao-dong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nv",
    outcome: "O1",
    reply:
      "Trần sáu mươi tuổi là do quyết định của tỉnh đặt thêm, pháp luật chung không giới hạn với lao động còn sức khỏe. UBND tỉnh đã sửa, bỏ trần tuổi với nghề thủ công. Hồ sơ của bác được đưa vào lớp khai giảng đầu tháng tới tại phường, học phí miễn. Bác chỉ cần giấy khám sức khỏe của trạm y tế.",
    question: "Bác cho biết đã nộp hồ sơ tại quầy nào và lý do trả ghi trên giấy là gì?",
    answer: "Tôi nộp ở quầy một cửa phường. Giấy trả ghi không đủ điều kiện độ tuổi, tôi gửi ảnh kèm.",
  },
  {
    title: "Kiến nghị quy định thời gian trả lương mùa vụ cho lao động hái chè theo ngày",
    content:
      "Chúng tôi đi hái chè thuê trong vụ, chủ vườn ghi công bằng miệng, hết vụ mới trả. Có người bị quỵt, hỏi xã thì bảo không có hợp đồng không giải quyết được. Làm theo ngày thì ai bắt ký hợp đồng giấy cho mình.",
    proposal:
      "Ban hành mẫu sổ chấm công mùa vụ do trưởng thôn xác nhận, đủ để xã giải quyết khi có tranh chấp.",
    field: "lao-dong",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-nv",
    outcome: "O3",
    reply:
      "Luật cho phép giao kết miệng với việc dưới một tháng nhưng khó chứng minh, như bà con nêu. UBND tỉnh đã ban hành hướng dẫn mới kèm mẫu sổ công mùa vụ; trưởng thôn xác nhận hằng tuần, sổ là căn cứ để hòa giải viên lao động xem xét. Bà con nhận sổ tại UBND xã từ đầu tháng tới, không mất tiền.",
  },
  {
    title: "Cán bộ yêu cầu giấy khám sức khỏe mới dù giấy cũ còn hạn khi xin thẻ tạm trú lao động",
    content:
      "Tôi là người Philippines dạy nhạc ở phường Thượng Đức. Nhân viên quầy nói giấy khám sức khỏe ba tháng tuổi của tôi phải làm lại, trong khi tờ hướng dẫn ghi hạn mười hai tháng. Tôi trả tiền khám hai lần, rất buồn.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Tờ hướng dẫn đúng: giấy khám còn trong mười hai tháng thì dùng được. Nhân viên quầy nhầm với quy định của thủ tục khác. Sở đã hướng dẫn cơ sở khám hoàn tiền lần hai vì không có yêu cầu chuyên môn, và cấp giấy phép lao động cho cô. Quầy đã dán bảng thời hạn giấy tờ bằng tiếng Việt và tiếng Anh.",
  },
  {
    title: "Lao động tự do không biết nộp đơn hỗ trợ mất việc do hạn hán ở đâu",
    content:
      "Tôi làm phụ hồ, hạn hán công trình dừng bốn tháng. Nghe nói có khoản hỗ trợ, phường bảo về quê mà nộp, dưới quê lại bảo nộp ở nơi đang trọ, không ai chịu nhận. Tôi thuê nhà trọ, không có hợp đồng lao động. Gọi cho tôi theo số 0900.000.481.",
    field: "lao-dong",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 2],
    handler: "p-thuong-duc",
    outcome: "O6",
    reply:
      "Chính sách hỗ trợ lao động tự do được giao cho phường nơi đang ở, có tạm trú, không cần hợp đồng. Việc chỉ người dân về quê là sai, phường đã nhắc cán bộ. Tuy nhiên nội dung chưa có hạn cuối thống nhất nên phường kiến nghị Sở bổ sung. Anh mang xác nhận của chủ nhà trọ đến quầy số hai, xét trong mười ngày.",
  },
  {
    title: "Xin kiểm tra người môi giới đi xuất khẩu lao động do tỉnh khác quản lý",
    content:
      "Chúng tôi nộp hồ sơ đi đóng tàu qua một công ty đặt trụ sở ở tỉnh Bắc Xuân, họ có giấy phép treo tường. Đã sáu tháng không ai gọi, cơ quan tỉnh đó trả lời là gửi đơn đến nơi ở. Chúng tôi không biết gửi đâu cho đúng.",
    field: "lao-dong",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O6",
    reply:
      "Việc quản lý công ty này thuộc cơ quan lao động nơi đặt trụ sở; trả lời đẩy về nơi ở là chưa đúng nên phản ánh của các anh được chuyển đến tỉnh đó. Các anh giữ phiếu thu, hợp đồng và tin nhắn làm chứng cứ; phòng lao động của Sở nhận bản sao và giúp các anh viết lại yêu cầu.",
    transferTo: "UBND tỉnh Bắc Xuân",
  },
];
