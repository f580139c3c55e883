import type { Story } from "../story";

export const STORIES_HO_TICH: readonly Story[] = [
  {
    title: "Khai sinh cho con đẻ tại nhà bị đòi hai nhân chứng có hộ khẩu cùng bản",
    content:
      "Vợ tôi đẻ tại nhà ở Mường Then vì đường lở không đi trạm được. Đến khai sinh, cán bộ tư pháp đòi hai nhân chứng cùng bản có giấy xác nhận, trong khi bà đỡ đã già, người chứng kiến là mẹ tôi. Con ba tháng chưa có giấy khai sinh, không làm được thẻ bảo hiểm đi tiêm.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "Theo quy định của pháp luật về hộ tịch, trẻ sinh tại nhà chỉ cần văn bản của người làm chứng, hoặc giấy cam đoan khi không có ai chứng kiến; không buộc hai người cùng bản. Xã đã đăng ký khai sinh ngay cho cháu, cấp thẻ bảo hiểm y tế trong gói liên thông và nhắc công chức hướng dẫn đúng.",
  },
  {
    title: "Trích lục khai tử chờ chín ngày vì máy in màu hỏng",
    content:
      "Tôi cần trích lục khai tử của cha để đi nhận tiền tuất. Nhân viên một cửa phường Đông Vân bảo máy in hỏng, hẹn hôm sau rồi hôm sau nữa, chín ngày mới đưa. Trong chín ngày đó ba lần tôi hỏi, không lần nào có ai nghĩ đến in tạm ở phòng khác.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Trích lục khai tử phải trả trong ngày, chậm chín ngày là lỗi của phường. Bản trích lục đã trao tận nhà cùng thư xin lỗi. Phường đã mua máy in dự phòng, cho phép in ở phòng tư pháp bên cạnh và lãnh đạo trực tiếp kiểm tra hồ sơ quá hạn vào cuối mỗi buổi sáng.",
    question: "Anh cho biết ngày trên giấy hẹn và cần trích lục gấp để nộp cho cơ quan nào?",
    answer: "Giấy hẹn ghi thứ hai tuần trước. Tôi cần nộp bảo hiểm xã hội để nhận tiền tuất cho mẹ.",
  },
  {
    title: "Chứng thực chữ ký giấy bán xe phải tự in sẵn mẫu ngoài quán",
    content:
      "Tôi bán chiếc xe máy cũ, ra phường chứng thực chữ ký. Cán bộ chỉ sang quán photo bên kia đường, bảo mua mẫu hai mươi nghìn, viết sai là phải mua lại. Quán đó mẫu nào cũng có dấu mộc riêng, tôi thấy rất lạ. Cơ quan nhà nước mà không có mẫu giấy thì phiền quá.",
    proposal: "Đề nghị để mẫu miễn phí ở quầy và có máy tính cho dân gõ.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Chứng thực chữ ký không bắt buộc mẫu riêng của quán nào, việc chỉ sang mua mẫu là sai. Phường đã cấm giới thiệu dịch vụ, in sẵn mẫu miễn phí đặt ở quầy và kê một máy tính có người hướng dẫn. Công chức tư pháp đã bị nhắc nhở; bác có thể đến chứng thực lại, không mất phí lần này.",
  },
  {
    title: "Đăng ký kết hôn với người nước ngoài phải đi lại giữa xã và Sở",
    content:
      "Tôi là người Hàn Quốc làm việc tại nhà máy, lấy vợ ở Phú Hòa. Sau khi đổi luật, giấy hướng dẫn tại xã vẫn ghi nộp lên tỉnh, lên tỉnh thì bảo về xã. Tôi viết tiếng Việt còn kém nhưng đọc được, xin chỉ một chỗ cho chắc.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O5",
    reply:
      "Xã đã nhận khuyết điểm vì bảng hướng dẫn cũ chưa gỡ. Việc kết hôn có yếu tố nước ngoài hiện do UBND xã giải quyết; hồ sơ của anh chị được tiếp nhận ngay tại Phú Hòa, có cán bộ hướng dẫn giấy xác nhận tình trạng hôn nhân từ nước anh. Lịch phỏng vấn và ngày trao giấy đã báo qua thư điện tử.",
    question:
      "Anh cho biết giấy xác nhận tình trạng hôn nhân của nước anh đã được hợp pháp hóa và dịch chưa?",
    answer:
      "Tôi đã có giấy, đã dịch và đóng dấu ở đại sứ quán, nhưng chưa biết có cần bản sao thứ hai không.",
  },
  {
    title: "Sai ngày sinh trên khai sinh do nhập liệu mà bắt làm thủ tục cải chính",
    content:
      "Sổ gốc khai sinh của con gái tôi ghi ngày mùng bảy, giấy in ra lại là mười bảy. Rõ là đánh máy sai, tôi mang sổ gốc đến cho xem tận mắt. Vậy mà cán bộ bắt làm đơn cải chính, xin giấy của bệnh viện, của trường, chạy vòng hết một tháng rưỡi.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Trường hợp bản in lệch với sổ gốc là sai sót của cơ quan đăng ký, chỉ cần đối chiếu sổ và cấp lại, không phải giải quyết cải chính hộ tịch. Bản trích lục đúng đã giao cho chị, dữ liệu điện tử cũng được sửa để trường học và bảo hiểm dùng chung. Cán bộ đã được tập huấn lại.",
  },
  {
    title: "Chứng thực bản sao học bạ chỉ cho mỗi ngày ba bộ",
    content:
      "Tôi có bốn đứa cháu nộp hồ sơ vào trường nghề, mỗi đứa bốn bộ bản sao học bạ. Quầy chứng thực treo tờ giấy mỗi người mỗi ngày ba bộ, xin thêm phải chờ hôm sau. Nhà ở xã xa xuống phường Cầu Treo mất cả buổi sáng, trọ lại một đêm chỉ vì mấy tờ học bạ.",
    proposal: "Đề nghị mùa tuyển sinh mở thêm quầy chứng thực và nhận hẹn giờ cho người ở xa.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Không có quy định giới hạn số bản sao mỗi ngày đối với người dân, tờ giấy treo ở quầy đã gỡ. Số bản nhiều có thể hẹn giờ trả trong ngày hoặc hôm sau bằng phiếu, nhưng không được từ chối. Cả mười sáu bộ của bác đã chứng thực xong, gửi bưu chính về xã không thu tiền.",
  },
  {
    title: "Cán bộ tư pháp nói nặng lời khi người già đi làm giấy hôn thú muộn",
    content:
      "Bố mẹ tôi sống với nhau bốn mươi năm, nay mới đi đăng ký kết hôn để con cháu dễ làm giấy tờ. Cán bộ nói già rồi còn bày vẽ, cười với mọi người trong phòng. Mẹ tôi khóc suốt đường về, nhất định không quay lại nữa.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Lời nói như phản ánh là vi phạm quy tắc ứng xử, đã được hai người có mặt xác nhận. Công chức bị phê bình trước cơ quan, đã đến nhà xin lỗi cụ bà và chuyển khỏi quầy tiếp nhận. Lãnh đạo mời hai cụ đến trao giấy chứng nhận kết hôn, hoặc sẽ đến tận nhà làm thủ tục nếu hai cụ muốn.",
  },
  {
    title: "Nghi bị thu phí trích lục kết hôn không đúng mức",
    content:
      "Tôi xin hai bản trích lục kết hôn, bị thu mười sáu nghìn, có biên lai. Người hàng xóm nói trích lục bây giờ miễn phí hết nên tôi cho rằng bị thu sai, mong được giải thích cho yên lòng. Số tiền nhỏ nhưng dân nghèo chúng tôi cũng phải biết mình trả cái gì.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O7",
    reply:
      "Xã đã đối chiếu biên lai với biểu phí: bản sao trích lục hộ tịch có thu phí mỗi bản tám nghìn theo quy định hiện hành, còn khai sinh, khai tử đúng hạn thì miễn. Xã thu đúng, không có sai phạm. Nếu gia đình thuộc hộ nghèo hoặc diện miễn, chị mang giấy tờ đến, phí được trả lại.",
  },
  {
    title: "Chưa rõ vì sao chưa giải quyết nhận cha cho con khi chưa có giấy chứng minh",
    content:
      "Tôi nhận con với một chị làm cùng xưởng, cán bộ tư pháp nói cần chứng cứ quan hệ cha con. Chúng tôi đồng thuận, không tranh chấp gì, vậy mà vẫn đòi xét nghiệm tốn kém. Tôi lương công nhân, không có tiền làm xét nghiệm đắt.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O6",
    reply:
      "Pháp luật hộ tịch yêu cầu có chứng cứ chứng minh quan hệ, nhưng không chỉ là xét nghiệm. Nếu không có văn bản giám định, hai bên có thể lập văn bản cam đoan về mối quan hệ, kèm ít nhất hai người làm chứng. Cán bộ đã hướng dẫn lại anh chị mẫu cam đoan, hồ sơ nhận ngay buổi chiều.",
    question: "Anh chị có thư từ, ảnh hay người thân cùng xưởng có thể làm chứng về quan hệ không?",
    answer: "Có ảnh chụp ba năm, tin nhắn và hai chị cùng dãy trọ biết chúng tôi sống chung.",
  },
  {
    title: "Phụ nữ nhờ ghi lại quê quán cho con theo bên ngoại, cán bộ ghi theo bên nội",
    content:
      "Vợ chồng tôi thỏa thuận cho con lấy quê quán theo nhà ngoại, đã ghi vào tờ khai. Bản khai sinh in ra lại theo bên nội, cán bộ bảo thế mới đúng nếp. Tôi là người Tày, quê ngoại của cháu ở Bản Cốc có ý nghĩa với gia đình. Xin sửa lại cho đúng.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "Pháp luật hộ tịch cho cha mẹ thỏa thuận quê quán của con theo cha hoặc theo mẹ, cán bộ tự sửa tờ khai là sai. Xã đã thu lại bản in, cấp khai sinh ghi quê ngoại theo đúng tờ khai và đồng bộ dữ liệu điện tử. Cán bộ viết bản kiểm điểm; gia đình có thể đến ký sổ bất cứ ngày làm việc nào.",
  },
  {
    title: "Quy định ngôn ngữ dịch giấy tờ nước ngoài chưa phù hợp với xã vùng cao",
    content:
      "Tôi là người Lào lấy vợ ở Mường Then, giấy khai sinh tiếng Lào đòi bản dịch của cộng tác viên đăng ký ở tỉnh. Tỉnh không có ai dịch tiếng Lào, tôi phải ra tận thủ đô dịch. Trong khi thầy giáo ở xã nói được cả hai thứ tiếng nhưng không được công nhận.",
    proposal: "Đề nghị lập danh sách người dịch tiếng ít phổ biến được công nhận tại từng tỉnh.",
    field: "ho-tich",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-tp",
    outcome: "O1",
    reply:
      "Sở đã rà soát danh sách cộng tác viên dịch thuật và thấy thiếu tiếng Lào. Theo thẩm quyền, Sở đã sửa quy chế, tuyển cộng tác viên ngôn ngữ ít phổ biến có xác nhận trình độ. Thầy giáo ở Mường Then đã nộp hồ sơ và được công nhận; giấy của anh được dịch và chứng thực chữ ký tại xã.",
  },
  {
    title: "Hạn dùng của giấy xác nhận độc thân gây khó cho lao động đi xa",
    content:
      "Tôi lao động ở khu công nghiệp cách nhà cả ngày đường, xin giấy xác nhận tình trạng hôn nhân về để đăng ký cưới vào ngày lành. Ngày cưới dời vì dịch trong chuồng trại, giấy hết hạn trước ngày, phải về xin lại. Quy định hạn ngắn như vậy không hợp với người đi làm xa.",
    proposal: "Đề nghị cho gia hạn qua mạng thay vì xin lại từ đầu.",
    field: "ho-tich",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-tp",
    outcome: "O6",
    reply:
      "Hạn sử dụng giấy xác nhận tình trạng hôn nhân do quy định trung ương đặt ra nhằm tránh kết hôn trùng nên không thể kéo dài theo ý địa phương. Anh không phải về quê nữa: nộp đơn trên cổng dịch vụ công, giấy gửi bưu chính, hoặc cơ quan nơi đăng ký kết hôn tự tra cứu cơ sở dữ liệu hộ tịch.",
  },
  {
    title: "Hai quy định nói khác nhau về cách ghi dân tộc của con khi cha mẹ khác dân tộc",
    content:
      "Cha là người Kinh, mẹ là người Nùng. Hướng dẫn cũ của tỉnh nói phải theo cha, trong khi văn bản mới nói do cha mẹ thỏa thuận. Cán bộ mỗi xã làm một kiểu, con đầu của tôi ghi theo cha, con thứ hai ghi theo mẹ vì xã khác nhau. Nhà hai dân tộc, giấy tờ rối.",
    field: "ho-tich",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-tp",
    outcome: "O1",
    reply:
      "Hướng dẫn cũ của tỉnh không còn phù hợp với pháp luật hộ tịch và đã được Sở bãi bỏ, thay bằng hướng dẫn thống nhất: dân tộc của con do cha mẹ thỏa thuận. Gia đình được xác định lại dân tộc cho một trong hai cháu, không thu lệ phí, nộp tại xã nào cũng được.",
  },
  {
    title: "Vừa bị trả hồ sơ vừa thấy quy định khai tử cho người mất tích ngoài biển không rõ",
    content:
      "Anh trai tôi đi biển cùng chủ tàu, gặp bão không tìm được thi thể. Khai tử thì xã trả hồ sơ mà không ghi lý do. Tôi đọc quy định thấy nói tòa tuyên mới được, nhưng chỗ khác lại có giấy xác nhận sự kiện. Gia đình chờ tám tháng, vợ anh không vay được vốn nuôi con.",
    field: "ho-tich",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 6],
    handler: "so-tp",
    outcome: "O2",
    reply:
      "Trả hồ sơ không ghi lý do là sai, xã đã xin lỗi và hướng dẫn chị gửi đơn đến tòa án kèm giấy xác nhận tai nạn. Về trường hợp tai nạn thủy không tìm thấy thi thể, Sở thấy quy định còn bỏ ngỏ nên đã kiến nghị Bộ Tư pháp hướng dẫn. Trợ giúp pháp lý của tỉnh đang giúp chị soạn đơn.",
  },
  {
    title: "Birth certificate of my daughter was issued with wrong spelling of surname",
    content:
      "My daughter was born in phường Thượng Đức. The clerk wrote our foreign surname with two letters exchanged. I showed my passport three times at counter number five, but the answer was always to come back next week. I need a correct certificate before our flight next month, please correct it without another visit.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O6",
    reply:
      "Nội dung viết bằng tiếng Anh nên chưa thể thụ lý trên cổng, nhưng việc sai họ trên khai sinh sẽ được sửa dễ dàng. Phường đã gửi lời nhắn song ngữ hướng dẫn viết lại bằng tiếng Việt hoặc đến quầy, và giữ sẵn hồ sơ khai sinh để đối chiếu hộ chiếu ngay khi gia đình đến.",
    rejection: {
      reason: "R1",
      guidance:
        "Gia đình chỉ cần đến quầy hộ tịch của phường, mang hộ chiếu và giấy khai sinh của bé; nhân viên viết tờ khai giúp bằng tiếng Việt. Please bring passport and birth certificate, the form is free.",
    },
  },
  {
    title: "Tranh chấp quyền nuôi con và việc ghi tên cha đang ở tòa, xin cơ quan hộ tịch xử",
    content:
      "Tòa án đang giải quyết ly hôn và quyền nuôi con của tôi, bên kia kháng cáo. Tôi xin phòng tư pháp tự sửa tên cha trong khai sinh, đừng chờ tòa, vì bản án sơ thẩm đã nghiêng về tôi. Tôi sốt ruột vì cháu sắp vào lớp một.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O6",
    reply:
      "Việc xác định cha cho con đang thuộc vụ án tòa thụ lý, bản án sơ thẩm chưa có hiệu lực nên cơ quan hộ tịch không được tự thay đổi. Việc nhập học lớp một không bị ảnh hưởng: nhà trường nhận bản sao khai sinh hiện có, khai sinh sửa nộp bổ sung khi có bản án có hiệu lực.",
    rejection: {
      reason: "R12",
      guidance:
        "Khi bản án có hiệu lực pháp luật, chị mang bản án đến phường để thay đổi hộ tịch trong ngày. Nếu cần, chị hỏi tòa án về việc xác nhận tình trạng vụ án để nộp cho nhà trường.",
    },
  },
  {
    title: "Quầy chứng thực sáng mở muộn, chiều khóa sớm, cả bản đều thấy",
    content:
      "Cả bản chúng tôi ai cũng bảo quầy chứng thực mở muộn, sáng tám rưỡi mới mở, chiều bốn giờ đã khóa. Tôi không tiện nói tên, cũng không để số điện thoại vì sợ bị ghét, mong các bác kiểm tra dùm và đừng gọi lại cho tôi.",
    field: "ho-tich",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O6",
    reply:
      "Phản ánh không có họ tên và cách liên hệ theo yêu cầu của pháp luật nên chưa thể thụ lý. Dù vậy, lãnh đạo xã đã kiểm tra giờ mở quầy và nhắc công chức tư pháp làm đúng giờ hành chính. Danh tính của người gửi luôn được giữ kín trên cổng, không hiện cho cán bộ quầy.",
    rejection: {
      reason: "R3",
      guidance:
        "Bác có thể gửi lại và để tên, địa chỉ, chọn mục giữ kín danh tính; cơ quan xử lý không thấy tên bác. Bác cũng có thể nhờ trưởng bản gửi hộ tại quầy.",
    },
  },
];
