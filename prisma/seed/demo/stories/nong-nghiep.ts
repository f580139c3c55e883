import type { Story } from "../story";

export const STORIES_NONG_NGHIEP: readonly Story[] = [
  {
    title: "Hồ sơ hỗ trợ lợn bị tiêu hủy vì dịch tả nộp tám tháng chưa được chi",
    content:
      "Nhà tôi bị tiêu hủy mười bảy con lợn theo biên bản của xã. Tôi đã ký bảng kê, nộp số tài khoản, thế mà tám tháng nay chưa thấy tiền. Mỗi lần hỏi, cán bộ thú y nói đã gửi lên trên. Nợ tiền cám đại lý ngày nào cũng gọi.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Rà soát cho thấy bảng kê đợt ấy thiếu một chữ ký trong tổ tiêu hủy nên bị trả lại mà không ai báo cho hộ nuôi. UBND đã bổ sung, trình phê duyệt và chuyển tiền vào tài khoản của mười hai hộ. Cán bộ phụ trách đã bị phê bình. Hộ nào chưa nhận được, mang biên bản tiêu hủy đến quầy để đối chiếu.",
    question: "Xin ông cho biết ngày lập biên bản tiêu hủy và ai giữ bản của gia đình?",
    answer: "Biên bản lập cuối vụ xuân, tôi giữ một bản màu vàng, có chữ ký trưởng thôn và cán bộ thú y.",
  },
  {
    title: "Không cấp mã số vùng trồng cam vì hồ sơ đất hợp tác xã thiếu một bản đồ in màu",
    content:
      "Hợp tác xã chúng tôi có ba mươi hai héc ta cam muốn đăng ký mã vùng trồng để bán ra ngoài. Hồ sơ bị trả hai lần chỉ vì bản đồ phải in màu khổ lớn, rồi phải có chữ ký sống của từng hộ. Vụ này lỡ mất một đơn hàng.",
    proposal:
      "Đề nghị cho nộp tệp tọa độ bằng điện thoại thay bản đồ in và dùng danh sách do hợp tác xã xác nhận.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Bản đồ in màu và chữ ký từng hộ không có trong hướng dẫn cấp mã số vùng trồng; phòng chuyên môn đã yêu cầu thừa. Sở đã nhận tệp tọa độ, kiểm tra vườn và cấp mã cho hợp tác xã. Quy trình đăng trên trang của Sở đã bỏ hai yêu cầu này. Trước vụ tới, hợp tác xã cập nhật nhật ký canh tác hằng tháng.",
  },
  {
    title: "Đơn xin khai thác rừng trồng keo chờ xác nhận quá mười lăm ngày, cây đổ hết",
    content:
      "Tôi trồng keo trên đất được giao, bão vừa rồi gãy nửa vườn. Xin xác nhận khai thác tận dụng, nộp giấy đã quá mười lăm ngày, kiểm lâm bảo bận, xã bảo chờ kiểm lâm. Gỗ để lâu mối ăn, thương lái trả giá chỉ còn một nửa.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Rừng trồng bằng vốn tự bỏ ra thì chủ rừng tự quyết định khai thác và chỉ lập bảng kê, không phải chờ văn bản đồng ý. Việc bắt chờ là sai. Hạt kiểm lâm đã xác nhận bảng kê trong ngày để ông bán gỗ, đồng thời được nhắc nhở. Ông mang bảng kê theo xe khi vận chuyển.",
  },
  {
    title: "Máy bơm thủy lợi không vận hành đúng lịch, ruộng cuối kênh nứt nẻ",
    content:
      "Ruộng nhà em ở cuối kênh, lịch tưới dán ở nhà văn hóa ghi ba ngày bơm một lần nhưng mười ngày mới thấy nước. Gọi tổ thủy nông ai cũng bảo không phải việc mình. Lúa đang làm đòng mà cứ thế này thì mất mùa.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O5",
    reply:
      "UBND xã đã kiểm tra trạm bơm: một động cơ cháy từ tháng trước, đơn vị khai thác không báo và không đổi lịch. Máy đã được thay, các ruộng cuối kênh được bơm bù bốn đêm liền. Số điện thoại người trực được dán ở nhà văn hóa. Bà con thấy chậm quá một ngày thì báo trực tiếp cho xã.",
  },
  {
    title: "Quy định cách khu dân cư đối với chuồng nuôi không hợp với bản ở vách núi",
    content:
      "Bản tôi nhà nào cũng ở dốc, chuồng trâu bắt buộc gần nhà để trông đêm. Quy định khu không được chăn nuôi ghi khoảng cách như ở đồng bằng, cán bộ bảo phải dời chuồng ra xa. Nhưng ra xa là xuống suối, lũ về trôi mất trâu.",
    proposal: "Đề nghị phân vùng theo địa hình, cho nuôi ít con tại bản nếu có hố ủ phân và rào chắn.",
    field: "nong-nghiep",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O2",
    reply:
      "Đoàn công tác đã xuống bốn bản dốc và thấy khoảng cách cứng khó áp dụng. Việc xác định khu không được chăn nuôi thuộc nghị quyết của HĐND tỉnh; Sở đã trình đề xuất tách các bản vùng núi thành nhóm riêng ở kỳ họp gần nhất. Trong khi chờ, xã không xử phạt hộ nuôi nhỏ, chỉ hướng dẫn làm hố ủ phân.",
    promise: { text: "Báo kết quả kỳ họp HĐND tỉnh về đề xuất tách nhóm bản vùng núi", days: 80 },
  },
  {
    title: "Mức hỗ trợ cây giống theo đầu cây làm lỡ thời vụ vì chờ kiểm đếm ba lần",
    content:
      "Chính sách trồng quế hỗ trợ theo từng cây sống, cán bộ kiểm đếm ba đợt, xong mới chi. Lần đếm cuối đã qua mùa mưa, cây con chết thì không được tính lại. Nhà có điều kiện thì ứng được, nhà nghèo chúng tôi thành ra bỏ cuộc.",
    field: "nong-nghiep",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Sở thừa nhận kiểm đếm ba đợt là nặng nề. UBND tỉnh đã sửa quy định thực hiện chính sách: chi trước một nửa khi xong trồng, nửa sau khi nghiệm thu một lần vào cuối năm, cây chết do thiên tai được xét dặm. Xã sẽ tổng hợp danh sách hộ tham gia; gia đình bà đăng ký lại trong tháng này.",
    reopened: {
      reason:
        "Nhà tôi đã đăng ký lại trong tháng như Sở hướng dẫn, nhưng xã nói chưa nhận được quy định mới, vẫn bắt kiểm đếm ba đợt như cũ.",
      reply:
        "Sở đã kiểm tra: quyết định sửa đổi có hiệu lực nhưng bản gửi xã nằm ở văn thư nên bộ phận kiểm đếm chưa biết. Sở đã gửi lại cho tất cả các xã và tập huấn người kiểm đếm. Đơn của bà được xét theo cách mới, một nửa tiền hỗ trợ đã chi qua tài khoản; nửa còn lại chi sau lần nghiệm thu cuối năm.",
    },
  },
  {
    title: "Phiếu kiểm dịch động vật phải đợi tới trưa dù xe hẹn sáng sớm",
    content:
      "Tôi chở gà giống đi tỉnh khác, hẹn kiểm dịch sáu giờ nhưng hai hôm liền cán bộ đến lúc mười giờ. Gà con nắng nóng chết gần ba chục con. Chẳng ai giải thích vì sao trễ, chỉ bảo lần sau gọi lại. Điện thoại của tôi là 0900 000 214.",
    proposal: "Xin dán số điện thoại người trực ca sáng ở cửa trạm và cho hẹn giờ trước bằng tin nhắn.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Trạm kiểm dịch xác nhận hôm đó chỉ có một người phụ trách ba chốt. Sở đã bố trí trực sớm từ năm giờ vào những ngày nắng nóng, người chở gia cầm giống được ưu tiên. Chi cục đã xin lỗi anh và lập biên bản thiệt hại để giải quyết theo quy định. Anh khai báo trước một ngày trên cổng để giữ lịch.",
  },
  {
    title: "Đăng ký tàu cá nhỏ trên hồ bị bắt nộp giấy tờ như tàu đi biển",
    content:
      "Chúng tôi làm thuyền cá dưới sáu mét trên hồ, đi đánh cá mè, cá lăng. Cán bộ yêu cầu giấy thiết kế, biên bản xuất xưởng như tàu khơi. Thuyền thợ làng đóng bằng gỗ lấy đâu ra thiết kế. Thế là mười hai hộ không đăng ký được.",
    proposal: "Nên dùng mẫu tự khai có ảnh chụp cho thuyền nhỏ và cho xã đo, xác nhận.",
    field: "nong-nghiep",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 2, 7],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Thuyền nhỏ dưới chiều dài quy định ở hồ chứa không thuộc diện đăng ký tàu cá; cán bộ đã áp nhầm, Sở đã chấn chỉnh. Chỉ cần khai báo tại UBND xã để quản lý an toàn, theo mẫu một trang kèm ảnh. Sở đã gửi mẫu cho xã và cử người xuống bến giúp bà con khai trong hai ngày.",
  },
  {
    title: "Xin xác nhận hộ trực tiếp trồng lúa để mua phân bón trợ giá mà cán bộ không ở trụ sở",
    content:
      "Tôi hai lần xuống ủy ban xin giấy xác nhận trồng lúa để được mua phân trợ giá, cả hai lần cửa phòng nông nghiệp khóa. Trực ban bảo cán bộ đi cơ sở, không hẹn lúc nào về. Chiều tôi phải trông cháu, đâu đi mãi được.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O5",
    reply:
      "UBND xã xin nhận thiếu sót vì không phân công người ký thay khi cán bộ đi cơ sở. Từ tuần này quầy một cửa nhận đơn xác nhận và trả trong buổi; gia đình có thể nhờ trưởng thôn nộp giúp. Giấy của bà đã được ký và để tại quầy. Danh sách trồng lúa do thôn lập là căn cứ, không phải nộp thêm gì.",
  },
  {
    title: "Đề nghị kiểm tra lại giá đền bù cây chè khi làm đường lâm nghiệp",
    content:
      "Con đường lâm nghiệp mở qua đồi chè nhà tôi, họ đo và ghi chè hai năm tuổi trong khi đã thu hái mười năm. Bảng kê gửi về sai cả số gốc. Tôi đề nghị xem lại thì bảo đã khóa sổ, muốn thì chờ đợt sau.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O5",
    reply:
      "Tổ kiểm đếm của xã đã đo lại cùng gia đình và thấy sai tuổi cây ở ba trong năm lô, sai sáu mươi tám gốc. Bảng kê được đính chính theo quy định về bồi thường cây trồng, không có căn cứ để nói đã khóa sổ. Phần chênh lệch được trả cùng đợt chi tiếp theo; xã sẽ báo ngày nhận trước ba ngày.",
    question: "Bà vui lòng cho biết số gốc chè gia đình đếm được và đồi chè thuộc lô số mấy trên bảng kê?",
    answer:
      "Chúng tôi đếm được ba trăm linh hai gốc, bảng kê chỉ ghi hai trăm ba mươi tư, thuộc lô số bốn và năm.",
  },
  {
    title: "Thôn chưa được thông báo tiêm phòng dại cho chó nên cả xóm lo lắng",
    content:
      "Xóm tôi có hai người bị chó cắn trong tháng. Nghe nói xã tổ chức tiêm phòng dại miễn phí nhưng thôn không nhận được lịch, lúc biết thì đã tiêm xong. Hỏi thú y viên thì bảo số vắc xin chỉ đủ cho nhà gần ủy ban.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-lang-vang",
    outcome: "O7",
    reply:
      "UBND xã đã kiểm tra sổ tiêm phòng và tin nhắn nhóm của thôn: lịch được gửi hai lần, xóm nhà bà có mười một hộ đến tiêm, vắc xin vẫn còn. Không có việc ưu tiên nhà gần. Những hộ chưa tiêm có thể mang chó đến trạm thú y sáng thứ bảy tuần này, hoàn toàn miễn phí, xã đã báo thêm qua loa.",
  },
  {
    title: "Thông báo bảo vệ rừng ghi cấm hái măng dù bản đã được giao rừng cộng đồng",
    content:
      "Bản mình được giao rừng cộng đồng từ lâu, xưa nay tới mùa vào hái măng, hái nấm bán. Nay cán bộ lên cắm biển cấm hết, phạt người vào lấy măng. Không ai họp với bản, cũng không ai nói luật nào cấm.",
    field: "nong-nghiep",
    kind: "REGULATION",
    contentTypes: [4],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Sở đã rà soát thông báo do trạm bảo vệ rừng ban hành: nội dung cấm hái măng toàn bộ là không phù hợp với quyền hưởng lợi của cộng đồng được giao rừng. Thông báo đã bị bãi bỏ, biển được thay. Bản xây dựng quy ước về mùa, lượng hái và gửi xã công nhận; Sở cử người giúp soạn.",
    promise: {
      text: "Giúp bản soạn xong quy ước hái măng và trình xã công nhận",
      days: 55,
      moved: { by: 30, note: "Bản họp lần đầu chưa thống nhất lượng hái; hẹn họp lại sau vụ măng." },
      kept: { note: "Quy ước đã được xã công nhận, treo tại nhà văn hóa bản.", after: 6 },
    },
  },
  {
    title: "Hạn mức hỗ trợ nông nghiệp hữu cơ tỉnh không tính ruộng bậc thang nhỏ lẻ",
    content:
      "Nhóm nông hộ chúng tôi làm lúa nếp hữu cơ trên ruộng bậc thang, tổng bảy héc ta nhưng mỗi nhà vài sào. Quy định chỉ hỗ trợ mô hình từ mười héc ta liền vùng nên nhóm không được xét. Đất núi thì lấy đâu ra mười héc ta liền một khoảnh.",
    proposal: "Đề nghị tính gộp diện tích của các hộ cùng nhóm, cùng quy trình, không cần liền thửa.",
    field: "nong-nghiep",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O8",
    reply:
      "Tiêu chí mười héc ta liền vùng được đặt cho vùng thung lũng, còn tính gộp theo nhóm hộ thì chưa có số liệu đủ để đánh giá. Sở đang lập danh sách các nhóm ở sáu xã; khi đủ sẽ trình sửa tiêu chí. Nhóm gửi bản đồ ruộng và sổ ghi chép vật tư cho khuyến nông để được đưa vào danh sách thí điểm.",
  },
  {
    title: "Chậm trả kết quả kiểm nghiệm đất để vay vốn trồng dược liệu",
    content:
      "Công ty chúng tôi cần phiếu phân tích đất cho hồ sơ vay vốn dược liệu, mẫu gửi trung tâm khuyến nông từ sáu tuần trước, phiếu hẹn ghi mười lăm ngày làm việc. Ngân hàng sắp đóng hạn giải ngân. Chúng tôi hỏi ba lần đều được bảo máy hỏng.",
    field: "nong-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Máy phân tích hỏng từ giữa tháng, trung tâm không báo khách và không gửi mẫu sang đơn vị liên kết. Sở đã yêu cầu chuyển mẫu sang phòng thử nghiệm khác, phiếu kết quả đã cấp và gửi thẳng ngân hàng, chi phí phát sinh do trung tâm chịu. Từ nay chậm quá hai ngày phải báo bằng văn bản, kèm ngày trả mới.",
    question: "Công ty gửi giúp số phiếu nhận mẫu và tên chi nhánh ngân hàng để đơn vị làm việc trực tiếp.",
    answer:
      "Phiếu nhận mẫu ghi số bốn trăm mười hai, ngân hàng là chi nhánh phường Thượng Đức, chúng tôi đính kèm ảnh.",
  },
  {
    title: "Danh mục thuốc bảo vệ thực vật được phép dùng chưa có cho cây chanh leo",
    content:
      "Bà con trồng chanh leo ở xã Khe Lang bị bệnh héo, nhưng danh mục thuốc được phép không có loại nào đăng ký cho cây này. Bán thuốc ghi cho cây khác thì sai quy định, không phun thì mất vườn. Xin cơ quan trung ương xem xét.",
    field: "nong-nghiep",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Danh mục thuốc bảo vệ thực vật do Bộ Nông nghiệp và Môi trường ban hành, tỉnh không được bổ sung nên kiến nghị được chuyển đến Bộ. Trong lúc chờ, trạm khuyến nông đã hướng dẫn biện pháp luân canh, chế phẩm sinh học được phép và lấy mẫu bệnh. Bà con báo trạm khi xuất hiện ổ bệnh mới để khoanh vùng.",
    transferTo: "Bộ Nông nghiệp và Môi trường",
  },
];
