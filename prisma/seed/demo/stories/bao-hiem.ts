import type { Story } from "../story";

export const STORIES_BAO_HIEM: readonly Story[] = [
  {
    title: "Thẻ bảo hiểm y tế của mẹ con hộ cận nghèo hết hạn giữa chừng không ai báo",
    content:
      "Con gái tôi sốt cao đưa đi viện mới biết thẻ bảo hiểm đã hết hạn từ tuần trước, phải đóng tạm ứng ba triệu. Cán bộ thu bảo hiểm hộ gia đình nói đã báo trên loa, nhưng nhà tôi ở cuối Khe Lang không nghe được. Tiền bán heo mất toi.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-khe-lang-moi",
    outcome: "O5",
    reply:
      "Xã rà soát thấy danh sách gia hạn hộ cận nghèo gửi bảo hiểm xã hội chậm mười ngày. Thẻ được gia hạn liên tục từ ngày cũ, bệnh viện đã hoàn ba triệu tạm ứng sau khi trừ phần cùng chi trả. Từ nay xã gọi điện và gửi tờ báo tận nhà ở các thôn xa trước hạn một tháng.",
    promise: {
      text: "Gọi điện và gửi tờ báo tận nhà cho 46 hộ cận nghèo có thẻ sắp hết hạn",
      days: 30,
      kept: { note: "Đã báo đủ 46 hộ; danh sách ký nhận lưu tại bộ phận một cửa của xã.", after: -4 },
    },
    question: "Chị còn giữ giấy tạm ứng viện phí và sổ cận nghèo năm nay không?",
    answer: "Tôi còn giấy tạm ứng ba triệu và giấy chứng nhận cận nghèo, cấp từ đầu năm.",
  },
  {
    title: "Chốt sổ bảo hiểm xã hội sau nghỉ việc đã năm tháng chưa xong",
    content:
      "Tôi nghỉ xưởng may từ đầu năm, công ty nói đã nộp đủ, bảo hiểm bảo chưa thấy dữ liệu. Mỗi lần ra hỏi lại chờ một người khác. Không có sổ chốt nên không hưởng trợ cấp thất nghiệp, trong khi nhà tôi thuê trọ và nuôi hai con.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O5",
    reply:
      "Dữ liệu của công ty gửi đúng nhưng bị lỗi mức lương tháng cuối, cán bộ không báo cho công ty sửa. Sổ đã chốt, chị nhận bản điện tử hôm qua; hồ sơ thất nghiệp được xem xét vì lý do chậm không phải do chị. Hai bộ phận bị phê bình, đã lập danh sách hồ sơ tồn trên một tháng để xử lý dứt điểm.",
  },
  {
    title: "Bệnh viện không cho dùng ảnh căn cước thay thẻ bảo hiểm y tế",
    content:
      "Cha tôi đi khám, chỉ mang điện thoại có căn cước điện tử. Người ở quầy bảo không có thẻ giấy thì trả tiền trước. Cha tôi bảy mươi hai tuổi không biết cãi, trả hết sáu trăm nghìn. Loa thì tuyên truyền dùng căn cước điện tử suốt ngày.",
    proposal: "Đề nghị đặt bảng hướng dẫn rõ và hoàn tiền tại chỗ khi quầy làm sai.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "bhxh",
    outcome: "O5",
    reply:
      "Người dân được dùng căn cước hoặc ứng dụng thay thẻ giấy. Bảo hiểm xã hội đã làm việc với bệnh viện, sáu trăm nghìn được hoàn lại, nhân viên quầy bị nhắc nhở. Bệnh viện đã lắp đầu đọc mã và bảng hướng dẫn to ở ba quầy, hoàn tiền trong ngày khi quầy thu sai theo đúng đề nghị.",
  },
  {
    title: "Chế độ thai sản chậm bốn tháng vì mã bảo hiểm bị trùng",
    content:
      "Tôi sinh con, hồ sơ thai sản công ty nộp từ đầu hè. Hệ thống báo mã số trùng với người khác, bảo hiểm yêu cầu công ty, công ty bảo bảo hiểm. Mẹ con tôi ở Đông Vân bốn tháng không có khoản nào, chồng tôi phải vay nóng.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O5",
    reply:
      "Cơ quan bảo hiểm cấp mã trùng và phải tự gộp, không có trách nhiệm của chị. Mã đã hợp nhất, tiền thai sản chuyển vào tài khoản của chị trong tuần. Giám đốc đã họp bộ phận nghiệp vụ, phân công một người theo dõi các hồ sơ trùng mã và hạn trả không quá mười ngày kể từ khi phát hiện.",
    question: "Chị gửi số hồ sơ công ty nộp và tin nhắn báo trùng mã, nếu có?",
    answer:
      "Công ty nộp đầu tháng sáu, tin báo trùng mã tôi có ảnh chụp, họ ghi trùng với một người ở tỉnh khác.",
  },
  {
    title: "Nộp bảo hiểm xã hội tự nguyện tại đại lý mà không thấy vào sổ",
    content:
      "Tôi bán xôi, đóng bảo hiểm tự nguyện ở đại lý thu gần chợ Cầu Treo, có biên lai sáu tháng. Tra ứng dụng thì chỉ ghi hai tháng. Đại lý bảo lỗi mạng, gọi không nghe nữa. Người ta nói bà Hoàng Thị Mẩy còn thu nhiều người khác như vậy.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O5",
    reply:
      "Bảo hiểm xã hội tỉnh đã kiểm tra, đại lý giữ tiền bốn tháng mà không nộp vào quỹ. Tiền đã thu hồi, bốn tháng được ghi vào quá trình của chị, chị không mất quyền lợi. Hợp đồng với đại lý bị chấm dứt, các hộ khác cùng đóng tại đó đang được đối chiếu; chị chuyển sang đóng ở bưu điện.",
    promise: {
      text: "Đối chiếu xong số tiền của các hộ còn lại đã đóng tại đại lý này và báo từng hộ",
      days: 45,
      kept: {
        note: "Đã đối chiếu 31 hộ, ghi đủ vào quá trình đóng; mỗi hộ nhận một phiếu xác nhận.",
        after: 2,
      },
    },
  },
  {
    title: "Hỏi cách tính mức hưởng khi khám trái tuyến ở bệnh viện tỉnh",
    content:
      "Tôi thẻ ở trạm y tế, tự lên bệnh viện tỉnh khám dạ dày, bảo hiểm trả chỉ một phần nhỏ. Cán bộ quầy giải thích nhanh quá, tôi là người thợ hồ không hiểu vì sao bạn tôi trả ít hơn. Tôi không chê gì, chỉ xin giải thích lại cho rõ.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O6",
    reply:
      "Khám ngoại trú không có giấy chuyển ở cơ sở cấp trên được hưởng theo mức của cơ sở đó và theo nhóm đối tượng, nên hai người có thể khác nhau. Bạn anh có giấy chuyển từ trạm nên hưởng cao hơn. Cơ quan đã gửi anh bảng tính từng khoản; lần sau anh xin chuyển tại trạm trước, kể cả qua mạng.",
  },
  {
    title: "Cho rằng bị tính thiếu thời gian đóng bảo hiểm trước khi sáp nhập nông trường",
    content:
      "Tôi làm nông trường chè, nghỉ rồi nông trường giải thể. Sổ ghi thiếu hai năm tôi làm phụ bếp. Tôi nhờ kiểm tra nhưng cán bộ lưu trữ nói tên tôi không có trong bảng lương. Tôi chắc là có làm, người cùng tổ còn nhớ.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O7",
    reply:
      "Cơ quan đã tra bảng lương lưu của nông trường và hồ sơ lao động, hai năm đó chị làm theo hợp đồng khoán bếp, không thuộc diện đóng bảo hiểm, không có khấu trừ lương. Lời chứng của bạn cùng tổ xác nhận có làm nhưng không đóng. Nếu tìm được phiếu lương có trừ bảo hiểm, chị gửi lại để xem xét.",
  },
  {
    title: "Trạm y tế báo hết thuốc bảo hiểm rồi chỉ sang nhà thuốc kế bên mua",
    content:
      "Trạm nói thuốc huyết áp trong danh mục hết, rồi chỉ sang nhà thuốc kế bên mua đúng loại ấy. Người đứng quầy là em cán bộ trạm hay không tôi không biết, nhưng rõ là dân phải bỏ tiền. Tháng nào cũng vậy, bà con Láng Vang kêu nhiều.",
    proposal: "Đề nghị dán bảng số thuốc còn hằng ngày và người dân được tra bằng điện thoại.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-yt",
    outcome: "O8",
    reply:
      "Đối chiếu sổ kho ba tháng, thuốc có hai lần hết thật và một lần còn nhưng kho không báo quầy, chưa đủ cơ sở kết luận thông đồng với nhà thuốc. Sở tiếp tục theo dõi bằng kiểm đếm đột xuất. Trạm đã dán bảng tồn thuốc hằng ngày theo đề nghị, bà con có hóa đơn mua ngoài nộp để hoàn.",
  },
  {
    title: "Đăng ký lương hưu chuyển qua tài khoản nhưng vẫn bắt ra bưu điện nhận",
    content:
      "Mẹ tôi về hưu, điền nhận qua tài khoản từ hai tháng trước, vậy mà vẫn phải ra bưu điện xếp hàng. Tháng trước bà đứng hai tiếng, tụt huyết áp. Hỏi bưu điện bảo bảo hiểm chưa chuyển, bảo hiểm bảo bưu điện chưa trả danh sách.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O5",
    reply:
      "Phiếu đăng ký nằm ở bưu điện chưa bàn giao, bảo hiểm xã hội chưa theo dõi nên cả hai cùng có lỗi. Tài khoản của cụ đã kích hoạt, tháng này lương vào ngày mùng hai. Hai cơ quan thống nhất bàn giao trong ba ngày; cụ già sức yếu được trả tiền tại nhà nếu gia đình yêu cầu.",
  },
  {
    title: "Công ty nợ bảo hiểm nên con công nhân không có thẻ khám bệnh",
    content:
      "Công ty chúng tôi nợ tiền bảo hiểm, thẻ của cả dây chuyền bị khóa, con tôi đi khám phải trả đủ. Cán bộ bảo hiểm bảo về đòi công ty. Chúng tôi đã trừ lương đầy đủ, vậy mà lỗi của công ty lại bắt công nhân chịu. Ai liên hệ gọi 0900 000 934.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O5",
    reply:
      "Người lao động đã bị trừ lương vẫn được hưởng bảo hiểm y tế trong thời gian doanh nghiệp nợ theo quy định, quầy hướng dẫn sai. Thẻ đã mở lại, tiền khám đã nộp được hoàn theo hóa đơn. Công ty đã ký cam kết trả nợ, nếu chậm cơ quan sẽ kiến nghị xử phạt; kết quả dán tại xưởng.",
    promise: { text: "Kiểm tra công ty trả nợ theo cam kết và dán kết quả tại xưởng", days: 60 },
  },
  {
    title: "Hỗ trợ mức đóng cho hộ mới thoát nghèo ngắn quá, nhiều nhà bỏ thẻ",
    content:
      "Nhà tôi ở Mường Then mới thoát nghèo, tỉnh chỉ hỗ trợ đóng bảo hiểm y tế thêm một năm rồi cắt. Năm sau sáu người hết gần ba triệu, tôi phải bỏ thẻ cho con lớn. Vừa thoát nghèo ốm một trận là nghèo lại. Quy định nên dài hơn.",
    proposal: "Đề nghị tỉnh hỗ trợ ba năm, giảm dần theo từng năm.",
    field: "bao-hiem",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "bhxh",
    outcome: "O1",
    reply:
      "Kiến nghị đúng với số liệu tái nghèo do bệnh tật. UBND tỉnh đã trình và Hội đồng nhân dân thông qua nghị quyết sửa đổi, hỗ trợ ba năm giảm dần như ông đề nghị, áp dụng cả cho hộ thoát nghèo năm ngoái. Thẻ của gia đình được gia hạn từ đầu tháng; phần đã tự đóng trừ vào kỳ sau.",
  },
  {
    title: "Bệnh của tôi không nằm trong danh mục được dùng giấy chuyển cả năm",
    content:
      "Tôi bị bệnh mạn tính hiếm, mỗi tháng lên bệnh viện tỉnh một lần. Danh mục bệnh được dùng giấy chuyển cả năm không có bệnh này nên lần nào cũng phải về trạm xin giấy mới, đi hai đầu mất hơn năm mươi cây số. Bác sĩ ở trạm cũng bảo vô lý vì trạm không chữa được.",
    proposal:
      "Đề nghị cho bác sĩ chuyên khoa xác nhận bệnh phải điều trị dài ngày để dùng một giấy trong mười hai tháng.",
    field: "bao-hiem",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "bhxh",
    outcome: "O2",
    transferTo: "Bộ Y tế",
    reply:
      "Danh mục bệnh do Bộ Y tế quy định nên UBND tỉnh đã chuyển kiến nghị kèm tóm tắt số lượt đi lại của hai mươi sáu người cùng bệnh trong tỉnh. Trong lúc chờ trả lời, Sở Y tế cho trạm cấp giấy chuyển điện tử theo lịch tái khám, ông gọi điện trước một ngày là được, không phải về trạm lấy giấy.",
    promise: { text: "Báo lại cho người gửi ngay khi Bộ Y tế trả lời kiến nghị", days: 90 },
  },
  {
    title: "Quy định hoàn tiền viện phí tự trả phải nộp bản giấy hóa đơn gốc có dấu đỏ",
    content:
      "Tôi cấp cứu ở bệnh viện tư, hóa đơn là bản điện tử có mã tra cứu. Nộp hoàn tiền, quy định nội bộ của tỉnh lại đòi hóa đơn giấy dấu đỏ, hai văn bản của cùng cơ quan nói khác nhau. Bệnh viện không in dấu đỏ nữa, tôi kẹt hai tháng.",
    field: "bao-hiem",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "bhxh",
    outcome: "O1",
    reply:
      "Hóa đơn điện tử có giá trị như hóa đơn giấy, hướng dẫn nội bộ mâu thuẫn đã được bãi bỏ. Hồ sơ của chị được thanh toán bằng mã tra cứu hóa đơn, tiền đã vào tài khoản. Tất cả quầy bảo hiểm dừng yêu cầu dấu đỏ; ai bị trả hồ sơ vì lý do này được gọi lại nộp tiếp.",
  },
  {
    title: "Bị từ chối trợ cấp tuất và thấy quy định chưa rõ về con riêng",
    content:
      "Chồng tôi mất do tai nạn lao động, để lại một con riêng ở với tôi. Quầy từ chối hồ sơ tuất của cháu bằng lời, không văn bản. Tôi đọc luật thấy nói con đẻ, con nuôi, không thấy rõ con riêng đang sống cùng mẹ kế. Cháu mới lớp bốn.",
    field: "bao-hiem",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 6],
    handler: "bhxh",
    outcome: "O4",
    reply:
      "Từ chối bằng lời là sai, quầy đã xin lỗi chị và trả lời bằng văn bản. Cháu là con đẻ của chồng chị nên thuộc diện hưởng, hồ sơ đã duyệt, tiền tuất truy lĩnh từ tháng chồng mất. Cơ quan đồng thời kiến nghị cấp trên ban hành hướng dẫn về người giám hộ nhận thay cho con riêng.",
  },
  {
    title: "Nhắn vào nhóm chat riêng của khu phố về lỗi thẻ bảo hiểm học sinh",
    content:
      "Tôi đã nhắn vào nhóm chat của khu phố Thượng Đức, gửi cả cho số riêng của chị cán bộ thu bảo hiểm, về việc thẻ học sinh của con ghi sai tên trường. Mười ngày không thấy ai ghi nhận. Xin chuyển giúp đến đúng chỗ, tôi không biết cổng ở đâu.",
    field: "bao-hiem",
    kind: "ACT",
    contentTypes: [1],
    handler: "bhxh",
    outcome: "O6",
    reply:
      "Tin trong nhóm chat và số riêng không phải kênh tiếp nhận đã công bố, nên chưa có mã theo dõi và chưa thụ lý được. Tuy vậy cơ quan bảo hiểm đã nhờ nhà trường soát danh sách học sinh để sửa tên trường ngay trong kỳ, chị không phải chờ hết năm học.",
    rejection: {
      reason: "R4",
      guidance:
        "Chị gửi lại qua cổng này hoặc tổng đài của tỉnh, có mã để tra. Thẻ sai tên trường vẫn khám được, không phải nộp thêm giấy tờ, cần thì đến quầy để sửa.",
    },
  },
  {
    title: "Góp ý dự thảo nghị quyết hỗ trợ đóng bảo hiểm xã hội tự nguyện cho nông dân",
    content:
      "Tôi đọc dự thảo nghị quyết của tỉnh hỗ trợ thêm mức đóng bảo hiểm tự nguyện cho nông dân. Điều kiện phải có đất trồng lúa nửa héc ta là không hợp lý vì người chăn nuôi cũng đóng được. Mong ban soạn thảo xem lại trước khi trình.",
    proposal: "Đề nghị thay điều kiện đất bằng điều kiện đang sản xuất nông nghiệp và có đóng đủ sáu tháng.",
    field: "bao-hiem",
    kind: "REGULATION",
    contentTypes: [6, 7],
    handler: "bhxh",
    outcome: "O6",
    reply:
      "Đây là góp ý cho dự thảo văn bản quy phạm, phải đi qua hệ thống lấy ý kiến riêng để ban soạn thảo tổng hợp và giải trình. Cổng đã gửi kèm ý kiến cho cơ quan soạn thảo và chỉ cho bác đường dẫn để ý kiến được tính trong bảng tiếp thu công khai.",
    rejection: {
      reason: "R11",
      guidance:
        "Bác mở mục lấy ý kiến dự thảo trên trang của UBND tỉnh, chọn nghị quyết về bảo hiểm tự nguyện và nộp ý kiến trước ngày hết hạn; không cần làm đơn giấy.",
    },
  },
];
