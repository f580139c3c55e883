import type { Story } from "../story";

export const STORIES_Y_TE: readonly Story[] = [
  {
    title: "Ba lần lên Sở xin cấp lại chứng chỉ hành nghề dược vẫn chưa có phiếu hẹn",
    content:
      "Tôi bán thuốc ở quầy nhỏ phường Đông Vân, bị mất chứng chỉ hành nghề dược do cháy bếp. Từ đầu tháng tôi đã mang đơn và ảnh đến ba lần, lần nào cũng được bảo để đấy, không ai giao giấy tiếp nhận. Quầy phải đóng cửa vì sợ bị kiểm tra.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Sở đã kiểm tra sổ một cửa: hồ sơ của bà có nộp nhưng cán bộ trực không nhập vào hệ thống, nên không có phiếu hẹn. Sở đã cấp lại chứng chỉ, phê bình cán bộ và yêu cầu mọi hồ sơ phải có giấy tiếp nhận ngay khi nộp. Bà nhận chứng chỉ tại quầy Sở Y tế hoặc qua bưu điện.",
  },
  {
    title: "Trạm y tế không tiêm vắc xin đúng lịch đã thông báo, bế con đi về hai lượt",
    content:
      "Nhà tôi trên bản cao, bế cháu bốn tháng tuổi đi bộ gần hai tiếng xuống trạm theo giấy hẹn ngày tiêm. Đến nơi cửa khóa, dán tờ giấy nghỉ họp. Tuần sau xuống lại thì bảo hết mũi năm trong một. Không ai gọi báo trước cho chúng tôi.",
    proposal:
      "Đề nghị trạm báo qua loa bản hoặc nhắn trưởng bản trước một ngày nếu đổi lịch, và giữ phần vắc xin cho các cháu đã có giấy hẹn.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "UBND xã đã làm việc với trạm y tế và xác nhận việc đổi lịch không thông báo là có thật. Trạm đã xin lỗi, tổ chức buổi tiêm bù ngay tại nhà văn hóa bản cho chín cháu. Từ nay lịch thay đổi phải được báo cho trưởng bản và phát loa trước ít nhất một ngày. Gia đình giữ sổ tiêm để đối chiếu mũi kế tiếp.",
    question: "Xin cho biết con của anh chị đang chờ mũi tiêm nào và ngày ghi trên giấy hẹn là ngày nào?",
    answer:
      "Cháu chờ mũi năm trong một lần hai. Giấy hẹn ghi ngày tiêm chủng thường kỳ của trạm, giữa tháng vừa rồi.",
  },
  {
    title: "Phòng khám tư chờ thẩm định cấp phép quá hạn gần hai tháng",
    content:
      "Công ty chúng tôi nộp hồ sơ cấp giấy phép hoạt động phòng khám răng hàm mặt, phiếu hẹn đã qua gần hai tháng mà đoàn thẩm định chưa xuống. Mặt bằng thuê, ghế nha khoa mua rồi, bác sĩ đã ký hợp đồng. Gọi điện chỉ được trả lời là chưa xếp được lịch.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Sở xác nhận hồ sơ quá hạn do đoàn thẩm định thiếu thành viên và phòng chuyên môn không kịp thay người. Sở đã gửi thư xin lỗi doanh nghiệp, thẩm định tại chỗ trong tuần này và cấp phép sau khi biên bản đạt. Danh sách thành viên dự phòng đã được lập để không lặp lại. Công ty theo dõi kết quả bằng mã hồ sơ.",
    promise: {
      text: "Thẩm định hết những phòng khám còn quá hạn",
      days: 45,
      kept: { note: "Đã thẩm định sáu phòng khám còn lại, không còn hồ sơ quá hạn.", after: -2 },
    },
  },
  {
    title: "Bắt khám lại toàn bộ khi đổi giấy khám sức khỏe lái xe chỉ vì sai ngày sinh",
    content:
      "Tôi khám sức khỏe để đổi bằng lái ở trung tâm y tế, về nhà mới thấy giấy in sai năm sinh. Quay lại xin sửa, bộ phận trả kết quả bảo phải nộp tiền khám lại từ đầu dù kết quả lưu trên máy và lỗi do nhân viên gõ nhầm.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Qua kiểm tra, năm sinh trên phiếu đăng ký của ông đúng, lỗi nằm ở khâu nhập máy. Trung tâm y tế đã cấp lại giấy đúng, không thu tiền, và hoàn khoản đã thu thêm. Sở đã nhắc các cơ sở khám: sai sót do cơ sở thì đính chính trong ngày, người dân chỉ cần mang giấy cũ và giấy tờ tùy thân.",
  },
  {
    title: "Quầy thuốc ở xã vùng cao phải có người trực chuyên môn cả ngày là khó làm được",
    content:
      "Xã Láng Vang chỉ có một quầy thuốc, mình tôi có bằng dược. Quy định bắt người phụ trách phải có mặt suốt giờ mở cửa, nên hôm tôi đi họp hay đưa con đi viện là phải đóng. Bà con đau bụng ban đêm không biết mua men, mua oresol ở đâu.",
    proposal:
      "Nên cho quầy ở xã đặc biệt khó khăn được mở bán nhóm thuốc không kê đơn khi người phụ trách vắng ngắn, có nhân viên đã tập huấn và ghi sổ.",
    field: "y-te",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-yt",
    outcome: "O2",
    reply:
      "Sở đã khảo sát bảy xã vùng cao, năm xã chỉ có một người đủ điều kiện phụ trách quầy thuốc như bà nêu. Pháp luật về dược hiện chưa có ngoại lệ, tỉnh không được tự nới. UBND tỉnh đã có văn bản kiến nghị Bộ Y tế xem xét cơ chế riêng; trong lúc chờ, bà có thể ủy quyền người đủ bằng cấp thay mình.",
    promise: { text: "Báo lại khi Bộ Y tế trả lời về cơ chế riêng cho xã vùng cao", days: 85 },
  },
  {
    title: "Hai văn bản hướng dẫn khác nhau về hồ sơ đăng ký bếp ăn tập thể của nhóm trẻ",
    content:
      "Tôi mở nhóm trẻ tư thục. Ngành y tế nói bếp dưới một số suất thì chỉ ký cam kết an toàn thực phẩm, còn hướng dẫn bên giáo dục lại ghi phải có giấy chứng nhận mới cho hoạt động. Tôi hỏi hai nơi, nơi nào cũng bảo bên mình đúng.",
    field: "y-te",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-yt",
    outcome: "O1",
    reply:
      "Hai sở đã rà soát và thống nhất: hướng dẫn liên ngành cũ chép thiếu trường hợp được miễn giấy chứng nhận, nên gây hiểu khác nhau. Văn bản đó đã được sửa. Bếp nhỏ không thuộc diện cấp giấy thì chỉ nộp bản cam kết tại UBND xã, phường. Chị mang bản cam kết đến quầy một cửa, trả kết quả trong ngày.",
  },
  {
    title: "Xin trích sao bệnh án cho mẹ phải đi năm lượt, mỗi lượt thêm một loại giấy",
    content:
      "Mẹ tôi điều trị gãy xương đùi ở bệnh viện tỉnh, cần bản tóm tắt bệnh án để làm chế độ. Lần đầu phòng kế hoạch đòi giấy ủy quyền, lần hai đòi xác nhận của phường, lần ba bảo đợi bác sĩ đi học về. Giá như nói đủ một lần thì tôi đã không mất năm buổi làm.",
    proposal: "Đề nghị niêm yết một tờ danh mục giấy tờ và số ngày trả ngay cửa phòng kế hoạch tổng hợp.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Sở đã xác minh: bệnh viện hướng dẫn nhiều lần và đòi xác nhận của phường là không đúng quy định về cung cấp thông tin bệnh án. Bản tóm tắt đã được giao cho gia đình. Bệnh viện đã niêm yết danh mục gồm đơn và giấy tờ chứng minh quan hệ, hạn trả rõ ràng, cử bác sĩ ký thay khi người điều trị vắng.",
    promise: {
      text: "Kiểm tra việc niêm yết danh mục giấy tờ ở các bệnh viện khác trong tỉnh",
      days: 40,
      kept: { note: "Đã kiểm tra tám bệnh viện, hai nơi phải dán lại danh mục.", after: 3 },
    },
  },
  {
    title: "Trả lời khác nhau về việc công bố đủ điều kiện cơ sở xoa bóp bấm huyệt của người khiếm thị",
    content:
      "Chúng tôi là nhóm hội viên khiếm thị làm tẩm quất ở phường Cầu Treo. Một cán bộ bảo chỉ đăng ký hộ kinh doanh, cán bộ khác nói phải có người hành nghề y đứng tên. Hai lần đi lại nhờ người dắt rất vất vả, đến giờ vẫn chưa biết làm giấy nào.",
    field: "y-te",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 2],
    handler: "so-yt",
    outcome: "O6",
    reply:
      "Dịch vụ tẩm quất thư giãn, không chữa bệnh thì không phải xin phép khám chữa bệnh, chỉ cần đăng ký kinh doanh. Nếu quảng cáo điều trị mới cần người hành nghề phụ trách. Sở đã chấn chỉnh việc hướng dẫn không thống nhất và cử cán bộ đến tận hội giúp điền tờ khai. Nhóm không phải đi lại thêm.",
  },
  {
    title: "Gửi hồ sơ công bố mỹ phẩm trực tuyến, ngày nào cũng bị trả vì một lý do mới",
    content:
      "Cơ sở tôi làm xà phòng từ dầu trẩu. Hồ sơ công bố sản phẩm bị trả về bốn lần: lần vì thiếu nhãn, lần vì chữ ký số, lần vì tên thành phần, lần vì tệp quá nặng. Nếu nói hết ngay lần đầu thì tôi sửa một buổi là xong.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Kiểm tra nhật ký hệ thống cho thấy ba trong bốn lý do đã có từ bản nộp đầu, cán bộ lẽ ra phải nêu một lần theo quy định về giải quyết thủ tục hành chính. Sở đã rút kinh nghiệm với cán bộ và hoàn tất tiếp nhận phiếu công bố. Cơ sở tải kết quả tại tài khoản; mẫu phiếu đã thêm bảng tự kiểm tra.",
  },
  {
    title: "Người nước ngoài không đăng ký khám được vì biểu mẫu chỉ nhận số căn cước",
    content:
      "Tôi là người Hàn Quốc, sống ở phường Thượng Đức đã sáu năm, có thẻ tạm trú. Trang đặt lịch khám của bệnh viện tỉnh bắt nhập mười hai số căn cước, hộ chiếu của tôi có chữ nên không qua. Tôi phải đến xếp hàng từ năm giờ sáng.",
    proposal: "Xin thêm ô chọn loại giấy tờ: căn cước, hộ chiếu hoặc thẻ tạm trú.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Cảm ơn ông đã chỉ ra lỗi này. Bệnh viện xác nhận trang đặt lịch được thiết kế thiếu trường hợp người nước ngoài, trong khi người có hộ chiếu được khám chữa bệnh như mọi người. Biểu mẫu nay đã có ô chọn loại giấy tờ và chạy ổn định từ tuần trước. Nếu vẫn không đặt được, ông gọi quầy hướng dẫn để đặt giúp.",
    question:
      "Ông dùng trang đặt lịch trên máy tính hay ứng dụng điện thoại, và thông báo lỗi hiện ra chữ gì?",
    answer:
      "Tôi dùng máy tính. Nó hiện chữ đỏ: số giấy tờ phải gồm mười hai chữ số. Ứng dụng điện thoại thì tôi chưa thử.",
  },
  {
    title: "Trạm y tế thu tiền sổ khám bệnh của từng cháu mỗi lần đến khám",
    content:
      "Bản Suối Trai mình nhiều nhà nghèo, trẻ con ốm là xuống trạm. Lần nào cũng bảo mua quyển sổ mười lăm nghìn, dù sổ cũ còn trang trắng. Chị hàng xóm nhà tôi là Quàng Thị Pín ba đứa con mất bốn mươi lăm nghìn một buổi. Có đúng quy định không?",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O5",
    reply:
      "UBND xã đã kiểm tra trạm: việc bán sổ mới mỗi lần khám là tự đặt ra, không có trong danh mục giá dịch vụ. Trạm đã dừng, trả lại tiền cho các gia đình có ghi trong sổ trực và niêm yết bảng giá ở cửa. Người dân dùng tiếp sổ cũ; nếu bị thu sai, xin giữ biên lai và báo UBND xã.",
  },
  {
    title: "Nghi ngờ phòng khám hoạt động khi giấy phép đã hết hạn, gọi mấy lần chưa thấy ai xuống",
    content:
      "Cạnh nhà tôi ở phường Thượng Đức có phòng khám nhi, tấm giấy phép treo tường nhìn thì thấy ghi từ rất lâu. Tôi gọi đường dây nóng ngành y tế hai lần trong tháng mà không thấy đoàn nào kiểm tra, cũng không ai gọi lại trả lời.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O7",
    reply:
      "Sở đã kiểm tra đột xuất và đối chiếu hồ sơ gốc. Giấy phép của phòng khám đã được điều chỉnh, còn hiệu lực; bản treo tường là bản cũ và cơ sở đã thay. Tuy vậy việc hai cuộc gọi không được phản hồi là thiếu sót, Sở đã nhắc bộ phận trực. Người dân tra cứu cơ sở được cấp phép trên trang của Sở.",
    reopened: {
      reason:
        "Tôi tra trên trang của Sở theo đúng hướng dẫn thì không thấy tên phòng khám này trong danh sách cơ sở được cấp phép.",
      reply:
        "Sở đã rà soát danh sách công khai: sau khi điều chỉnh giấy phép, phòng khám đổi tên mà trang tra cứu còn thiếu dòng mới, nên người dân không tìm thấy. Danh sách đã được bổ sung cùng số và ngày điều chỉnh của giấy phép. Sở giao một người đối chiếu danh sách vào thứ Sáu hằng tuần; cảm ơn người gửi đã kiểm tra lại.",
    },
  },
  {
    title: "Đề nghị bỏ bản sao bằng cấp khi bác sĩ chuyển nơi đăng ký hành nghề trong tỉnh",
    content:
      "Tôi là bác sĩ vừa chuyển từ bệnh viện về phòng khám cùng tỉnh. Đăng ký lại người hành nghề vẫn phải nộp bản sao công chứng bằng đại học, chuyên khoa, dù Sở đã có đủ trong hồ sơ cấp giấy phép năm ngoái. Mỗi lần chuyển là một tập giấy giống nhau.",
    proposal: "Cho phép chỉ khai số giấy phép hành nghề, cơ quan tự tra trong cơ sở dữ liệu của mình.",
    field: "y-te",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-yt",
    outcome: "O1",
    reply:
      "Đề xuất của bác sĩ hợp lý: bản sao bằng cấp không nằm trong thành phần hồ sơ của thủ tục gốc mà do quy trình nội bộ của Sở tự thêm. Sở đã sửa quy trình, bỏ yêu cầu này và công khai lại. Từ nay cơ sở chỉ nộp danh sách đăng ký kèm số giấy phép; hồ sơ đang chờ được giải quyết theo cách mới.",
  },
  {
    title: "Mức hỗ trợ cô đỡ thôn bản quá thấp và phải lập bảng chấm công viết tay ba bản",
    content:
      "Tôi làm cô đỡ thôn bản bốn năm nay, mỗi tháng nhận một khoản nhỏ mà phải viết tay ba bảng chấm công, xin chữ ký trưởng bản, trạm, xã. Đi xin chữ ký mất hai ngày. Tiền xăng còn hơn tiền hỗ trợ thì ai muốn làm nữa.",
    field: "y-te",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-yt",
    outcome: "O8",
    reply:
      "Sở đã nghe ý kiến ba trạm y tế; mức hỗ trợ thuộc nghị quyết của HĐND tỉnh, cần số liệu cả tỉnh mới đủ cơ sở đề xuất nên đang được tập hợp đến kỳ lập dự toán. Riêng bảng chấm công, các trạm được phép dùng một bản và trưởng bản xác nhận là đủ. Chị nộp bản của tháng này cho trạm.",
  },
  {
    title: "Thuốc điều trị lao được cấp ở tỉnh khác nhưng không chuyển hồ sơ về nơi ở mới",
    content:
      "Em làm công nhân ở tỉnh Hải Lương, đang uống thuốc lao tháng thứ ba thì về quê chăm mẹ. Trung tâm y tế nơi cũ hứa gửi phiếu chuyển nhưng một tháng chưa có, em phải bắt xe ba trăm cây số để lấy thuốc. Em lo đứt thuốc.",
    field: "y-te",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O6",
    reply:
      "Việc lập phiếu chuyển thuộc cơ sở điều trị ở tỉnh bạn nên phản ánh được chuyển đến UBND tỉnh đó để trả lời. Để bạn không đứt thuốc, khoa lao của bệnh viện tỉnh đã hẹn khám và cấp thuốc tạm trong thời gian chờ. Bạn mang vỏ thuốc và sổ điều trị cũ, không cần giấy giới thiệu.",
    transferTo: "UBND tỉnh Hải Lương",
  },
];
