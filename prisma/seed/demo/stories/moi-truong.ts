import type { Story } from "../story";

export const STORIES_MOI_TRUONG: readonly Story[] = [
  {
    title: "Xe rác bỏ tuyến ngõ sâu sáu ngày liền, phí thu gom vẫn thu đủ",
    content:
      "Ngõ nhà tôi ở phường Thượng Đức sâu hơn trăm mét, sáu ngày nay xe rác không vào, túi rác chất thành đống bốc mùi, chuột chạy sang cả quán phở. Tổ thu phí thì vẫn đến đúng đầu tháng. Tôi gọi phường hai lần, người nghe máy bảo gọi thẳng cho đơn vị thu gom.",
    proposal: "Đề nghị niêm yết giờ xe vào từng ngõ và tự trừ phí những ngày bỏ tuyến.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "UBND phường đã kiểm tra hành trình xe, xác nhận đơn vị thu gom bỏ tuyến vì xe nhỏ hỏng. Rác tồn đã dọn trong ngày, phí của sáu ngày được trừ vào kỳ sau và đơn vị bị phạt theo hợp đồng. Người trực máy trả lời đùn đẩy đã bị nhắc nhở; phản ánh sau này phường tiếp nhận và theo đến cùng.",
    promise: {
      text: "Trừ phí sáu ngày vào kỳ thu sau cho mọi hộ trong ngõ",
      days: 40,
      kept: { note: "Đã trừ phí cho 52 hộ; bảng kê dán ở nhà văn hóa tổ dân phố.", after: -3 },
    },
  },
  {
    title: "Xưởng tái chế nhựa xả khói đen ban đêm, kiểm tra lần nào cũng báo trước",
    content:
      "Xưởng tái chế nhựa cuối thôn ở Phú Hòa cứ sau mười một giờ đêm là xả khói khét lẹt, cháu tôi hen phải đi viện hai lần. Mỗi lần đoàn kiểm tra xuống đều vào giữa trưa và xưởng đã tắt máy, như biết trước. Chúng tôi đề nghị kiểm tra vào đúng giờ có khói.",
    proposal: "Đề nghị kiểm tra đột xuất ban đêm và cho đại diện thôn chứng kiến việc lấy mẫu.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Sở đã kiểm tra đột xuất lúc gần nửa đêm, có đại diện thôn cùng chứng kiến, mẫu khí thải vượt quy chuẩn. Cơ sở đã bị lập biên bản xử phạt và phải dừng lò cho đến khi lắp xong thiết bị xử lý khói. Đợt kiểm tra sau khắc phục cũng không báo trước; bà con thấy vận hành trộm xin báo ngay.",
  },
  {
    title: "Nước giếng trong bản chuyển màu vàng, xã lấy mẫu rồi không báo kết quả",
    content:
      "Từ sau mùa mưa, giếng của mười một nhà trong bản tôi ở Suối Trai nước vàng, có váng, nấu cơm cơm cũng vàng. Cán bộ lên lấy hai chai nước mang đi đã gần hai tháng, hỏi thì nói chờ phòng thí nghiệm. Bà con không biết uống có sao không, vẫn phải dùng.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O5",
    reply:
      "Kết quả phân tích đã có từ ba tuần trước nhưng xã chưa thông báo, đây là thiếu sót của xã. Nước nhiễm sắt cao, chưa phát hiện chất độc hại khác, cần lọc trước khi ăn uống. Xã đã họp bản công bố kết quả, cấp cát lọc cho mười một hộ và đưa bản vào danh mục nối nước tự chảy.",
    promise: { text: "Lấy mẫu nước lần hai và họp bản báo kết quả", days: 45 },
    question: "Gia đình cho biết giếng sâu bao nhiêu và gần đó có chuồng trại hay bãi rác không?",
    answer: "Giếng đào sâu chừng tám mét, xung quanh chỉ có vườn ngô, không có chuồng trại nào gần.",
  },
  {
    title: "Xe chở đất làm rơi vãi kín đường vào trường tiểu học",
    content:
      "Công trình san nền ở Vĩnh Tuy cho xe chạy từ năm giờ sáng, đất rơi kín đoạn trước cổng trường, trời nắng thì bụi, trời mưa thì trơn. Tuần rồi ba cháu ngã xe đạp. Tôi báo xã từ đầu tháng, xã nói đã nhắc nhở nhưng xe vẫn không phủ bạt, không rửa bánh.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O5",
    reply:
      "UBND xã đã lập chốt cùng công an xã, xử phạt bốn lượt xe không phủ bạt. Chủ đầu tư đã làm cầu rửa xe, tưới đường ba lần mỗi ngày và không cho xe chạy vào giờ học sinh đến trường. Xã cử người theo dõi đến hết công trình, số máy trực dán tại cổng trường.",
  },
  {
    title: "Hồ sơ đăng ký môi trường cho trại gà nhỏ bị trả ba lần với ba lý do khác nhau",
    content:
      "Tôi nuôi hai nghìn con gà, đến xã đăng ký môi trường. Lần đầu trả vì thiếu sơ đồ, lần hai vì sơ đồ không có dấu đơn vị tư vấn, lần ba vì mẫu cũ. Sao không nói một lần cho tôi làm? Trại của tôi cách trung tâm mười hai cây số, đi lại bằng xe máy cũ.",
    proposal: "Đề nghị có một mẫu điền sẵn cho trại dưới ba nghìn con, sai gì ghi hết một lần.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "commune",
    outcome: "O5",
    reply:
      "Đăng ký môi trường không đòi sơ đồ có dấu đơn vị tư vấn, yêu cầu ở lần hai là sai. Người tiếp nhận đã bị nhắc nhở và phải hướng dẫn bằng phiếu một lần. Hồ sơ của ông được nhận ngay theo mẫu hiện hành, giấy xác nhận trả tại nhà qua bưu chính và không thu thêm khoản nào.",
  },
  {
    title: "Trại lợn của hàng xóm thải xuống mương, báo mãi không ai xuống",
    content:
      "Trại lợn của ông Vi Văn Thoan cạnh nhà tôi xả thẳng ra mương tưới, cá trong ao tôi chết trắng hôm đầu tháng. Tôi nhắn cho cán bộ môi trường xã năm tin, số tôi là 0900 000 264, đều không ai trả lời. Ruộng dưới mương cũng không dám lấy nước.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-lang-vang",
    outcome: "O5",
    reply:
      "UBND xã nhận trách nhiệm vì để tin nhắn không được trả lời. Đoàn kiểm tra đã lấy mẫu, buộc chủ trại bịt ống xả, xây bể chứa và hỗ trợ thiệt hại cá theo thỏa thuận có biên bản. Xã lấy lại mẫu nước mương sau ba tuần, kết quả sẽ dán ở nhà văn hóa và báo cho ông.",
  },
  {
    title: "Nghe nói bãi tập kết rác mới đặt cạnh nguồn nước nên dân rất lo",
    content:
      "Bà con Bản Cốc nghe tin sẽ đặt bãi tập kết rác ngay trên đầu nguồn khe lấy nước ăn. Không ai họp hỏi ý kiến. Tôi là trưởng nhóm phụ nữ, đã ra hỏi xã nhưng người ở quầy nói không biết. Nếu đúng thì cả bản không còn nước sạch mà uống.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O7",
    reply:
      "Xã đã kiểm tra: không có quyết định nào đặt bãi rác ở đầu khe. Vị trí đang khảo sát nằm phía hạ lưu, cách khe lấy nước hơn hai cây số và chưa được chọn. Xã đã họp bản công khai bản đồ, cam kết lấy ý kiến từng hộ trước khi quyết định; quầy một cửa đã được cung cấp thông tin để trả lời.",
  },
  {
    title: "Đề nghị công khai kết quả quan trắc bụi ở khu lò vôi",
    content:
      "Chúng tôi sống cạnh khu lò vôi đã cải tạo, nhân viên nói đo bụi đạt nhưng không cho xem giấy. Tôi gửi đơn xin kết quả quan trắc, chờ hai tuần chưa có trả lời. Tôi dạy hóa đã nghỉ hưu nên đọc được bảng số, chỉ xin một bản photo.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Kết quả quan trắc quý gần nhất đã gửi thầy kèm tên đơn vị đo và thời điểm lấy mẫu, các chỉ số bụi nằm dưới giới hạn. Đơn của thầy vẫn trong hạn trả lời theo pháp luật về tiếp cận thông tin. Từ quý sau, bảng kết quả được đăng công khai trên trang của Sở để người dân không phải xin.",
    question: "Thầy cho biết ngày gửi đơn, nơi gửi và muốn xem kết quả của quý nào?",
    answer: "Tôi gửi tại văn thư của Sở vào tuần thứ hai tháng tám, muốn xem quý hai và quý ba.",
  },
  {
    title: "Đề nghị làm rõ có hay không việc chôn bùn thải ở bãi đất trống",
    content:
      "Khoảng giữa tháng trước, ban đêm tôi thấy xe ben chở bùn mùi hắc vào bãi đất trống gần nghĩa trang ở phường Đông Vân, sáng ra bãi đã san phẳng. Phường có đến xem nhưng nói không thấy gì. Tôi chỉ nhớ xe màu xanh, không kịp ghi biển số, cũng không có ảnh rõ.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O8",
    reply:
      "Phường đã cùng cơ quan chuyên môn khoan ba mũi thăm dò, chưa thấy bùn thải công nghiệp, nhưng phía góc tường rào chưa khoan được vì vướng ống nước. Chưa đủ cơ sở kết luận, vụ việc được theo dõi tiếp; camera đã lắp ở đầu đường. Nếu thấy xe quay lại, anh báo ngay số trực ban đêm của phường.",
  },
  {
    title: "Tổ rửa chợ xả nước bẩn ra vỉa hè đúng giờ bán sáng",
    content:
      "Tôi bán bánh cuốn ở chợ phường Cầu Treo. Tổ vệ sinh rửa khu hàng cá đúng năm rưỡi sáng rồi quét nước tanh ra vỉa hè trước quầy chúng tôi, khách bịt mũi bỏ đi. Nói với ban quản lý thì bảo lịch trên đưa xuống, chúng tôi không được đổi.",
    proposal: "Đề nghị rửa chợ sau mười hai giờ trưa và làm rãnh thu nước có nắp.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "UBND phường kiểm tra thấy lịch rửa do ban quản lý tự đặt, không có văn bản nào buộc rửa buổi sáng. Lịch đã chuyển sang mười ba giờ, rãnh thu nước ở khu hàng cá được khơi thông và đặt nắp lưới. Ban quản lý đã xin lỗi các hộ; nếu còn xả ra vỉa hè, chị báo đội trật tự phường.",
    promise: {
      text: "Đặt nắp lưới cho các rãnh còn lại trong chợ",
      days: 50,
      moved: { by: 15, note: "Nắp lưới phải đặt làm theo kích thước của từng rãnh." },
      kept: { note: "Đã đặt nắp lưới cho cả bảy rãnh.", after: -1 },
    },
  },
  {
    title: "Mức phí vệ sinh của hộ kinh doanh nhỏ bằng nhà hàng lớn",
    content:
      "Tôi có quán trà đá mười ghế, mỗi ngày nửa bao rác, lại phải nộp phí vệ sinh như nhà hàng năm mươi bàn cạnh bên vì bảng phí của tỉnh chỉ ghi một mức cho cơ sở ăn uống. Tôi thấy như vậy không đúng tinh thần ai thải nhiều trả nhiều.",
    proposal: "Đề nghị chia ba bậc theo lượng rác hoặc số bàn ghế.",
    field: "moi-truong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Kiến nghị hợp lý. Giá dịch vụ thu gom do tỉnh quyết định; Sở đã cân thử lượng rác tại bốn mươi cơ sở và trình sửa biểu giá. UBND tỉnh đã ban hành biểu mới chia ba bậc theo khối lượng. Quán của bà được xếp bậc thấp nhất, áp dụng từ kỳ thu tới, không phải làm đơn.",
  },
  {
    title: "Quy định phân loại rác tại nguồn chưa phù hợp vùng cao không có điểm thu gom",
    content:
      "Quy định bắt phân loại rác thành ba túi nhưng ở Mường Then cả xã chỉ có một xe thu gom mỗi tuần, chở lẫn hết vào thùng. Bà con phân loại xong lại thấy đổ chung nên nản. Nhà tôi ủ rác bếp bón ngô từ xưa, chẳng cần túi riêng.",
    proposal: "Đề nghị cho vùng cao tự ủ rác hữu cơ, chỉ thu rác nhựa và rác nguy hại theo lịch.",
    field: "moi-truong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Sở khảo sát năm bản và thấy cách làm của bà con phù hợp. UBND tỉnh đã sửa quy định: khu vực chưa có xe thu gom hằng ngày được tự ủ rác hữu cơ tại vườn, chỉ gom rác nhựa, kim loại và rác nguy hại mỗi tháng một lần. Cán bộ xã sẽ hướng dẫn cách ủ không gây mùi.",
    promise: {
      text: "Hướng dẫn cách ủ rác hữu cơ không gây mùi tại năm bản",
      days: 60,
      kept: { note: "Đã hướng dẫn tại năm bản; tờ hướng dẫn phát tận nhà.", after: -5 },
    },
  },
  {
    title: "Chưa có quy định thu gom vỏ bao thuốc bảo vệ thực vật ở đồng ruộng",
    content:
      "Đồng ruộng Vĩnh Tuy vứt đầy vỏ thuốc sâu, bể bê tông chứa thì đầy từ lâu mà không biết ai có trách nhiệm mang đi. Xã nói chưa có văn bản nào giao việc, đơn vị vệ sinh thì nói rác nguy hại không thuộc hợp đồng của họ. Mưa xuống thuốc chảy hết vào mương.",
    proposal:
      "Đề nghị tỉnh ban hành quy định giao đơn vị thu gom, vận chuyển vỏ bao thuốc mỗi quý và nguồn tiền chi trả.",
    field: "moi-truong",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-nnmt",
    outcome: "O3",
    reply:
      "Đúng là tỉnh chưa có quy định phân công. UBND tỉnh đã ban hành quy định thu gom bao gói thuốc sau sử dụng, giao xã lập điểm chứa và Sở hợp đồng đơn vị có giấy phép chở đi mỗi quý. Bể ở cánh đồng Vĩnh Tuy đã được dọn trong đợt đầu; lịch thu gom đọc trên loa.",
  },
  {
    title: "Vừa bị thu phí vượt mức vừa không rõ quy định phí nước thải nhà trọ",
    content:
      "Nhà trọ tám phòng của tôi ở phường Thượng Đức bị tính phí nước thải hai lần: một lần trong hóa đơn nước, một lần theo đầu phòng. Cán bộ thu nói theo quyết định của tỉnh, nhưng đọc thì thấy hai văn bản nói hai kiểu, không văn bản nào nói rõ nhà trọ.",
    field: "moi-truong",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Việc thu theo đầu phòng là thu trùng, phường đã trả lại tiền năm tháng cho bà và kiểm điểm người thu. Sở đồng thời rà soát hai văn bản, thấy chỗ nói chưa thống nhất và đã hướng dẫn bằng văn bản: nhà trọ chỉ nộp qua hóa đơn nước. Bản hướng dẫn dán tại quầy thu phí.",
    question: "Bà cho xem biên lai thu theo đầu phòng và cho biết đã nộp từ tháng nào?",
    answer: "Tôi còn năm biên lai từ đầu năm, mỗi biên lai ghi phí nước thải tám phòng, có chữ ký người thu.",
  },
  {
    title: "Nước sông từ tỉnh bên cạnh chảy về đen, cá bè chết hàng loạt",
    content:
      "Mười hộ nuôi cá bè chúng tôi ở Láng Vang mất gần hai tấn cá trong ba ngày. Nước đen từ khu chế biến tinh bột phía thượng nguồn bên tỉnh khác chảy xuống, năm nào vào vụ sắn cũng bị. Gửi đơn sang bên đó bằng bưu điện hai lần không thấy hồi âm.",
    proposal: "Đề nghị hai tỉnh lập trạm đo tự động ở chỗ giáp ranh và báo trước cho hộ nuôi cá.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nnmt",
    outcome: "O6",
    transferTo: "UBND tỉnh Bình Khê",
    reply:
      "Nguồn thải nằm trên địa bàn tỉnh khác nên UBND tỉnh đã chuyển phản ánh kèm biên bản lấy mẫu tại điểm giáp ranh và danh sách mười hộ thiệt hại, đề nghị trả lời trực tiếp cho bà con. Trong lúc chờ, Sở đo nước hai ngày một lần, nhắn tin cảnh báo để các hộ kịp dời bè.",
  },
  {
    title: "Smoke from brick kiln near Đông Vân, please check the permit",
    content:
      "I am an English teacher renting a room in phường Đông Vân. Every evening a brick kiln behind our street burns coal and plastic, the smoke enters the bedroom and my child coughs all night. I went to the ward office twice but nobody could understand me. Please check whether this kiln has a permit.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O6",
    reply:
      "Theo quy định, phản ánh gửi qua cổng phải viết bằng tiếng Việt nên chưa thể thụ lý bản tiếng Anh này. Cổng đã báo lại người gửi bằng cả hai thứ tiếng, giới thiệu nơi hỗ trợ viết lại. Khi có bản tiếng Việt, việc lò gạch sẽ được kiểm tra như mọi phản ánh khác.",
    rejection: {
      reason: "R1",
      guidance:
        "Vui lòng viết lại bằng tiếng Việt; cán bộ trẻ tại quầy số 1 của phường biết tiếng Anh và sẽ giúp bạn viết vào buổi sáng các ngày làm việc, không thu phí. You may ask the ward desk for help.",
    },
  },
  {
    title: "Báo tin có nhóm người đổ hóa chất độc xuống suối rồi dọa đánh người can ngăn",
    content:
      "Đêm qua tôi thấy bốn người dùng xe tải đổ mấy phuy hóa chất mùi rất hắc xuống suối ở Khe Lang, sáng nay cá chết nổi trắng, hai con bò uống nước ngã quỵ. Tôi ra can thì bị họ cầm gậy dọa đánh, nói sẽ đốt nhà nếu báo. Tôi rất sợ.",
    field: "moi-truong",
    kind: "ACT",
    contentTypes: [1],
    handler: "ca-tinh",
    outcome: "O6",
    reply:
      "Sự việc có dấu hiệu tội phạm, cổng không giải quyết như một phản ánh hành chính mà đã báo ngay trực ban Công an tỉnh trong ngày để bảo vệ hiện trường và an toàn cho người báo. Nội dung này không được công khai. Chính quyền xã đã cảnh báo bà con tạm ngừng dùng nước suối.",
    rejection: {
      reason: "R8",
      guidance:
        "Nếu đang bị đe dọa, anh gọi ngay 113. Anh có thể đến trụ sở công an xã gần nhất trình báo, mang theo ảnh chụp; cơ quan công an có trách nhiệm giữ bí mật và bảo vệ người báo tin.",
    },
  },
];
