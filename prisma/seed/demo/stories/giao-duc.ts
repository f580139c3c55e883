import type { Story } from "../story";

export const STORIES_GIAO_DUC: readonly Story[] = [
  {
    title: "Trường đòi bản sao giấy khai sinh công chứng khi đã có mã định danh của cháu",
    content:
      "Tôi nộp hồ sơ cho cháu vào lớp một. Tờ hướng dẫn trên mạng ghi chỉ cần mã định danh, đến trường lại bị trả vì thiếu giấy khai sinh công chứng và bản in xác nhận cư trú. Chạy ra phường hai buổi, quầy cũng bảo giấy đó bây giờ không cần.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-gddt",
    outcome: "O5",
    reply:
      "Sở đã kiểm tra và xác nhận nhà trường dùng mẫu hướng dẫn của năm trước. Thông tin khai sinh, cư trú nay được tra cứu bằng mã định danh, phụ huynh không phải nộp bản giấy. Trường đã nhận hồ sơ cháu, gỡ mẫu cũ và xin lỗi mười bốn gia đình. Phụ huynh nào bị yêu cầu thêm giấy, xin báo về Sở.",
  },
  {
    title: "Bảng điểm học bạ của con sai môn Toán, xin đính chính đã hai tháng không xong",
    content:
      "Con gái tôi học hết lớp chín, học bạ ghi điểm Toán học kỳ hai là 5,6 trong khi sổ điểm cô giữ là 8,6. Tôi gửi đơn cho trường từ đầu hè. Văn phòng bảo chờ hiệu trưởng, hiệu trưởng bảo chờ phòng máy. Sắp đến ngày nộp hồ sơ vào lớp mười rồi.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "UBND đã yêu cầu nhà trường đối chiếu sổ điểm gốc, bài kiểm tra lưu và học bạ số; điểm đúng là 8,6. Học bạ đã được đính chính, đóng dấu và giao cho gia đình trước hạn tuyển sinh. Nhà trường phải giải trình vì để đơn quá lâu. Nếu nơi nhận hồ sơ còn thắc mắc, phụ huynh xuất trình biên bản đính chính.",
    question: "Phụ huynh có ảnh chụp hoặc bản sao trang sổ điểm ghi 8,6 không?",
    answer: "Có, cô giáo đã nhắn cho tôi ảnh bảng tổng kết cả lớp hồi cuối năm, tôi xin gửi kèm.",
    reopened: {
      reason:
        "Học bạ giấy đã sửa thành 8,6 nhưng học bạ số vẫn là 5,6, nơi nhận hồ sơ lấy điểm trên máy nên cháu vẫn bị tính thiếu.",
      reply:
        "UBND xác nhận lần trước nhà trường chỉ sửa bản giấy, chưa gửi đề nghị mở khóa học bạ số. Điểm trên hệ thống nay đã là 8,6 và được ký số lại; nhà trường đã gửi văn bản đề nghị nơi nhận hồ sơ tính theo điểm đúng. Gia đình tra lại bằng mã học sinh, không phải nộp thêm giấy tờ.",
    },
  },
  {
    title: "Tiền hỗ trợ ăn trưa cho trẻ mẫu giáo bản xa trả chậm cả học kỳ",
    content:
      "Trẻ mẫu giáo điểm trường bản trên được Nhà nước cho tiền ăn trưa. Học kỳ một đã qua mà bà con chưa nhận đồng nào. Cô giáo phải ứng tiền mua gạo, mua trứng. Hỏi trường thì bảo xã chưa duyệt danh sách, hỏi xã lại bảo trường chưa nộp.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-lang-vang",
    outcome: "O5",
    reply:
      "UBND xã xác minh: danh sách nộp đúng hạn nhưng nằm ở bộ phận văn hóa xã hội ba tháng, chưa trình ký. Danh sách bốn mươi mốt cháu đã được phê duyệt và tiền chi trả tại điểm trường. Người phụ trách bị kiểm điểm. Từ học kỳ sau, xã niêm yết ngày nhận và ngày trả danh sách để bà con theo dõi.",
  },
  {
    title: "Sinh viên sư phạm muốn nộp đơn hỗ trợ học phí nhưng cổng chỉ mở có ba ngày",
    content:
      "Em học sư phạm ở thành phố khác, hộ khẩu xã Vĩnh Tuy. Thông báo nhận đơn đề nghị hỗ trợ sinh hoạt phí chỉ mở ba ngày giữa tuần, dán ở cửa ủy ban. Mẹ em không biết, lúc gọi cho em thì đã hết hạn. Có cách nào nộp bổ sung không?",
    proposal: "Đề nghị mở cổng nộp trực tuyến ít nhất mười lăm ngày và nhắn tin đến sinh viên đã đăng ký.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-gddt",
    outcome: "O5",
    reply:
      "Sở đã rà lại: thời gian ba ngày do xã tự ấn định, không có trong quy định về chính sách hỗ trợ sinh viên sư phạm. Xã đã mở lại việc nhận đơn trong mười lăm ngày và thông báo trên trang tin, nhóm thôn. Em nộp đơn kèm xác nhận của trường qua cổng dịch vụ công, không cần về trực tiếp.",
    promise: {
      text: "Thông báo đến mọi xã, phường rằng không được tự đặt hạn nộp đơn hỗ trợ học phí",
      days: 20,
      kept: { note: "Văn bản đã gửi đến tất cả xã, phường và đăng ở trang tin của Sở.", after: -8 },
    },
  },
  {
    title: "Thầy giáo nghỉ hưu nộp đơn xin xác nhận thâm niên bốn tháng chưa có trả lời",
    content:
      "Tôi dạy học ba mươi mốt năm, nghỉ hưu rồi mới thấy quãng dạy ở điểm trường vùng cao chưa được tính phụ cấp. Tôi gửi đơn kèm quyết định điều động cũ cho phòng tổ chức từ đầu năm học. Đến nay không có một dòng hồi âm, gọi thì chuyển máy lòng vòng.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-gddt",
    outcome: "O5",
    reply:
      "Đơn của thầy bị thất lạc khi bàn giao hồ sơ giữa hai phòng. Sở xin lỗi thầy và đã lập lại hồ sơ từ bản sao quyết định điều động. Quãng công tác hai năm bảy tháng được xác nhận, văn bản gửi đến cơ quan bảo hiểm xã hội để tính lại. Thầy sẽ nhận kết quả bằng thư bảo đảm.",
    question: "Thầy vui lòng gửi ảnh quyết định điều động lên điểm trường và quyết định nghỉ hưu.",
    answer:
      "Tôi gửi hai ảnh kèm theo. Quyết định điều động giấy đã ngả vàng nhưng dấu và ngày tháng còn đọc được.",
  },
  {
    title: "Quy định tuyển sinh theo tuyến khiến trẻ ở ranh giới hai xã phải đi học rất xa",
    content:
      "Xóm tôi thuộc xã Phú Hòa nhưng trường xã Vĩnh Tuy chỉ cách một cây cầu, bốn trăm mét. Theo bảng phân tuyến con tôi phải học trường cách sáu cây số, mùa lũ ngập đường. Hai mươi hộ đều khổ như vậy mà không ai được xét linh động.",
    proposal: "Cho trẻ các xóm giáp ranh được chọn trường gần nhà hơn, căn cứ vào bản đồ khoảng cách.",
    field: "giao-duc",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-gddt",
    outcome: "O1",
    reply:
      "Sở đã cùng hai xã đi thực địa, đo khoảng cách và nhận thấy bảng phân tuyến cứng theo địa giới là chưa hợp lý. Kế hoạch tuyển sinh năm học tới đã bổ sung nguyên tắc xét theo nơi ở thực tế cho các xóm giáp ranh. Phụ huynh ghi nguyện vọng trường gần nhà vào đơn; trường không được từ chối vì địa giới.",
    promise: {
      text: "Công bố danh sách các xóm giáp ranh được xét theo nơi ở thực tế",
      days: 60,
      kept: { note: "Danh sách chín xóm đã công bố cùng kế hoạch tuyển sinh.", after: -2 },
    },
  },
  {
    title: "Trung tâm ngoại ngữ phải nộp báo cáo giống nhau cho bốn nơi",
    content:
      "Trung tâm chúng tôi có bốn lớp tiếng Anh. Mỗi quý phải nộp báo cáo số học viên cho Sở, cho phường, cho công an khu vực và cho thuế, bốn mẫu khác nhau mà số liệu y hệt. Nhân viên văn phòng có một người, mỗi quý mất ba ngày chỉ gõ lại.",
    field: "giao-duc",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-gddt",
    outcome: "O2",
    reply:
      "Sở đã so sánh bốn mẫu: mẫu gửi Sở và phường trùng hoàn toàn nên đã bỏ báo cáo gửi phường từ quý này. Hai mẫu còn lại do ngành công an và thuế quy định, tỉnh đã kiến nghị các bộ thống nhất biểu mẫu. Trung tâm nộp một bản cho Sở qua hệ thống, Sở chia sẻ cho phường.",
  },
  {
    title: "Xin chuyển trường giữa năm cho con bị hai bên đùn đẩy giấy tờ",
    content:
      "Chúng tôi chuyển nhà về phường Đông Vân theo công việc của chồng. Trường cũ bảo phải có giấy tiếp nhận trước mới trả học bạ, trường mới bảo phải có học bạ mới viết giấy tiếp nhận. Con nghỉ ở nhà gần ba tuần, chạy qua chạy lại mà không ai chịu viết trước.",
    field: "giao-duc",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "so-gddt",
    outcome: "O5",
    reply:
      "Trường tiếp nhận phải có ý kiến trước, sau đó trường cũ cấp giấy giới thiệu và trả học bạ; hai hướng dẫn nội bộ viết ngược nhau đã gây vòng luẩn quẩn. Sở đã làm việc với cả hai trường, cháu được vào lớp ngay hôm sau, và thay hai hướng dẫn bằng một quy trình chung có hạn hai ngày mỗi bước.",
  },
  {
    title: "Điểm trường bản cao thiếu giáo viên tiếng dân tộc, đơn đề nghị không được trả lời",
    content:
      "Trẻ em bản tôi đi học chưa nghe được tiếng phổ thông, cô giáo mới lại không biết tiếng của bản. Năm ngoái cả bản ký tên vào đơn gửi trường và xã xin một cô phụ biết tiếng. Đến nay không thấy ai trả lời là được hay không được.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1, 8],
    proposal:
      "Xin mở lớp bồi dưỡng ngắn cho người trong bản biết chữ để phụ giúp cô giáo mầm non mỗi buổi sáng.",
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "UBND xã tìm thấy đơn đã vào sổ nhưng chưa giao ai xử lý, đây là lỗi của bộ phận văn thư. Xã và trường đã họp với bản, chọn hai người biết tiếng hỗ trợ lớp mẫu giáo từ đầu tháng tới, kinh phí từ nguồn tăng cường tiếng Việt. Xã sẽ báo trưởng bản lịch tập huấn của Sở.",
  },
  {
    title: "Cấp lại bản sao bằng tốt nghiệp phổ thông phải về tận nơi cấp dù sổ gốc đã số hóa",
    content:
      "Tôi tốt nghiệp đã hai mươi năm, nay làm công nhân ở miền Nam, cần bản sao bằng để học nghề. Cán bộ bảo phải về ký trực tiếp, không nhận hồ sơ bưu điện, cũng không nộp qua mạng được. Vé xe khứ hồi bằng nửa tháng lương của tôi.",
    proposal:
      "Cho người ở xa nộp đơn qua mạng, xác minh bằng tài khoản định danh và trả bản sao bằng đường bưu điện.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-gddt",
    outcome: "O5",
    reply:
      "Cấp bản sao văn bằng từ sổ gốc là thủ tục được nộp trực tuyến và qua bưu chính, việc buộc có mặt là hướng dẫn sai. Sở đã tra sổ gốc, ký bản sao và gửi bưu phẩm đến nơi anh đang ở. Cán bộ trực quầy đã được nhắc nhở. Lần sau anh chọn mục trả kết quả tại nhà khi khai.",
  },
  {
    title: "Nhà trường thu khoản xã hội hóa ghi là tự nguyện nhưng lên bảng danh sách chưa đóng",
    content:
      "Đầu năm lớp con tôi phải đóng tiền mua máy điều hòa. Giấy ghi tự nguyện mà cô đọc tên những ai chưa đóng trước lớp, cháu về khóc. Tôi hỏi thì được trả lời cả trường như vậy. Hàng xóm là chị Hà Thu Vượng cũng phải vay đóng. Tôi mong trường thôi làm kiểu ấy.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "UBND đã làm việc với trường và ban đại diện cha mẹ. Việc ghi mức đóng, nêu tên học sinh trái quy định về tài trợ cho cơ sở giáo dục. Trường đã dừng thu, trả tiền cho phụ huynh không muốn góp và xin lỗi các cháu trước lớp. Mọi khoản vận động sau này phải được duyệt trước; phụ huynh được quyền từ chối.",
  },
  {
    title: "Phụ huynh cho rằng danh sách học bổng bị xếp nhầm, nhờ kiểm tra lại tiêu chí",
    content:
      "Con tôi đạt giải ba cấp tỉnh môn Sinh nhưng không có tên trong danh sách học bổng khuyến học, còn bạn giải khuyến khích lại có. Tôi đã hỏi trường hai lần, cô giáo vụ chỉ nói danh sách do trên duyệt. Xin cho biết tiêu chí xét thế nào.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-gddt",
    outcome: "O7",
    reply:
      "Sở đã mở biên bản xét: học bổng này dành cho học sinh hộ nghèo, cận nghèo có giải; gia đình ông không thuộc diện nên cháu không có tên, không có sự xếp nhầm. Tuy nhiên trường chưa giải thích tiêu chí, Sở đã yêu cầu niêm yết. Cháu có thể dự xét giải thưởng học sinh giỏi vào cuối năm học.",
  },
  {
    title: "Xin hướng dẫn công nhận bằng tốt nghiệp trung học của nước ngoài cho con",
    content:
      "Tôi là người Nhật, vợ là người Việt, con trai học cấp ba ở nước ngoài mới về. Mẫu đơn công nhận văn bằng yêu cầu bản dịch chứng thực và xác nhận của cơ quan ngoại giao, nhưng trang mạng chưa nói nước chúng tôi có được miễn xác nhận hay không.",
    field: "giao-duc",
    kind: "REGULATION",
    contentTypes: [6],
    handler: "so-gddt",
    outcome: "O6",
    reply:
      "Việc miễn hợp pháp hóa lãnh sự phụ thuộc vào điều ước giữa hai nước; bằng của nước gia đình thuộc diện phải có xác nhận của cơ quan đại diện. Bản dịch có chứng thực là đủ, không cần dịch lại trong nước nếu người dịch đã đăng ký chữ ký. Gia đình nộp hồ sơ tại quầy của Sở, hạn trả trong hai mươi ngày.",
  },
  {
    title: "Đề nghị bổ sung môn nghề dệt thổ cẩm vào danh mục hoạt động trải nghiệm",
    content:
      "Tôi là cô giáo về hưu, dạy dệt cho trẻ trong bản vào chủ nhật. Trường muốn tính hoạt động này vào giờ trải nghiệm nhưng khung của tỉnh không liệt kê nghề dệt, nên không chi được tiền vải sợi và không công nhận giờ dạy của nghệ nhân.",
    proposal: "Bổ sung nghề thủ công của đồng bào vào khung hoạt động và cho mời nghệ nhân dạy theo buổi.",
    field: "giao-duc",
    kind: "REGULATION",
    contentTypes: [2, 8],
    handler: "so-gddt",
    outcome: "O3",
    reply:
      "Sở đã xây dựng và ban hành hướng dẫn mới về hoạt động trải nghiệm gắn với nghề truyền thống, trong đó có dệt, đan lát và làm giấy, kèm mức chi cho nghệ nhân. Các trường đăng ký nội dung với Sở trước học kỳ. Mời cô gửi đề cương buổi học để Sở giới thiệu cho hai trường trên địa bàn.",
  },
  {
    title: "Cháu học ngoài tỉnh bị từ chối hồ sơ thi nghề vì giấy xác nhận cư trú không có mã vạch",
    content:
      "Cháu tôi học trung cấp tại tỉnh Đông Hưng, thi lấy chứng chỉ kỹ năng ở đó, nhưng trung tâm sát hạch trả hồ sơ vì giấy xác nhận nơi thường trú của tỉnh ta không in mã vạch. Giấy này do phường cấp đúng mẫu, cháu đã xin lại hai lần mà vẫn bị trả.",
    field: "giao-duc",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-gddt",
    outcome: "O6",
    reply:
      "Giấy xác nhận do phường ta cấp đúng mẫu, mã vạch không phải nội dung bắt buộc. Việc từ chối thuộc trung tâm sát hạch của tỉnh bạn nên phản ánh được chuyển đến UBND tỉnh Đông Hưng xem xét. Gia đình gửi kèm phiếu trả hồ sơ; trong lúc chờ, phường cấp cho cháu công văn xác nhận mẫu đã dùng.",
    transferTo: "UBND tỉnh Đông Hưng",
  },
];
