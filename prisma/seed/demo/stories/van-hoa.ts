import type { Story } from "../story";

export const STORIES_VAN_HOA: readonly Story[] = [
  {
    title: "Xin treo băng rôn khai trương tiệm cà phê, ngày mở cửa qua rồi mới có văn bản",
    content:
      "Em mở tiệm cà phê sách ở phường Cầu Treo, gửi thông báo treo hai băng rôn trước ngày khai trương hai tuần. Chờ mãi không ai bảo được hay chưa được, em không dám treo. Khai trương xong bốn hôm thì nhận tin nhắn hồ sơ hợp lệ.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-vhttdl",
    outcome: "O5",
    reply:
      "Hồ sơ của bạn được nhận đúng ngày nhưng người phụ trách nghỉ ốm, không ai nhận bàn giao. Theo pháp luật về quảng cáo, hết năm ngày làm việc không có ý kiến thì được treo như đã thông báo; tin nhắn tiếp nhận nay ghi rõ điều này. Sở xin lỗi bạn và đồng ý cho dời thời gian treo sang tháng tới.",
  },
  {
    title: "Nhà văn hóa thôn khóa cửa cho thuê làm kho, bà con không có chỗ tập dân vũ",
    content:
      "Nhà văn hóa thôn tôi xây bằng tiền bà con góp một phần. Từ sau Tết cửa khóa, bên trong chất đầy phân bón của một đại lý. Đội dân vũ phải tập ngoài đường. Chúng tôi hỏi thì trưởng thôn bảo xã đồng ý, xã bảo không biết.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O5",
    reply:
      "UBND xã đã kiểm tra thực tế: thôn cho mượn chỗ không có văn bản nào, trái với quy chế sử dụng nhà văn hóa. Đại lý đã chuyển hết hàng trong ba ngày, nền nhà được dọn và sơn lại. Trưởng thôn đã nhận khuyết điểm trước cuộc họp dân. Chìa khóa nay giao cho ban chủ nhiệm, lịch sinh hoạt dán ngoài cửa.",
  },
  {
    title: "Nghệ nhân hát then làm hồ sơ xét danh hiệu bị trả vì thiếu giấy khen từ thời bao cấp",
    content:
      "Mẹ tôi hát then hơn năm mươi năm, dạy được cả trăm học trò. Hồ sơ xét nghệ nhân bị trả hai lần vì không còn giấy khen hội diễn cũ, nhà cháy mất từ lâu. Cụ đã yếu, tôi sợ chờ đợt sau thì cụ không còn.",
    proposal: "Xin cho dùng lời chứng của bản và học trò, kèm băng ghi âm, thay cho giấy khen đã mất.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-vhttdl",
    outcome: "O5",
    reply:
      "Giấy khen chỉ là tài liệu minh họa, không phải giấy bắt buộc; trả hồ sơ vì lý do này là chưa đúng. Cán bộ Sở đã lên tận bản ghi hình cụ, lấy xác nhận của cộng đồng và hoàn thiện hồ sơ. Hội đồng cấp tỉnh đã họp, trình lên cấp trên trong đợt này. Gia đình không phải làm thêm gì.",
    question: "Gia đình cho biết bà cụ sinh năm nào và các học trò hiện sinh hoạt ở câu lạc bộ nào?",
    answer:
      "Mẹ tôi năm nay bảy mươi chín tuổi. Học trò phần lớn ở câu lạc bộ hát then của bản và hai bản bên cạnh.",
  },
  {
    title: "Loa kéo hát tới nửa đêm cạnh nhà, gọi phường bốn lần không thấy người đến",
    content:
      "Sát vách nhà tôi tối nào cũng mở loa kéo, có hôm đến mười hai giờ đêm. Hàng xóm là anh Bùi Quang Tạo nói hát trong nhà mình, ai cấm. Tôi gọi trực ban phường bốn tối, lần nào cũng nghe hứa cử người xuống mà không có ai.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Sổ trực ghi đủ bốn cuộc gọi nhưng ca trực không chuyển cho tổ tuần tra, phường đã kiểm điểm. Tổ công tác đến lập biên bản nhắc nhở, chủ nhà ký cam kết tắt loa trước mười giờ đêm; tái phạm sẽ bị xử phạt theo quy định về tiếng ồn. Phường mở số trực đêm riêng, dán tại bảng tin từng tổ.",
  },
  {
    title: "Homestay xin xếp hạng du lịch cộng đồng chờ đoàn thẩm định suốt mùa lúa chín",
    content:
      "Năm nhà trong bản góp vốn làm homestay, nộp hồ sơ công nhận điểm du lịch từ đầu hè. Đoàn hẹn hai lần rồi hoãn, qua hết mùa lúa chín đông khách mà chưa được treo biển. Khách đặt qua mạng hỏi có giấy chưa, bọn em chỉ biết xin lỗi.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-vhttdl",
    outcome: "O5",
    reply:
      "Sở nhận trách nhiệm vì hoãn hai lần do trùng lịch lễ hội mà không báo lý do bằng văn bản. Đoàn thẩm định đã lên bản cuối tuần trước, năm nhà đều đạt, quyết định công nhận đã ký và trao tại chỗ. Bản được đưa vào bản đồ du lịch của tỉnh. Các hộ nhớ khai báo lưu trú mỗi tối qua ứng dụng.",
  },
  {
    title: "Mẫu đăng ký lễ hội yêu cầu kịch bản chi tiết là quá sức với lễ cúng rừng của bản",
    content:
      "Bản mình mỗi năm cúng rừng một ngày, già làng chủ trì, cả bản ăn chung rồi về. Nay phải làm tờ đăng ký có kịch bản, sơ đồ sân khấu, danh sách ban tổ chức như lễ hội to. Già làng không biết chữ, năm ngoái suýt không dám cúng.",
    proposal: "Đề nghị lễ nhỏ trong một bản chỉ cần trưởng bản báo miệng, xã ghi vào sổ.",
    field: "van-hoa",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-vhttdl",
    outcome: "O1",
    reply:
      "Sở đã rà soát: mẫu ấy do hướng dẫn của tỉnh đặt ra cho mọi quy mô, chưa phân biệt nghi lễ của một bản. Hướng dẫn đã được sửa, lễ tín ngưỡng nội bộ cộng đồng dưới một ngày chỉ cần trưởng bản báo trước cho xã, xã ghi sổ. Sở đã gửi thông báo bằng tiếng dân tộc qua loa các bản.",
  },
  {
    title: "Theo ông bà thì năm nay nên mở hội vào ngày nào cho đẹp, xin tỉnh cho ý kiến",
    content:
      "Tôi là người cao tuổi trong làng. Năm nay tháng giêng có nhiều ngày tốt, người bảo mở hội mồng tám, người bảo mười hai. Dân làng tranh luận sôi nổi lắm. Tôi viết lên cổng để hỏi lãnh đạo tỉnh xem ngày nào đẹp hơn.",
    field: "van-hoa",
    kind: "REGULATION",
    contentTypes: [6],
    handler: "so-vhttdl",
    outcome: "O6",
    reply:
      "Cảm ơn cụ đã quan tâm đến hội làng. Chọn ngày mở hội là việc của cộng đồng, Nhà nước không quy định ngày tốt xấu nên không có quy định hay hành vi nào để xem xét. Sau khi làng thống nhất, ban khánh tiết gửi thông báo cho UBND xã trước ngày tổ chức để được giúp về an ninh và y tế.",
    rejection: {
      reason: "R5",
      guidance:
        "Việc chọn ngày mở hội do dân làng cùng bàn, không liên quan đến quy định hay cách làm việc của cơ quan nhà nước. Mời cụ nêu tại cuộc họp làng; công chức văn hóa xã sẵn lòng đến dự và góp ý.",
    },
  },
  {
    title: "Sân bóng phường thu tiền thiếu nhi tập sáng chủ nhật mà không có bảng giá",
    content:
      "Bọn trẻ khu tôi ra sân bóng của phường đá sáng chủ nhật, bảo vệ thu mỗi cháu mười nghìn, không đưa vé. Cháu nào không có tiền phải đứng ngoài hàng rào nhìn vào. Sân làm bằng ngân sách, tôi tưởng trẻ con được chơi.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Phường đã làm việc với tổ quản lý sân: quy chế ghi trẻ dưới mười sáu tuổi được dùng miễn phí sáng thứ bảy, chủ nhật. Bảo vệ thu tiền là sai, đã nộp lại và bị thay vị trí. Quy chế cùng bảng giá cho người lớn được treo ở cổng. Nếu còn bị thu, phụ huynh báo ngay bộ phận văn hóa của phường.",
    promise: {
      text: "Treo quy chế và bảng giá của sân tại cổng",
      days: 15,
      kept: { note: "Quy chế và bảng giá đã treo ở cổng sân.", after: -6 },
    },
  },
  {
    title: "Thư viện tỉnh đòi sổ hộ khẩu giấy mới làm thẻ bạn đọc cho sinh viên",
    content:
      "Cháu học cao đẳng, đến thư viện tỉnh làm thẻ mượn sách chuyên ngành điện lạnh. Cô ở quầy bảo phải có sổ hộ khẩu hoặc giấy xác nhận của trường. Sổ hộ khẩu giấy đã thu hồi từ lâu rồi, còn trường thì đang nghỉ hè.",
    proposal: "Cho làm thẻ bằng căn cước ngay trên trang mạng của thư viện, đến nơi chỉ việc nhận.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-vhttdl",
    outcome: "O5",
    reply:
      "Sổ hộ khẩu giấy không còn giá trị sử dụng, nội quy thư viện đã cũ mà chưa sửa. Thư viện đã đổi nội quy: chỉ cần căn cước hoặc tài khoản định danh, thẻ cấp trong mười phút. Tờ nội quy cũ đã gỡ khỏi quầy và trang mạng. Mời cháu quay lại bất cứ ngày nào trong tuần, kể cả sáng chủ nhật.",
  },
  {
    title: "Phản ánh bia di tích ghi sai năm, gửi thư hai lần không thấy ai sửa",
    content:
      "Tôi dạy sử đã nghỉ hưu. Tấm bia ở di tích cách mạng xã Phú Hòa ghi năm thành lập đội du kích lệch ba năm so với sách lịch sử của chính xã. Tôi gửi thư tay hai lần, kèm bản chụp trang sách, không nhận được câu trả lời nào.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-vhttdl",
    outcome: "O7",
    reply:
      "Sở đã mời bảo tàng và người làm sách cùng đối chiếu hồ sơ khoa học di tích. Năm trên bia đúng theo biên bản gốc; năm trong sách là lúc đội được công nhận chính thức, nên không phải sửa bia. Sở xin lỗi thầy vì hai bức thư không được hồi âm, và sẽ đặt thêm bảng chú giải để người xem khỏi nhầm.",
  },
  {
    title: "Giấy phép biểu diễn cho đoàn xiếc lưu động bị yêu cầu xin lại ở từng xã",
    content:
      "Đoàn xiếc nhỏ của chúng tôi có mười hai người, diễn ở năm xã trong một tháng. Đã thông báo với Sở và được chấp thuận, đến xã nào cũng phải làm đơn, nộp lại ảnh đạo cụ và chờ ba ngày. Lều dựng rồi lại phải tháo.",
    proposal: "Xin cho một văn bản của Sở dùng cho cả đợt diễn, các xã chỉ nhận lịch.",
    field: "van-hoa",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3, 7],
    handler: "so-vhttdl",
    outcome: "O5",
    reply:
      "Văn bản chấp thuận của Sở có giá trị trong toàn tỉnh, xã chỉ bố trí địa điểm, an ninh. Hai hướng dẫn của Sở và của một số xã viết chưa khớp, Sở đã yêu cầu thống nhất: đoàn gửi lịch diễn trước hai ngày làm việc, không nộp lại hồ sơ. Ba xã còn lại trong lịch đã xác nhận đón đoàn.",
    promise: {
      text: "Gửi một hướng dẫn thống nhất đến mọi xã, phường",
      days: 30,
      kept: { note: "Hướng dẫn đã gửi và đăng ở trang thủ tục của Sở.", after: 2 },
    },
  },
  {
    title: "Đăng ký hướng dẫn viên tại điểm bắt buộc bằng trung cấp, người bản thạo đường thì không có",
    content:
      "Em dẫn khách đi thác từ năm mười sáu tuổi, thuộc từng hòn đá, nói được tiếng Anh bồi. Điều kiện của ban quản lý điểm là phải có bằng trung cấp du lịch. Bạn có bằng thì không biết đường. Khách lạc hai lần rồi.",
    field: "van-hoa",
    kind: "REGULATION",
    contentTypes: [4],
    handler: "so-vhttdl",
    outcome: "O1",
    reply:
      "Pháp luật về du lịch không đòi bằng trung cấp với hướng dẫn viên tại điểm, chỉ cần đạt kỳ kiểm tra nghiệp vụ do Sở tổ chức. Điều kiện của ban quản lý là tự đặt, trái quy định, nay đã bị bãi bỏ. Kỳ kiểm tra gần nhất có phần thi nói và đi thực địa; em đăng ký tại xã, được ôn miễn phí ba buổi.",
  },
  {
    title: "Đề nghị có quy định về giờ yên lặng và số khách ở bản du lịch",
    content:
      "Từ ngày có khách du lịch, bản vui nhưng cuối tuần đông gấp mười, hát đến hai giờ sáng, trẻ không ngủ được để đi học. Xã muốn nhắc mà không có quy định nào ghi mấy giờ phải nghỉ, mỗi nhà được nhận bao nhiêu khách.",
    proposal: "Tỉnh ra khung chung về giờ yên lặng, số giường theo diện tích, để bản đưa vào quy ước.",
    field: "van-hoa",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-vhttdl",
    outcome: "O3",
    reply:
      "Ý kiến này trùng với khảo sát của Sở ở bốn bản du lịch. UBND tỉnh đã ban hành bộ quy tắc ứng xử tại điểm du lịch cộng đồng: yên lặng từ mười giờ rưỡi đêm, số giường tính theo diện tích và nhà vệ sinh. Bản đưa vào quy ước trong cuộc họp tới; xã có cơ sở nhắc nhở và xử lý khi vi phạm.",
    question: "Bản hiện có bao nhiêu nhà đón khách, và cuối tuần đông nhất khoảng bao nhiêu người?",
    answer:
      "Có mười bốn nhà đón khách. Cuối tuần lúa chín có hôm hơn ba trăm người, còn bản chỉ có hai trăm dân.",
  },
  {
    title: "Phí tham quan hang động thu người trong xã như khách phương xa",
    content:
      "Hang nằm trên đất xã tôi, ông bà vẫn vào lấy nước, thắp hương. Nay lập trạm bán vé, người trong xã vào cũng phải mua bốn mươi nghìn. Ngày rằm bà tôi lên thắp hương phải đứng ngoài vì không mang tiền.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O6",
    reply:
      "Theo nghị quyết về phí tham quan, người dân tại xã được miễn khi xuất trình căn cước hoặc được trưởng thôn xác nhận; người đi lễ ngày rằm không cần vé. Quy định này có từ đầu nhưng chưa được niêm yết bằng chữ to. UBND xã đã đặt bảng ở cổng và dặn người soát vé, mời bà cụ lên lễ như cũ.",
  },
  {
    title: "Đăng ký bản quyền hoa văn thổ cẩm mẫu của bản gửi Bộ chờ quá lâu",
    content:
      "Hợp tác xã dệt của chị em chúng tôi vẽ lại mười hai hoa văn cổ, gửi hồ sơ đăng ký quyền tác giả lên cơ quan của Bộ từ đầu năm. Theo giấy biên nhận thì đã quá hạn hai tháng, trong khi ngoài chợ đã có vải in nhái.",
    field: "van-hoa",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-vhttdl",
    outcome: "O6",
    reply:
      "Cấp giấy chứng nhận quyền tác giả thuộc cơ quan của Bộ Văn hóa, Thể thao và Du lịch nên phản ánh được chuyển đến Bộ kèm bản chụp giấy biên nhận. Phía tỉnh, quản lý thị trường đã kiểm tra hai sạp bán vải in nhái. Chị em giữ bản vẽ gốc có ngày tháng; Sở cử người hỗ trợ khi Bộ hỏi thêm.",
    transferTo: "Bộ Văn hóa, Thể thao và Du lịch",
  },
];
