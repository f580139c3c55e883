import type { Story } from "../story";

export const STORIES_CU_TRU: readonly Story[] = [
  {
    title: "Đăng ký tạm trú cho công nhân xưởng may bị trả vì chủ trọ không có mặt",
    content:
      "Tôi thuê trọ ở phường Thượng Đức, hợp đồng thuê có chữ ký chủ nhà. Nộp tạm trú trên mạng bị trả lại vì chủ trọ không đến ký trực tiếp. Chủ trọ ở xa, chỉ về cuối tháng. Con tôi xin học mẫu giáo cần giấy này mà chờ mãi không được.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Người cho thuê không phải có mặt; ý kiến đồng ý có thể ghi trong hợp đồng hoặc xác nhận qua ứng dụng định danh. Công an phường đã nhận lại hồ sơ, đăng ký tạm trú cho hai mẹ con trong ngày và gửi xác nhận điện tử cho trường mẫu giáo. Cán bộ trả hồ sơ sai đã được nhắc nhở.",
  },
  {
    title: "Làm căn cước cho cụ già liệt giường, hẹn đến nhà bốn lần không đến",
    content:
      "Bà nội tôi tám mươi chín tuổi liệt giường ở xã Vĩnh Tuy, cần căn cước nhận trợ cấp. Tôi đăng ký cấp tại nhà, cán bộ hẹn bốn lần rồi báo hết máy lưu động. Mỗi lần như vậy cả nhà nghỉ làm đồng, tắm gội cho bà chờ từ sáng.",
    proposal: "Đề nghị niêm yết lịch máy lưu động ở xã và gọi báo trước một buổi.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "ca-tinh",
    outcome: "O5",
    reply:
      "Tổ lưu động đã đến nhà lấy ảnh, vân tay cho cụ, thẻ được gửi bưu chính không thu cước. Bốn lần lỡ hẹn do một máy dùng chung ba xã mà không ai báo gia đình, chỉ huy đội đã xin lỗi. Lịch lưu động từ nay dán tại trụ sở xã theo tuần và gọi báo trước như anh đề nghị.",
  },
  {
    title: "Căn cước in sai tên bản sau sắp xếp đơn vị hành chính",
    content:
      "Thẻ mới của em ghi nơi cư trú là tên bản cũ đã nhập từ năm ngoái. Đi ngân hàng mở tài khoản, máy báo không khớp. Em lên công an xã hỏi thì bảo tự tỉnh cập nhật, chờ thông báo. Em chờ hai tháng, lương công ty vẫn không nhận qua thẻ được.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O5",
    reply:
      "Dữ liệu cư trú của em đã được cập nhật theo tên đơn vị mới, thẻ cũ vẫn có giá trị sử dụng và em không buộc đổi. Ngân hàng đã được gửi văn bản đề nghị tra địa chỉ trên cơ sở dữ liệu. Nếu em muốn đổi thẻ, việc đổi do thay đổi địa giới hành chính được miễn lệ phí.",
    question: "Em cho biết tên bản đang ghi trên thẻ và ngân hàng báo lệch thông tin nào?",
    answer: "Thẻ ghi tên bản cũ, ngân hàng báo lệch nơi cư trú, các thông tin khác đều khớp.",
  },
  {
    title: "Đăng ký thường trú cho con theo mẹ bị đòi giấy đồng ý của ông bà ngoại",
    content:
      "Tôi về ở nhà chồng rồi ly hôn, đem con về nhà cha mẹ đẻ ở Cầu Treo. Đăng ký thường trú cho con, cán bộ đòi giấy đồng ý của ông bà ngoại dù nhà đứng tên tôi. Ông ngoại tôi đang đi viện, tôi chạy qua chạy lại ba bận.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Chủ sở hữu nhà là chị nên không cần ý kiến của ông bà; yêu cầu giấy đồng ý là thừa. Công an phường đã đăng ký thường trú cho hai mẹ con trong buổi sáng, cấp xác nhận điện tử. Cán bộ hướng dẫn sai đã bị nhắc nhở, quầy dán lại danh mục giấy tờ để người dân tự đối chiếu.",
  },
  {
    title: "Mất căn cước xin cấp lại phải đến hai quầy trên cùng một tầng",
    content:
      "Bị móc túi ở bến xe, tôi xin cấp lại căn cước. Quầy số 1 bảo sang quầy số 4 lấy tờ khai, quầy số 4 bảo quầy số 1 phải in, đi vòng sáu lần. Cuối cùng cháu bảo vệ in giúp. Tôi bảy mươi tuổi, đau khớp, mỗi lần đi là đau.",
    proposal: "Đề nghị gộp một quầy cho mọi việc căn cước và có ghế cho người già.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Hai quầy đùn đẩy tờ khai là lỗi phân công. Trung tâm đã gộp tiếp nhận căn cước về một quầy có ghế ngồi ưu tiên người cao tuổi, bỏ tờ khai giấy vì dữ liệu đã có sẵn. Thẻ của bác được gửi tới nhà. Nhân viên hai quầy đã xin lỗi bác qua điện thoại, cháu bảo vệ được biểu dương.",
    promise: {
      text: "Bỏ tờ khai giấy ở những thủ tục còn lại đã có dữ liệu",
      days: 60,
      dropped: { note: "Tờ khai của hai thủ tục còn lại do trung ương quy định; tỉnh đã kiến nghị bỏ." },
    },
  },
  {
    title: "Xác nhận tình trạng cư trú bị viết sai ngày đến, hãng xe công nghệ từ chối",
    content:
      "Tôi chạy xe công nghệ, cần xác nhận cư trú ở phường. Giấy in ra ghi ngày đến muộn hơn thực tế hai năm, hãng bảo không đủ điều kiện. Sửa lại phải chờ đúng người đã ký, mà anh ấy đi học nửa tháng. Số điện thoại tôi 0900 000 712, ai xử lý nhắn giúp.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Ngày đến bị đánh máy sai so với hồ sơ tạm trú gốc. Công an phường đã cử người ký thay, cấp xác nhận đúng trong chiều cùng ngày và gửi bản điện tử. Từ nay giấy xác nhận lấy dữ liệu tự động, không gõ lại bằng tay; cán bộ đi học phải bàn giao quyền ký cho đồng nghiệp.",
  },
  {
    title: "Khai báo tạm vắng cho cả nhà đi hái cà phê thuê không ai nhận",
    content:
      "Cả bản tôi ở Suối Trai đi hái cà phê thuê hai tháng. Ra công an xã khai tạm vắng, buổi tối không ai trực, buổi sáng bảo đợi đồng chí phụ trách. Chúng tôi phải lên xe lúc bốn giờ nên bỏ dở, bây giờ ở xa sợ bị phạt vì không khai.",
    proposal: "Đề nghị cho khai chung một danh sách cả bản, trưởng bản xác nhận.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-suoi-trai",
    outcome: "O5",
    reply:
      "Công an xã nhận thiếu sót vì không bố trí trực đêm mùa đi làm thuê. Bà con không bị xử phạt; khai tạm vắng bổ sung qua điện thoại được chấp nhận. Theo đề nghị, xã lập danh sách chung có trưởng bản ký, mỗi người tự xác nhận tên, không cần về tận nơi.",
  },
  {
    title: "Hỏi vì sao không được nhập hộ khẩu vào phòng trọ tập thể của công ty",
    content:
      "Tôi ở khu nhà tập thể của công ty tám năm, muốn đăng ký thường trú để con học gần. Cán bộ nói không đủ điều kiện nhưng giải thích rất ngắn, tôi nghe không hiểu là thiếu diện tích hay thiếu ý kiến công ty. Mong có văn bản để tôi về nói với giám đốc.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O6",
    reply:
      "Nhà tập thể thuộc chỗ ở hợp pháp do thuê nên cần hai điều kiện: công ty đồng ý cho đăng ký thường trú bằng văn bản và diện tích tối thiểu cho mỗi người theo mức tỉnh quy định. Chị đang thiếu văn bản của công ty. Cán bộ đã soạn sẵn công văn mẫu gửi giám đốc; con vẫn đi học theo tạm trú.",
  },
  {
    title: "Đề nghị kiểm tra việc phường mở hồ sơ cư trú của tôi không rõ mục đích",
    content:
      "Tôi nhận thông báo trên ứng dụng là có người tra cứu nơi cư trú của mình vào một buổi tối. Hỏi công an phường Đông Vân không ai trả lời rõ. Tôi không biết mình có việc gì mà phải tra, lo thông tin bị bán ra ngoài, mất ngủ mấy hôm.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O7",
    reply:
      "Nhật ký hệ thống cho thấy lượt tra cứu do ngân hàng thực hiện khi anh đăng ký vay trực tuyến, anh đã bấm đồng ý chia sẻ trong ứng dụng. Công an không mở hồ sơ vào giờ đó nên phản ánh chưa đúng. Anh có thể thu hồi đồng ý chia sẻ bằng hai bước; quầy số 1 sẵn sàng hướng dẫn.",
  },
  {
    title: "Nghe lời đồn công an phường phân biệt người dân tộc khi làm căn cước",
    content:
      "Tôi là người Mông, hôm làm căn cước thấy người Kinh vào trước, tôi đứng chờ lâu hơn. Tôi không nghe tiếng phổ thông rõ, không biết có bị xếp sau không. Xin giúp tôi biết đúng hay sai, để tôi yên lòng nói lại với bà con.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-lang-vang",
    outcome: "O8",
    reply:
      "Camera quầy đã quá hạn lưu nên chưa thể khẳng định thứ tự gọi số hôm đó, vụ việc được giữ để theo dõi. Công an xã đã gặp bác có người phiên dịch, cam kết gọi đúng số bằng cả hai thứ tiếng. Máy gọi số tự động đã lắp, số hiện lên màn hình; lưu camera tăng lên sáu mươi ngày.",
    question: "Bác cho biết ngày giờ làm và số phiếu, có ai đi cùng nghe gọi số không?",
    answer:
      "Đi buổi sáng phiên chợ, không lấy được phiếu nên không nhớ số. Cháu tôi đi cùng nhưng ngồi ngoài.",
  },
  {
    title: "Diện tích tối thiểu để đăng ký thường trú quá cao với nhà sàn nhiều thế hệ",
    content:
      "Nhà sàn của tôi ở Bản Cốc ba thế hệ, chín người, tính mỗi người chưa đủ mét vuông theo quy định của tỉnh nên con dâu mới cưới không đăng ký thường trú được. Nhà sàn sinh hoạt chung không ngăn phòng, tính như căn hộ thì không đúng thực tế.",
    proposal: "Đề nghị quy định riêng với nhà sàn truyền thống và hộ nhiều thế hệ cùng huyết thống.",
    field: "cu-tru",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "ca-tinh",
    outcome: "O1",
    reply:
      "Diện tích tối thiểu chỉ áp dụng khi thuê, mượn, ở nhờ, nhưng hướng dẫn của tỉnh viết chung nên xã hiểu sai. Nghị quyết mới đã sửa, ghi rõ người cùng gia đình không phải tính diện tích và có mức riêng với nhà sàn. Con dâu bác đã được đăng ký thường trú, giấy trả tận nhà.",
  },
  {
    title: "Quy định lưu trú khai mỗi ngày không phù hợp với nhà nghỉ homestay nhỏ",
    content:
      "Homestay của tôi ở Mường Then có bốn phòng, khách đến muộn, mạng yếu. Quy định bắt khai lưu trú trước hai mươi ba giờ từng người, có đêm mất mạng là bị nhắc. Khách nước ngoài ở lại năm ngày phải khai năm lần trong khi giấy tờ giống nhau.",
    proposal: "Đề nghị khai một lần cho cả kỳ ở và cho khai bù khi mất mạng.",
    field: "cu-tru",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "ca-tinh",
    outcome: "O6",
    reply:
      "Thời hạn khai lưu trú do luật định, tỉnh không thể đổi, nhưng chị đang hiểu chưa đủ: ở nhiều ngày chỉ khai một lần kèm số ngày dự kiến. Khi mất mạng được báo bằng điện thoại cho trực ban xã, ghi sổ rồi khai bù. Công an xã đã hướng dẫn tại chỗ, các lần nhắc trước không lập biên bản.",
  },
  {
    title: "Cán bộ đòi giấy tờ trái danh mục và hai hướng dẫn cư trú vênh nhau",
    content:
      "Tôi mua nhà đang chờ sổ, nộp hợp đồng mua bán công chứng để đăng ký thường trú. Người nhận hồ sơ đòi thêm sổ đỏ bản gốc, lại đưa tờ hướng dẫn năm cũ. Tờ hướng dẫn trên cổng dịch vụ công nói khác hẳn. Ai cũng có phần đúng thì dân biết làm sao.",
    field: "cu-tru",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "ca-tinh",
    outcome: "O5",
    reply:
      "Giấy tờ chứng minh chỗ ở hợp pháp gồm cả hợp đồng mua bán đã công chứng, đòi sổ đỏ bản gốc là sai. Hồ sơ của anh đã nhận và đăng ký xong. Hướng dẫn năm cũ của tỉnh vênh với danh mục công bố nên đã thu hồi tại tất cả quầy; chỉ huy phải kiểm tra giấy dán mỗi tháng.",
    promise: {
      text: "Kiểm tra giấy dán ở tất cả quầy cư trú và gỡ hướng dẫn cũ",
      days: 25,
      kept: { note: "Đã kiểm tra 21 quầy, gỡ hướng dẫn cũ ở bốn quầy; có biên bản từng nơi.", after: -3 },
    },
  },
  {
    title: "Xin đăng ký thường trú theo vợ ở tỉnh khác nhưng bên đó đòi giấy không có",
    content:
      "Tôi là người Thượng Đức cưới vợ ở tỉnh bên cạnh. Đăng ký thường trú theo vợ, công an xã bên đó đòi giấy cắt khẩu đã bỏ nhiều năm. Tôi đã đi hai chuyến, ba trăm cây số mỗi chuyến, chỉ vì một tờ giấy không nơi nào còn cấp.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O6",
    transferTo: "UBND tỉnh Hà Liên",
    reply:
      "Hành vi anh nêu thuộc cơ quan của tỉnh khác nên phản ánh đã được chuyển đến UBND tỉnh đó để chỉ đạo kiểm tra và trả lời anh. Công an tỉnh Thượng Đức xác nhận dữ liệu thường trú của anh đã đúng trên cơ sở dữ liệu dân cư, không còn giấy cắt khẩu; bản xác nhận này anh có thể đưa bên đó xem.",
  },
  {
    title: "Báo mất trộm toàn bộ giấy tờ và tiền trong phòng trọ đêm qua",
    content:
      "Đêm qua có người cạy cửa phòng trọ tôi ở phường Đông Vân lấy hết tiền lương, điện thoại và ví có căn cước. Cả dãy trọ bốn phòng bị cạy. Tôi nghĩ có kẻ theo dõi từ trước, hiện cả dãy không dám đi làm ca đêm, mong cử người đến ngay.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O6",
    reply:
      "Nội dung là tin báo tội phạm về trộm cắp, phải do cơ quan công an tiếp nhận theo thủ tục riêng nên cổng không thụ lý. Trực ban đã được báo ngay, cán bộ đã đến hiện trường lập biên bản. Việc cấp lại căn cước anh nộp trực tuyến, không cần chờ kết quả điều tra.",
    rejection: {
      reason: "R8",
      guidance:
        "Anh giữ nguyên hiện trường, gọi 113 hoặc đến trụ sở công an phường trình báo. Nhớ nhờ ngân hàng khóa thẻ và đổi mật khẩu ứng dụng trước.",
    },
  },
  {
    title: "Làm giấy tờ cho người nhà, cán bộ bảo không được, xin xem lại",
    content:
      "Tôi đi làm giấy cho người nhà mà cán bộ bảo không được. Người ta làm được, tôi thì không. Xin các anh xem lại chuyện này vì gia đình tôi đang cần gấp lắm, không nói rõ được vì còn nhiều chuyện riêng trong nhà.",
    field: "cu-tru",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O6",
    reply:
      "Dù đã hỏi thêm, nội dung vẫn chưa cho biết làm giấy gì, cho ai, ở đâu nên không thể kiểm tra. Khi bà cho biết tên loại giấy và nơi nộp, chúng tôi sẽ xem ngay; chuyện riêng trong gia đình không cần viết ra cổng, bà có thể nói trực tiếp với cán bộ tiếp dân.",
    question: "Bà làm giấy tờ gì, tại xã hay phường nào, cán bộ trả lời không được vì thiếu giấy gì?",
    answer: "Giấy thì giấy tờ bình thường thôi, cán bộ nói không được là không được.",
    rejection: {
      reason: "R2",
      guidance:
        "Bà gọi tổng đài của Trung tâm Phục vụ hành chính công hoặc đến quầy hướng dẫn, nói tên loại giấy; nhân viên sẽ ghi hộ phản ánh và đọc lại cho bà nghe.",
    },
  },
];
