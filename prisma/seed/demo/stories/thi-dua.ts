import type { Story } from "../story";

export const STORIES_THI_DUA: readonly Story[] = [
  {
    title: "Hồ sơ truy tặng huân chương kháng chiến của cha tôi thất lạc khi chuyển giữa các phòng",
    content:
      "Cha tôi tham gia kháng chiến, mất đã tám năm. Gia đình nộp bản khai truy tặng cùng giấy chứng nhận quân nhân bản gốc cho xã. Hỏi xã thì bảo gửi lên Sở, Sở bảo chưa nhận. Giấy gốc chỉ có một bản, mẹ tôi khóc mấy hôm.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Chúng tôi đã tìm thấy hồ sơ trong tập bàn giao chưa vào sổ, giấy gốc còn nguyên. Giấy đã được sao chụp và trao tận tay cụ bà, hồ sơ đang trình cấp có thẩm quyền. Người nhận bàn giao bị kiểm điểm. Từ nay giấy gốc chỉ đối chiếu rồi trả ngay, gia đình không phải để lại.",
    question: "Gia đình cho biết ngày nộp tại xã và có giữ giấy biên nhận nào không?",
    answer:
      "Nộp khoảng giữa mùa hè năm ngoái. Chúng tôi chỉ có mẩu giấy ghi tay của cán bộ, xin gửi ảnh chụp.",
  },
  {
    title: "Tiền thưởng kèm bằng khen giáo viên giỏi một năm chưa nhận được",
    content:
      "Tôi dạy tiểu học, được bằng khen cấp tỉnh trong lễ tổng kết năm học trước, có cả quyết định ghi mức thưởng. Bằng treo trên tường mà tiền thưởng đến nay chưa có. Kế toán trường nói Sở chi, Sở nói trường chi.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-gddt",
    outcome: "O5",
    reply:
      "Theo quy định, cấp nào quyết định khen thì cấp đó chi từ quỹ thi đua, khen thưởng; khoản này do tỉnh chi qua Sở. Văn phòng Sở bỏ sót danh sách của hai trường, nay đã chuyển khoản cho mười sáu giáo viên. Sở xin lỗi thầy cô. Nếu sau năm ngày chưa nhận, thầy cô gửi số tài khoản về kế toán Sở.",
  },
  {
    title: "Người dân cứu ba cháu bé trong lũ mà đề nghị khen đột xuất bị bỏ ngăn kéo",
    content:
      "Mùa lũ vừa rồi, một anh thợ hàn trong thôn bơi ra cứu ba đứa trẻ. Cả thôn làm giấy đề nghị khen đột xuất gửi xã ngay tuần đó. Nửa năm rồi không thấy gì, hỏi thì bảo đợi tổng kết cuối năm xét chung.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Khen thưởng đột xuất phải làm ngay khi có thành tích, không chờ tổng kết; để giấy đề nghị nửa năm là lỗi của UBND. Chủ tịch UBND đã tặng giấy khen, trao tại cuộc họp thôn, đồng thời trình tỉnh xét bằng khen về hành động dũng cảm. UBND đã giao một người theo dõi riêng việc khen đột xuất.",
  },
  {
    title: "Bình xét gia đình văn hóa trừ điểm vì không đi họp dù đang nằm viện",
    content:
      "Năm nay nhà tôi bị gạch khỏi danh sách gia đình văn hóa với lý do vắng ba cuộc họp tổ. Ba cuộc đó tôi mổ ruột thừa rồi biến chứng, có giấy ra viện. Tôi đưa giấy thì tổ bảo danh sách gửi đi rồi, thôi để sang năm.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Phường đã xem biên bản họp tổ. Vắng họp do điều trị bệnh là lý do chính đáng, không bị trừ điểm, và danh sách vẫn trong thời gian lấy ý kiến nên sửa được. Tổ đã họp lại, bổ sung gia đình bà vào danh sách công nhận. Phường gửi các tổ bản hướng dẫn những trường hợp không trừ điểm.",
  },
  {
    title: "Sáng kiến tiết kiệm điện của công nhân bị trả vì không có chữ ký tiến sĩ phản biện",
    content:
      "Em làm thợ điện ở nhà máy nước, nghĩ ra cách hẹn giờ bơm, mỗi tháng bớt mười hai triệu tiền điện. Công ty gửi hồ sơ công nhận sáng kiến cấp tỉnh, thư ký hội đồng trả lại đòi phiếu phản biện của người có học vị. Thợ như em biết nhờ ai.",
    proposal: "Nên để hội đồng tự mời chuyên gia phản biện, người lao động chỉ cần mô tả và số liệu.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-khcn",
    outcome: "O5",
    reply:
      "Phiếu phản biện là việc của hội đồng, không phải giấy tờ của tác giả; thư ký đã yêu cầu sai. Sở đã nhận lại hồ sơ, mời hai kỹ sư xuống xem máy chạy và hội đồng thông qua sáng kiến với phạm vi ảnh hưởng cấp tỉnh. Giấy công nhận đã gửi công ty, làm căn cứ xét danh hiệu cuối năm cho bạn.",
  },
  {
    title: "Tỷ lệ khen thưởng người lao động trực tiếp quá thấp so với cán bộ quản lý",
    content:
      "Ở đơn vị vệ sinh môi trường chúng tôi có chín mươi người quét rác và sáu cán bộ. Hướng dẫn của tỉnh chia suất bằng khen theo phòng, nên sáu cán bộ có ba suất, chín mươi người quét rác được hai. Năm nào cũng vậy, chị em buồn.",
    proposal: "Quy định ít nhất bảy phần mười số bằng khen dành cho người trực tiếp lao động.",
    field: "thi-dua",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nv",
    outcome: "O1",
    reply:
      "Luật yêu cầu chú trọng khen người lao động trực tiếp, cách chia đều theo phòng của tỉnh đi ngược tinh thần đó. Sở đã tham mưu sửa hướng dẫn: suất khen tính theo số người, trong đó từ sáu mươi phần trăm trở lên dành cho người không giữ chức vụ. Đơn vị của chị áp dụng ngay đợt xét cuối năm nay.",
  },
  {
    title: "Khai thành tích đề nghị bằng khen vừa nộp phần mềm vừa in bốn bộ giấy",
    content:
      "Tôi làm văn phòng một trường mầm non công lập. Đề nghị bằng khen cho hai cô giáo, đã nộp đủ trên phần mềm thi đua mà Sở vẫn đòi in bốn bộ báo cáo đóng quyển, có dấu. Mỗi bộ hai mươi trang, chở xe máy lên tỉnh năm chục cây số.",
    proposal: "Chỉ nhận bản điện tử, khi hội đồng họp thì chiếu lên màn hình, không bắt cơ sở in quyển.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Hồ sơ điện tử đã ký số có giá trị như bản giấy; đòi thêm bốn bộ là thói quen cũ của phòng chuyên môn. Sở đã yêu cầu dừng ngay và hoàn thành thẩm định từ bản điện tử cho hai cô giáo. Các đơn vị chưa có chữ ký số chỉ nộp một bộ giấy. Trường giữ bản in lại để lưu.",
  },
  {
    title: "Xin cấp lại bằng Tổ quốc ghi công bị mối ăn, hỏi ba nơi ba cách trả lời",
    content:
      "Bằng Tổ quốc ghi công của bác tôi bị mối ăn mất góc có dấu. Hỏi xã bảo lên Sở, Sở bảo làm đơn ở xã, xã lại bảo phải có giấy báo tử gốc. Bà nội tôi chín mươi hai tuổi chỉ mong có tấm bằng lành trên bàn thờ trước ngày giỗ.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Người dân chỉ làm đơn tại UBND xã kèm bằng cũ, không cần giấy báo tử vì hồ sơ liệt sĩ lưu tại Sở. Sở đã gọi cho xã nhận đơn tại nhà, tra hồ sơ gốc và trình cấp đổi theo thủ tục ưu tiên. Bằng mới sẽ do đoàn của xã mang đến tận nhà cụ; gia đình gửi lại bằng cũ khi nhận.",
    question: "Gia đình cho biết bằng còn đọc được số và ngày tháng ở góc dưới không?",
    answer: "Số bằng còn đọc rõ, ngày tháng mờ một nửa. Tôi đã chụp ảnh hai mặt gửi kèm theo đây.",
  },
  {
    title: "Công ty hỏi vì sao không được xét cờ thi đua dù nộp thuế đứng đầu cụm",
    content:
      "Công ty chúng tôi ba năm liền nộp ngân sách cao nhất cụm doanh nghiệp vừa và nhỏ. Kết quả bình xét cờ thi đua không có tên, thông báo chỉ ghi không đủ điều kiện. Chúng tôi gửi công văn hỏi lý do, một tháng rưỡi không có hồi đáp.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O7",
    reply:
      "Sở đã kiểm tra hồ sơ xét: công ty không nộp bản xác nhận tham gia bảo hiểm đầy đủ cho người lao động, là điều kiện bắt buộc ghi trong kế hoạch cụm, nên hội đồng không đưa vào bỏ phiếu. Việc xét không sai, nhưng chậm trả lời công văn là lỗi của Sở. Phiếu chấm điểm đã gửi kèm để công ty chuẩn bị năm tới.",
  },
  {
    title: "Danh sách nhận kỷ niệm chương thanh niên xung phong ghi sai tên đệm của bà tôi",
    content:
      "Bà tôi được tặng kỷ niệm chương nhưng giấy chứng nhận in sai tên đệm, Thị thành Thì. Đi làm chế độ, nơi nào cũng bảo khác tên. Xin đính chính thì cán bộ bảo in rồi không in lại, cứ viết giấy cam đoan là được.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Đối chiếu bản khai gốc, tên cụ ghi đúng, lỗi do người nhập danh sách in. Cơ quan làm sai phải đính chính, không để người dân tự viết cam đoan. Sở đã đề nghị cấp lại giấy chứng nhận, trong lúc chờ cấp cho cụ giấy xác nhận có giá trị làm chế độ. Kết quả gửi về xã, cán bộ mang đến nhà.",
    promise: {
      text: "Trao giấy chứng nhận ghi đúng tên tại nhà cụ",
      days: 40,
      kept: { note: "Giấy chứng nhận đã trao tại nhà, gia đình ký nhận.", after: -2 },
    },
  },
  {
    title: "Không rõ thời gian nộp hồ sơ khen thưởng làng nghề, hai văn bản hai hạn khác nhau",
    content:
      "Làng đan lát chúng tôi làm hồ sơ tặng bằng khen làng nghề tiêu biểu. Văn bản của tỉnh ghi hạn cuối tháng mười, kế hoạch của Sở lại ghi giữa tháng chín. Nộp đầu tháng mười thì bị bảo trễ. Chúng tôi biết theo văn bản nào.",
    field: "thi-dua",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Hai hạn nộp đúng là mâu thuẫn nhau. Kế hoạch của Sở phải theo văn bản của tỉnh, nên Sở đã sửa hạn thành cuối tháng mười và nhận hồ sơ của làng cùng ba làng khác từng bị từ chối. Hội đồng họp bổ sung trong tháng này. Đại diện làng chuẩn bị sản phẩm mẫu để đoàn đến xem tại chỗ.",
  },
  {
    title: "Tiêu chí thôn kiểu mẫu chấm điểm trồng hoa ven đường, bản đá không có đất",
    content:
      "Bản tôi nằm trên núi đá, đất để trồng ngô còn phải gùi từng gùi. Bộ tiêu chí thi đua thôn kiểu mẫu lấy mười điểm cho đường hoa hai trăm mét. Bản khác giữ rừng kém hơn mà được khen, bản tôi năm nào cũng thiếu đúng mười điểm ấy.",
    proposal: "Cho các bản núi đá thay điểm đường hoa bằng điểm giữ rừng, giữ nguồn nước.",
    field: "thi-dua",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nv",
    outcome: "O8",
    reply:
      "Sở đã cùng xã lên bản và thấy ý kiến có lý, song bộ tiêu chí dùng cho hơn sáu trăm thôn nên cần ý kiến các xã vùng cao trước khi sửa. Nội dung được đưa vào danh sách tập hợp, lấy ý kiến đến hết quý này. Bản ghi lại diện tích rừng giữ được và nguồn nước, gửi xã làm số liệu.",
  },
  {
    title: "Đề nghị khen thưởng công nhân vệ sinh ngoài quốc doanh bị bảo không có đối tượng",
    content:
      "Em thu gom rác cho tổ tự quản mười một năm, không thuộc công ty nào. Bà con trong phố làm đơn xin khen cho em, cán bộ thi đua bảo người không có cơ quan thì không khen được, trả đơn luôn tại quầy, không cho giấy.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Luật cho khen mọi cá nhân có thành tích, kể cả lao động tự do, và nơi cư trú có quyền đề nghị. Cán bộ trả đơn tại quầy là sai cả nội dung lẫn cách làm, phường đã nhắc nhở và xin lỗi bạn cùng bà con. Phường đã tặng giấy khen trong ngày hội đoàn kết và gửi hồ sơ lên tỉnh.",
  },
  {
    title: "Cô giáo về hưu hỏi tiêu chuẩn xét danh hiệu nhà giáo ưu tú khi đã nghỉ",
    content:
      "Tôi nghỉ hưu giữa năm, trước khi trường họp xét danh hiệu nhà giáo ưu tú. Trường gạt hồ sơ của tôi với lý do không còn trong biên chế. Tôi đọc thì thấy có chỗ cho người đã nghỉ, nhưng không ai giải thích cho tôi rõ ràng.",
    field: "thi-dua",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-gddt",
    outcome: "O6",
    reply:
      "Người đã nghỉ hưu vẫn được xét nếu nghỉ sau một mốc do kế hoạch của đợt xét quy định. Cô nghỉ trước mốc này hai tháng nên không thuộc đợt hiện tại; trường nói do hết biên chế là giải thích chưa đúng. Sở đã gửi cô văn bản giải đáp và hướng dẫn hồ sơ bằng khen ghi nhận quá trình cống hiến.",
  },
  {
    title: "Xin có hình thức khen cho người nước ngoài giúp bản làm nước sạch",
    content:
      "Tôi là người Pháp, cùng vài bạn làm bể nước cho bản đã bảy năm. Bà con muốn cảm ơn bằng tờ giấy của tỉnh, cán bộ nói tỉnh chưa có quy chế khen người nước ngoài nên không biết làm. Tôi không cần thưởng, chỉ hỏi giúp bà con.",
    proposal: "Tỉnh có một quy chế ngắn về thư cảm ơn, bằng khen cho cá nhân và nhóm người nước ngoài.",
    field: "thi-dua",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-nv",
    outcome: "O3",
    reply:
      "Luật đã cho phép Chủ tịch UBND tỉnh khen người nước ngoài, nhưng tỉnh thiếu quy trình cụ thể như ông nói. UBND tỉnh đã ban hành quy chế mới, có thư cảm ơn và bằng khen, hồ sơ do xã nơi thụ hưởng lập. Xã đã lập hồ sơ cho nhóm của ông; lễ trao dự kiến nhân ngày hội của bản.",
  },
];
