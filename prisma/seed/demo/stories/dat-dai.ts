import type { Story } from "../story";

export const STORIES_DAT_DAI: readonly Story[] = [
  {
    title: "Hồ sơ cấp sổ đỏ lần đầu nộp từ trước Tết, quá hẹn bốn lần vẫn chưa có kết quả",
    content:
      "Gia đình tôi làm ruộng ở xã Phú Hòa, nộp hồ sơ cấp giấy chứng nhận lần đầu cho thửa vườn 620 mét vuông từ trước Tết. Giấy hẹn ghi cuối tháng hai. Tôi lên bộ phận một cửa bốn lần, lần nào cũng bảo cán bộ địa chính đi vắng, không ai viết cho tôi một dòng xin lỗi hay hẹn lại.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O5",
    reply:
      "UBND xã đã kiểm tra, hồ sơ chậm do công chức địa chính chưa tổ chức xác minh nguồn gốc thửa đất và không làm thư xin lỗi, hẹn lại. Xã đã phê bình công chức, hoàn thành xác minh và niêm yết công khai. Sau khi hết thời hạn niêm yết, giấy chứng nhận sẽ được trả tại quầy số 2 theo tin nhắn báo.",
    promise: {
      text: "Trả giấy chứng nhận tại quầy số 2 sau khi hết thời hạn niêm yết",
      days: 35,
      kept: { note: "Giấy chứng nhận đã trả tại quầy số 2, gia đình ký nhận.", after: -1 },
    },
    published: true,
  },
  {
    title: "Đo đạc tách thửa phải chờ hơn hai tháng vì thiếu người đo",
    content:
      "Tôi xin tách thửa cho con trai ra ở riêng tại phường Đông Vân. Nộp đơn đề nghị đo từ đầu tháng ba, nhân viên đo đạc hẹn ba lần rồi không đến, gọi thì nói cả tổ chỉ có hai người. Vật liệu làm nhà tôi đã mua để ngoài sân, mưa xuống xi măng chết hết.",
    proposal:
      "Đề nghị cho phép người dân thuê đơn vị đo đạc có giấy phép đo, chi nhánh chỉ kiểm tra và ký duyệt, đồng thời niêm yết lịch đo từng tuần.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Sở đã làm việc với Chi nhánh Văn phòng đăng ký đất đai khu vực. Việc lỡ hẹn ba lần là đúng, tổ đo đã đến đo và ký biên bản giáp ranh với gia đình. Từ tháng này lịch đo được niêm yết mỗi thứ hai; người dân cũng được chọn đơn vị đo đạc có giấy phép, danh sách dán tại quầy.",
  },
  {
    title: "Cán bộ địa chính yêu cầu xác nhận của cả bốn hộ giáp ranh dù đã có bản đồ địa chính",
    content:
      "Tôi sang tên mảnh đất 94 mét vuông đã có sổ từ lâu, ranh giới không thay đổi. Vậy mà cán bộ tiếp nhận bắt về xin chữ ký của bốn hộ giáp ranh, trong đó một hộ đi làm ăn xa cả năm. Tôi hỏi giấy tờ nào quy định thì được trả lời là ở đây xưa nay vẫn làm thế.",
    proposal:
      "Đề nghị dán danh mục giấy tờ ngay mặt quầy và cấm đòi thêm chữ ký giáp ranh khi ranh không đổi.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Qua kiểm tra, thửa đất đã có giấy chứng nhận và ranh giới không thay đổi nên việc đòi chữ ký bốn hộ giáp ranh là yêu cầu ngoài thành phần hồ sơ đã công bố. UBND phường đã yêu cầu công chức chấm dứt, tiếp nhận lại hồ sơ ngay trong tuần và chuyển cơ quan đăng ký đất đai giải quyết.",
    promise: {
      text: "Dán danh mục giấy tờ sang tên tại mặt quầy của phường",
      days: 15,
      kept: { note: "Danh mục đã dán ở quầy số 1 và số 3.", after: -5 },
    },
  },
  {
    title: "Thông tin thửa đất trên giấy chứng nhận mới cấp sai diện tích và sai tên đệm",
    content:
      "Sổ mới cấp đổi ghi thiếu của tôi 18 mét vuông so với sổ cũ, lại ghi nhầm tên đệm của vợ. Tôi mang trả lại quầy thì được bảo làm hồ sơ đính chính như người nộp mới, phải nộp thêm phí. Lỗi không do tôi, sao tôi phải trả tiền và đi lại ba chuyến?",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Sở xác nhận sai sót phát sinh khi nhập dữ liệu tại Chi nhánh Văn phòng đăng ký đất đai, người dân không phải nộp phí đính chính. Khoản phí đã thu được hoàn lại, giấy chứng nhận mới đã in đúng diện tích và tên, gửi qua bưu chính đến tận nhà. Viên chức nhập liệu đã bị nhắc nhở bằng văn bản.",
    question:
      "Ông vui lòng cho biết số phát hành của giấy chứng nhận mới và ngày ghi trên biên lai thu phí đính chính?",
    answer: "Tôi đã chụp cả hai mặt sổ và biên lai gửi kèm. Biên lai ghi đầu tháng năm, thu tại quầy số 4.",
  },
  {
    title: "Dân bản không đọc được thông báo kiểm đếm đất nương toàn chữ chuyên môn",
    content:
      "Chúng tôi là người bản ở Mường Then, nhiều bà con không rành chữ phổ thông. Thông báo kiểm đếm đất nương làm đường dán ở nhà văn hóa toàn ký hiệu LUK, NHK, không ai giải thích. Đến ngày kiểm đếm nhiều nhà đi rẫy xa không biết, sau bị ghi là vắng mặt không hợp tác.",
    proposal:
      "Đề nghị cử cán bộ biết tiếng đồng bào đọc loa và giải thích từng nhà trước khi kiểm đếm ít nhất mười ngày.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "UBND xã đã họp bản, xác nhận 14 hộ không được báo trực tiếp. Xã đã hủy nội dung ghi “không hợp tác” trong biên bản, tổ chức kiểm đếm lại có trưởng bản và người phiên dịch cùng đi. Từ nay thông báo được đọc loa bằng hai thứ tiếng và phát tận nhà trước ngày kiểm đếm.",
    promise: {
      text: "Đọc loa bằng hai thứ tiếng trước mỗi đợt kiểm đếm trong năm",
      days: 60,
      kept: { note: "Đã đọc loa hai thứ tiếng ở cả ba đợt; lịch phát lưu tại nhà văn hóa bản.", after: 0 },
    },
  },
  {
    title: "Không cho nộp hồ sơ chuyển mục đích vì thiếu bản photo hộ khẩu đã bỏ từ lâu",
    content:
      "Tôi bán tạp hóa ở phường Cầu Treo, xin chuyển 60 mét vuông đất vườn sang đất ở. Nhân viên quầy đất đai trả hồ sơ hai lần vì không có bản photo sổ hộ khẩu công chứng. Sổ hộ khẩu thu lại hết rồi, tôi lấy đâu ra mà nộp? Công an phường còn cười tôi khi tôi đi xin.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Theo quy định của pháp luật về cư trú, cơ quan nhà nước phải tự khai thác thông tin từ Cơ sở dữ liệu quốc gia về dân cư. UBND phường đã tiếp nhận hồ sơ của bà không kèm hộ khẩu, phê bình người hướng dẫn sai, gỡ tờ hướng dẫn cũ còn dán tại quầy và gửi lời xin lỗi đến bà.",
  },
  {
    title: "Phiếu chuyển ghi sai vị trí thửa đất khiến tiền sử dụng đất cao gấp đôi",
    content:
      "Nhà tôi nằm trong ngõ rộng chưa đầy hai mét, nhưng phiếu chuyển thông tin địa chính lại ghi là mặt tiền đường trục chính, nên thông báo tiền sử dụng đất lên gấp đôi hàng xóm. Tôi đã nộp đơn đề nghị xem lại một tháng, cán bộ đất đai chỉ sang thuế, thuế lại chỉ về đất đai.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Sở đã cùng cơ quan thuế kiểm tra thực địa: thửa đất thuộc ngõ vị trí 3, phiếu chuyển ghi nhầm vị trí 1. Chi nhánh đã lập phiếu chuyển thay thế, cơ quan thuế ra thông báo mới và bù trừ số đã nộp. Đề nghị ông mang thông báo cũ đến quầy thuế để đối chiếu trước khi nộp tiếp.",
    question:
      "Ông cho biết số thửa, số tờ bản đồ ghi trên phiếu chuyển và đã nộp khoản tiền nào theo thông báo cũ chưa?",
    answer: "Thửa 112 tờ bản đồ số 27. Tôi đã nộp một nửa theo thông báo đầu vì sợ bị tính tiền chậm nộp.",
  },
  {
    title: "Trả kết quả cung cấp dữ liệu đất đai muộn làm công ty lỡ hạn nộp hồ sơ vay vốn",
    content:
      "Công ty chúng tôi nộp phiếu yêu cầu cung cấp dữ liệu đất đai cho khu xưởng ở xã Vĩnh Tuy, phiếu hẹn trả trong tuần. Đến tuần thứ ba mới nhận được, lại thiếu trích lục bản đồ. Ngân hàng đã đóng đợt xét duyệt, chúng tôi phải chịu lãi suất cao hơn cho khoản vay ngắn hạn.",
    proposal: "Đề nghị trả dữ liệu qua mạng và tự báo trước khi trễ hạn để doanh nghiệp thu xếp.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Sở đã kiểm tra sổ theo dõi, việc trả chậm là do kho lưu trữ đang chuyển từ huyện cũ về. Trích lục còn thiếu đã gửi công ty kèm thư xin lỗi. Kho đã sắp xếp xong hồ sơ khu vực Vĩnh Tuy; yêu cầu mới sẽ trả qua tài khoản dịch vụ công, công ty không cần đến lấy bản giấy.",
  },
  {
    title: "Hộ bên cạnh lấn lối đi chung, xã hẹn hòa giải ba lần không tổ chức",
    content:
      "Lối đi chung vào năm nhà ở xã Láng Vang bị ông Hà Văn Lộc xây bậc tam cấp lấn ra gần một mét. Tôi gửi đơn đề nghị hòa giải từ đầu mùa mưa, xã hẹn ba lần rồi hoãn vì thiếu thành phần. Cần gì gọi tôi số 0900 000 318. Bà con khiêng người ốm ra đường rất khổ.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-lang-vang",
    outcome: "O5",
    reply:
      "UBND xã nhận khuyết điểm trong việc ba lần hoãn hòa giải. Hội đồng hòa giải đã họp đủ thành phần, hai bên thống nhất tháo dỡ bậc tam cấp, trả lại chiều rộng lối đi theo bản đồ địa chính và đã ký biên bản. Nếu biên bản không được thực hiện, ông có quyền khởi kiện ra tòa án theo pháp luật đất đai.",
    promise: {
      text: "Cử người đến xem việc tháo dỡ bậc tam cấp theo biên bản hòa giải",
      days: 30,
      kept: { note: "Bậc tam cấp đã dỡ, lối đi rộng như bản đồ địa chính; có ảnh kèm biên bản.", after: 3 },
    },
  },
  {
    title: "Phản ánh nhân viên quầy đất đai gợi ý thuê người làm hồ sơ trọn gói",
    content:
      "Tôi là giáo viên nghỉ hưu, đi làm thủ tục tặng cho đất cho con gái. Hồ sơ bị trả hai lần vì lỗi nhỏ như viết tắt tên đường. Lần thứ ba có người đứng ngay cửa quầy đưa danh thiếp nhận làm trọn gói ba triệu. Người ở quầy thấy nhưng không nói gì, tôi rất buồn.",
    proposal: "Đề nghị đặt biển cấm dịch vụ chèo kéo trong trụ sở và phát mẫu điền sẵn cho người cao tuổi.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O8",
    reply:
      "Hình ảnh camera ngày bà nêu đã quá hạn lưu, nhân viên quầy và bảo vệ đều nói không nhìn thấy, nên chưa đủ cơ sở kết luận có thông đồng. Trung tâm giữ vụ việc để theo dõi, đã lắp thêm camera ở cửa và đặt biển cấm chèo kéo. Hồ sơ tặng cho của bà được hướng dẫn sửa tại chỗ và đã tiếp nhận.",
  },
  {
    title: "Thắc mắc vì sao đất khai hoang trước đây chưa được công nhận là đất ở",
    content:
      "Bố mẹ tôi khai hoang mảnh đất ven suối ở Suối Trai từ mấy chục năm trước, dựng nhà sàn ở đến nay. Tôi nộp hồ sơ thì cán bộ nói chỉ công nhận một phần là đất ở, còn lại là đất trồng cây. Cán bộ giải thích qua loa vài câu ở quầy, tôi nghe không hiểu.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O6",
    reply:
      "UBND xã đã mời ông đến giải thích có người phiên dịch. Hồ sơ cho thấy nhà ở sử dụng ổn định, diện tích đất ở được công nhận theo hạn mức tỉnh quy định; phần còn lại công nhận theo hiện trạng là đất trồng cây lâu năm. Nếu có giấy tờ thể hiện diện tích đất ở lớn hơn, ông nộp bổ sung để xem xét lại.",
  },
  {
    title: "Đề nghị làm rõ vì sao hồ sơ thừa kế đất bị trả lại dù đã có văn bản phân chia",
    content:
      "Ba anh em chúng tôi đã lập văn bản phân chia di sản có công chứng, nộp tại quầy đất đai của Trung tâm hành chính công. Sau một tuần hồ sơ bị trả vì thiếu giấy chứng tử của ông nội. Chúng tôi cho rằng văn bản công chứng là đủ, mất công đi lại từ Láng Vang hơn bốn mươi cây số.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Sở đã kiểm tra, sổ gốc mang tên hộ ông nội nên cơ quan đăng ký cần căn cứ xác định ông đã mất. Việc yêu cầu là đúng, nhưng lẽ ra phải nêu ngay lần đầu. Chi nhánh đã tra được trích lục khai tử trên cơ sở dữ liệu hộ tịch, các ông không cần nộp thêm; kết quả trả qua bưu chính.",
  },
  {
    title: "Phản ánh việc không công khai phương án bồi thường tuyến kênh",
    content:
      "Nhiều hộ ở xã Vĩnh Tuy có ruộng bị tuyến kênh mới đi qua nói chưa ai được xem phương án bồi thường, chỉ nghe phát loa ngày nhận tiền. Tôi hỏi ở quầy một cửa thì được trả lời là đã dán rồi, nhưng không chỉ được dán chỗ nào. Chúng tôi nghi có nhà được kê thêm cây.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O7",
    reply:
      "UBND xã đã kiểm tra biên bản niêm yết có chữ ký trưởng thôn và đại diện hộ dân, phương án được dán tại trụ sở xã và nhà văn hóa hai thôn đủ thời gian quy định; số cây kê của mười hộ kiểm tra lại đều khớp. Phương án vẫn lưu tại phòng họp tầng một, mời ông đến xem bất kỳ ngày làm việc nào.",
  },
  {
    title: "Nghi ngờ hồ sơ nộp sau được giải quyết trước hồ sơ nộp sớm",
    content:
      "Tôi và người cùng xóm cùng nộp hồ sơ chuyển nhượng tại một quầy, tôi nộp trước hai ngày. Người kia đã có sổ, còn tôi vẫn được báo đang xử lý. Tôi cho rằng có sự ưu ái người quen nên mới nhanh chậm khác nhau như vậy, mong cấp trên kiểm tra giúp.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O7",
    reply:
      "Sở đã đối chiếu nhật ký hệ thống của hai hồ sơ. Hồ sơ kia được miễn thuế thu nhập nên không phải chờ bước nộp tiền; hồ sơ của ông vẫn trong hạn và đang chờ ông nộp thuế theo thông báo đã gửi qua tài khoản. Không có việc ưu tiên người quen. Sau khi nộp thuế, giấy chứng nhận sẽ trả đúng hẹn.",
  },
  {
    title: "Phản ánh máy lấy số ở quầy đất đai thường hết số trước mười giờ sáng",
    content:
      "Tôi đi từ Khe Lang xuống bằng xe buýt sớm nhất, đến nơi hơn chín giờ thì máy lấy số quầy đất đai đã hết số trong ngày. Hai hôm liền như vậy. Quầy bên cạnh thì vắng người mà không nhận hộ. Người ở xa như chúng tôi coi như mất hai ngày công.",
    proposal: "Đề nghị giữ lại một phần số cho người ở các xã xa và cho đặt lịch qua điện thoại.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Trung tâm xác nhận tình trạng hết số sớm vào đầu tuần. Đã mở thêm một quầy đất đai buổi sáng, giữ mười số mỗi buổi cho người dân các xã cách trung tâm trên ba mươi cây số và nhận đặt lịch qua tổng đài đã niêm yết. Bà cũng có thể nộp hồ sơ ngay tại bộ phận một cửa xã Khe Lang.",
  },
  {
    title: "Kết quả hòa giải ranh đất của tôi và nhà bên cạnh chưa được lập thành biên bản",
    content:
      "Buổi hòa giải ranh đất hôm cuối tháng tư đã thống nhất cắm lại mốc, nhưng đến nay chưa ai đưa tôi biên bản có đóng dấu. Hộ ông Lò Văn Pâng bên cạnh lại bắt đầu trồng cột bê tông lấn sang. Tôi gọi số 0900 000 542 của mình để lại ở quầy mà không ai gọi lại.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "UBND xã xác nhận biên bản hòa giải chưa được ký phát hành do thiếu chữ ký thư ký. Biên bản đã hoàn chỉnh, đóng dấu và giao cho cả hai bên; công chức địa chính đã cùng trưởng bản cắm lại mốc, hộ bên cạnh đã nhổ cột. Nếu tái diễn, ông báo trực tiếp trưởng bản hoặc quầy một cửa để lập biên bản.",
  },
  {
    title: "Yêu cầu nộp bản gốc hợp đồng mua bán viết tay từ nhiều năm trước đã bị mối ăn",
    content:
      "Tôi mua đất bằng giấy viết tay của người đã mất, tờ giấy để trong rương bị mối ăn mất nửa. Cán bộ đòi bản gốc còn nguyên mới nhận hồ sơ, không hướng dẫn cách nào khác. Tôi có bản photo và có hai người làm chứng còn sống, nộp thuế đất hằng năm đầy đủ.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Việc từ chối nhận hồ sơ chỉ vì giấy viết tay rách nát là không đúng. Cán bộ đã được chấn chỉnh và hướng dẫn ông nộp phần giấy còn lại, bản photo, biên lai thuế cùng xác nhận của hai người làm chứng để lấy ý kiến khu dân cư. Hồ sơ đã được tiếp nhận, hẹn trả theo phiếu đã giao.",
    question: "Ông cho biết năm viết giấy, hai người làm chứng hiện ở đâu và đã nộp thuế đất từ năm nào?",
    answer:
      "Giấy viết khoảng hơn hai mươi năm trước. Hai người làm chứng đều ở cùng xóm. Biên lai thuế tôi còn giữ mười một năm gần đây.",
  },
  {
    title: "Cho hỏi mua đất nông nghiệp ở vùng này bây giờ thì có lời không",
    content:
      "Tôi làm công nhân tích cóp được ít vốn, nghe nói sắp có đường mới qua cánh đồng Vĩnh Tuy. Cho tôi hỏi bây giờ mua hai sào ruộng ở đó thì vài năm nữa có lời không, nên mua chỗ nào gần đường, và có quen ai bán giá mềm thì giới thiệu giúp tôi với.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O6",
    reply:
      "Câu hỏi của anh là việc riêng về mua bán, không nêu vướng mắc về quy định hay cách làm việc của cơ quan nhà nước nên cổng không thụ lý. Anh có thể tự xem quy hoạch và kế hoạch sử dụng đất đang công khai trước khi quyết định, tránh đặt cọc theo tin đồn.",
    rejection: {
      reason: "R5",
      guidance:
        "Bản đồ quy hoạch sử dụng đất được treo tại trụ sở xã và đăng trên trang thông tin của tỉnh. Anh cũng có thể gửi câu hỏi về thủ tục nhận chuyển nhượng đất lúa ở mục Hỏi đáp.",
    },
  },
  {
    title: "Hỏi lại lần thứ ba về việc không được bồi thường mái hiên dựng trên đất lưu không",
    content:
      "Tôi đã gửi hai lần về mái hiên quán nước của tôi bị tháo khi mở rộng đường vào chợ mà không được bồi thường. Lần trước văn phòng trả lời mái dựng trên đất lưu không sau ngày thông báo. Tôi vẫn thấy thiệt thòi nên gửi lại y nguyên, ai đọc xin gọi tôi số 0900 000 871.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O6",
    reply:
      "Hai lần gửi trước đã được UBND phường trả lời bằng văn bản, kèm ảnh hiện trạng tại thời điểm thông báo thu hồi. Lần này không có giấy tờ hay tình tiết mới nên không mở lại. Phường vẫn sẵn sàng sắp xếp quầy bán nước trong chợ cho bà theo diện hộ bị ảnh hưởng, bà đăng ký tại ban quản lý chợ.",
    rejection: {
      reason: "R13",
      guidance:
        "Bà xem lại văn bản trả lời lần gần nhất trong mục tra cứu. Nếu có giấy tờ chứng minh mái hiên dựng trước ngày thông báo, bà gửi kèm để được xem xét như vụ việc có tình tiết mới.",
    },
  },
  {
    title: "Hai cán bộ hướng dẫn trái ngược nhau về giấy tờ gộp thửa",
    content:
      "Sáng thứ hai cán bộ nói gộp thửa chỉ cần sổ và đơn, tôi về làm đúng như vậy. Chiều thứ tư người khác ngồi quầy lại bảo phải có thêm bản vẽ đo mới của cả hai thửa. Tôi làm công nhân ca ba, mỗi lần đi phải đổi ca và bị trừ tiền chuyên cần.",
    proposal: "Đề nghị in phiếu hướng dẫn có chữ ký người hướng dẫn để lần sau không ai nói khác được.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "commune",
    outcome: "O5",
    reply:
      "Hai thửa của chị có bản đồ địa chính chính quy, không cần bản vẽ đo mới; người hướng dẫn buổi chiều đã nhầm. Đơn vị đã xin lỗi chị, nhận hồ sơ ngoài giờ phù hợp ca làm việc, đồng thời từ nay phát phiếu hướng dẫn một lần có ghi họ tên và chữ ký người hướng dẫn theo đề nghị.",
  },
  {
    title: "Đề nghị xem lại diện tích tối thiểu tách thửa đất ở tại vùng cao",
    content:
      "Ở Mường Then, con cái lấy vợ chồng đều muốn dựng nhà cạnh bố mẹ, nhưng quy định của tỉnh đòi thửa sau tách phải đủ diện tích tối thiểu như vùng đồng bằng, trong khi đất bằng ở bản hiếm. Ba gia đình trẻ trong bản tôi phải dựng nhà chung sổ với ông bà, không vay được vốn làm nhà.",
    proposal:
      "Đề nghị quy định diện tích tối thiểu riêng cho các xã vùng cao và cho tách khi tách để con ra ở riêng.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Sở đã khảo sát sáu bản vùng cao, nhận thấy kiến nghị có cơ sở và trình UBND tỉnh sửa quyết định về điều kiện tách thửa. Quyết định sửa đổi đã ban hành, giảm diện tích tối thiểu đối với đất ở tại các xã vùng cao. Các gia đình có thể nộp hồ sơ tách thửa tại một cửa xã ngay từ bây giờ.",
  },
  {
    title: "Bảng giá đất ghi gộp hai đoạn đường khác hẳn nhau vào một mức",
    content:
      "Đường vào chợ cũ và đoạn dốc sau nghĩa trang ở phường Cầu Treo được xếp chung một mức giá đất, trong khi giá mua bán chênh nhau ba lần. Nhà tôi ở đoạn dốc, chuyển mục đích phải nộp tiền như mặt chợ. Bảng giá như thế không sát thực tế của người dân.",
    proposal: "Đề nghị chia thành hai đoạn, lấy ngã ba đầu dốc làm mốc.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O8",
    reply:
      "Sở đã khảo sát, giá giao dịch hai đoạn có chênh lệch nhưng mới thu được bốn hợp đồng công chứng ở đoạn dốc, chưa đủ cơ sở tách bảng giá. Nội dung được giữ lại để tập hợp thêm cho đợt điều chỉnh cuối năm. Trong lúc chờ, ông được hướng dẫn ghi nợ phần tiền sử dụng đất nếu thuộc diện theo quy định.",
  },
  {
    title: "Quy định hộ trồng rừng phải có bản đồ tọa độ mới nhận hồ sơ giao đất gây khó",
    content:
      "Bà con trồng keo ở Khe Lang muốn xin giao đất rừng đang quản lý lâu năm. Quy định nội bộ của tỉnh lại đòi bản đồ có tọa độ do đơn vị tư vấn lập, giá mấy triệu một thửa, cao hơn tiền bán củi cả năm. Nhiều nhà đành bỏ, không làm thủ tục nữa.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Rà soát cho thấy yêu cầu bản đồ tọa độ nằm trong hướng dẫn của tỉnh nhưng không thuộc thành phần hồ sơ theo quy định của pháp luật về đất đai. Hướng dẫn đã bị bãi bỏ nội dung này; trích đo do cơ quan nhà nước thực hiện. Bà con chỉ cần nộp đơn và được hẹn ngày đo tại thực địa.",
  },
  {
    title: "Thủ tục đất đai và thủ tục xây dựng đòi hai bản vẽ khác hệ tọa độ",
    content:
      "Xưởng mộc của chúng tôi xin chuyển mục đích rồi xin phép xây dựng. Bên đất đai nhận bản vẽ theo hệ tọa độ này, bên xây dựng lại không nhận, bắt lập bản khác với dữ liệu đường, ranh khác đi một chút. Một mảnh đất mà hai bản vẽ không khớp nhau, chúng tôi trả tiền hai lần.",
    proposal: "Đề nghị hai ngành thống nhất dùng chung một bản trích đo cho cả hai thủ tục.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [3, 7],
    handler: "so-nnmt",
    outcome: "O4",
    reply:
      "Sở đã họp với Sở Xây dựng và thống nhất về mặt kỹ thuật dùng chung bản trích đo địa chính. Vì thành phần hồ sơ do trung ương công bố, hai sở đã trình UBND tỉnh kiến nghị ban hành quy chế liên thông dùng chung bản đo. Trong lúc chờ, xưởng nộp bản trích đo địa chính, phòng cấp phép sẽ tự chuyển hệ tọa độ.",
  },
  {
    title: "Luật cho miễn tiền sử dụng đất nhưng chưa có hướng dẫn với hộ bị thu hồi một phần",
    content:
      "Gia đình tôi thuộc hộ nghèo bị thu hồi nửa thửa đất ở làm cầu dân sinh. Phần còn lại xin công nhận thì cán bộ nói không biết có được miễn tiền sử dụng đất hay không, vì hướng dẫn chỉ nói hộ bị thu hồi toàn bộ. Tôi chờ đã một năm, ai cũng nói chờ cấp trên.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [6],
    handler: "so-nnmt",
    outcome: "O2",
    reply:
      "Sở xác nhận các văn bản hiện hành chưa nêu rõ trường hợp thu hồi một phần đất ở của hộ nghèo. UBND tỉnh đã có văn bản kiến nghị Bộ Tài chính và Bộ Nông nghiệp và Môi trường hướng dẫn. Trước mắt, hồ sơ của bà được ghi nợ tiền sử dụng đất theo quy định, bà không phải nộp ngay.",
    reopened: {
      reason:
        "Văn bản trả lời nói được ghi nợ tiền sử dụng đất, nhưng tôi vừa nhận thông báo nộp đủ trong ba mươi ngày, quá hạn thì tính tiền chậm nộp.",
      reply:
        "Thông báo nộp tiền được lập trước khi phiếu ghi nợ của bà chuyển đến cơ quan thuế. Sở đã làm việc với Thuế tỉnh: thông báo đó đã được thu hồi, không tính tiền chậm nộp, khoản ghi nợ đã thể hiện trong hồ sơ. Việc miễn hay không vẫn chờ hướng dẫn của hai Bộ; khi có, Sở báo bà bằng văn bản.",
    },
  },
  {
    title: "Kiến nghị ban hành quy trình trả hồ sơ đất đai một lần cho người khuyết tật",
    content:
      "Tôi bị liệt hai chân, làm nghề sửa đồng hồ ở phường Thượng Đức. Mỗi lần bổ sung giấy tờ đất phải thuê người chở đến quầy tầng hai, cầu thang hẹp, xe lăn không lên được. Hiện chưa có quy định nào về việc cán bộ đến nhà nhận hồ sơ đất đai của người như tôi.",
    proposal:
      "Đề nghị tỉnh ban hành quy định nhận và trả hồ sơ đất đai tại nhà cho người khuyết tật nặng, cán bộ đến theo lịch mỗi tháng một lần.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-nnmt",
    outcome: "O3",
    reply:
      "Kiến nghị hợp lý và thuộc thẩm quyền của tỉnh. UBND tỉnh đã ban hành quy định tiếp nhận hồ sơ tại nhà đối với người khuyết tật đặc biệt nặng, nặng và người già yếu. Cán bộ phường sẽ đến nhà bạn ngày thứ tư tuần đầu của tháng; bạn có thể báo lịch qua tổng đài một cửa phường.",
  },
  {
    title: "Quy định phải nộp thuế trước khi chỉnh lý biến động gây vướng cho người già neo đơn",
    content:
      "Mẹ tôi hơn tám mươi tuổi, được cho lại đất của người con út đã mất. Theo quy định phải có giấy nộp thuế mới chỉnh lý, mà muốn miễn thuế lại phải chứng minh quan hệ bằng giấy khai sinh đã cháy trong trận hỏa hoạn của bản. Một vòng luẩn quẩn như vậy quá sức người già.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Việc hoàn thành nghĩa vụ tài chính trước khi chỉnh lý là quy định của trung ương, tỉnh không thể đổi. Tuy nhiên quan hệ mẹ con được tra trên cơ sở dữ liệu hộ tịch hoặc bằng trích lục cấp lại, không buộc nộp khai sinh gốc. Sở đã nhờ xã trích lục giúp; cụ bà được miễn thuế, hồ sơ đã chuyển chỉnh lý.",
  },
  {
    title: "Vừa bị từ chối tiếp nhận vừa vướng quy định về đất bờ suối tại Suối Trai",
    content:
      "Tôi nộp hồ sơ đăng ký đất vườn ven suối, cán bộ không nhận, không viết phiếu từ chối. Đọc lại thì thấy quyết định của tỉnh về hành lang bảo vệ suối lại tính từ mép nước lũ, mỗi năm mép nước chạy một chỗ, nên vườn nhà tôi năm được năm không.",
    proposal: "Đề nghị cắm mốc hành lang cố định và viết phiếu từ chối rõ lý do cho người dân.",
    field: "dat-dai",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 2, 7],
    handler: "so-nnmt",
    outcome: "O2",
    reply:
      "Việc không cấp phiếu từ chối là sai, xã Suối Trai đã xin lỗi và nhận lại hồ sơ của ông. Về hành lang bảo vệ suối, Sở thấy cách tính theo mép nước lũ khó áp dụng, đã kiến nghị UBND tỉnh sửa quyết định theo mốc cố định. Kết quả sửa đổi sẽ thông báo tới ông bằng văn bản.",
    question:
      "Ông vui lòng cho biết cán bộ nào tiếp nhận, ngày nộp và vị trí thửa vườn cách mép suối hiện nay bao nhiêu mét?",
    answer:
      "Tôi nộp sáng thứ sáu đầu tháng sáu ở quầy số 1. Vườn cách bờ suối khoảng mười hai mét lúc nước cạn.",
  },
  {
    title: "Bị yêu cầu nộp thêm giấy xác nhận tình trạng hôn nhân không nằm trong danh mục",
    content:
      "Tôi độc thân, chuyển nhượng đất đứng tên riêng mà quầy đòi giấy xác nhận tình trạng hôn nhân bản mới trong ba tháng. Danh mục thủ tục treo trên tường không có giấy này. Khi tôi chỉ cho xem thì được bảo vì hướng dẫn của tỉnh khác với danh mục công bố, không biết theo cái nào.",
    field: "dat-dai",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Danh mục thủ tục công bố là căn cứ duy nhất. Văn bản hướng dẫn cũ của tỉnh mâu thuẫn với danh mục đã được Sở thu hồi, đồng thời nhân viên được tập huấn lại. Hồ sơ của anh đã nhận không kèm giấy xác nhận tình trạng hôn nhân; thông tin hôn nhân được tra trên cơ sở dữ liệu dân cư.",
  },
  {
    title: "Bộ cần gỡ vướng việc xác định giá đất cụ thể cho hợp tác xã thuê đất công",
    content:
      "Hợp tác xã rau của chúng tôi ở Phú Hòa thuê đất công ích, bị tính tiền thuê theo giá đất cụ thể mà văn bản của bộ chưa hướng dẫn cho đất công ích nhỏ lẻ dưới hai héc ta. Mỗi lần định giá phải thuê thẩm định hết gần nửa số tiền thuê một năm, nông dân không chịu nổi.",
    proposal: "Đề nghị bộ cho dùng bảng giá đất thay cho thẩm định riêng với diện tích nhỏ.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O2",
    transferTo: "Bộ Nông nghiệp và Môi trường",
    reply:
      "Nội dung thuộc thẩm quyền quy định của Bộ Nông nghiệp và Môi trường. UBND tỉnh đã chuyển kiến nghị của hợp tác xã kèm số liệu chi phí của bảy hợp tác xã khác trong tỉnh. Khi có trả lời, tỉnh sẽ gửi ngay cho quý hợp tác xã; hợp đồng thuê hiện nay vẫn giữ nguyên đơn giá đến hết kỳ ổn định.",
  },
  {
    title: "Không đồng ý với quyết định thu hồi đất của gia đình tôi, yêu cầu hủy bỏ",
    content:
      "Tôi đã nhận quyết định thu hồi 210 mét vuông đất vườn để làm sân thể thao, tôi không đồng ý vì quyết định ấy xâm phạm quyền của gia đình tôi, giá bồi thường thấp. Tôi yêu cầu chủ tịch hủy quyết định và trả lại đất, nếu không tôi không bàn giao mặt bằng.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O6",
    reply:
      "Nội dung đề nghị hủy một quyết định hành chính áp dụng cho gia đình ông nên không thuộc phạm vi cổng phản ánh. Cơ quan đã chuyển hướng dẫn để ông thực hiện quyền khiếu nại đúng nơi, đúng thời hiệu; trong thời gian đó ông vẫn được trao đổi về phương án bồi thường tại bộ phận một cửa xã.",
    rejection: {
      reason: "R6",
      guidance:
        "Mời ông gửi đơn khiếu nại lần đầu đến người đã ký quyết định, nộp tại bộ phận tiếp công dân của xã, trong thời hiệu của Luật Khiếu nại tính từ ngày nhận quyết định; hoặc khởi kiện ra tòa án có thẩm quyền.",
    },
  },
  {
    title: "Tố cán bộ địa chính nhận tiền làm sổ đất lấn chiếm đất công",
    content:
      "Tôi xin tố cán bộ địa chính một xã nhận tiền để hợp thức hóa đất lấn chiếm ao công thành đất vườn, đã ra hai sổ. Tôi có ghi âm và người làm chứng, sẵn sàng ký tên, đề nghị giữ kín danh tính của tôi vì cán bộ ấy quen biết nhiều người trong xã.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Nội dung có dấu hiệu tố cáo hành vi vi phạm pháp luật của cán bộ nên được giữ kín, không xử lý như phản ánh và không chuyển cho đơn vị bị tố cáo. Cổng đã xóa khỏi mục công khai và hướng dẫn cách gửi để bạn được bảo vệ danh tính theo Luật Tố cáo.",
    rejection: {
      reason: "R7",
      guidance:
        "Bạn vui lòng gửi đơn tố cáo có ký tên kèm chứng cứ tới cơ quan thanh tra tỉnh hoặc nộp tại trụ sở tiếp công dân tỉnh. Danh tính của bạn được giữ bí mật theo Luật Tố cáo.",
    },
  },
  {
    title: "Đang kiện tranh chấp thừa kế đất tại tòa, yêu cầu chính quyền can thiệp giúp",
    content:
      "Vụ thừa kế mảnh đất của bố tôi đang được tòa án thụ lý, phiên tòa lần hai sắp mở. Tôi đề nghị xã đứng ra yêu cầu bên kia trả đất cho tôi trước khi xử để kịp mùa gieo trồng, vì bên kia cứ đốn cây bán lấy tiền.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O6",
    reply:
      "Vụ án đang do tòa án thụ lý nên cơ quan hành chính không được can thiệp vào việc giải quyết. Chúng tôi đã hướng dẫn ông về các biện pháp có thể đề nghị tòa án áp dụng; riêng việc đốn cây, ông có thể báo trưởng bản lập biên bản hiện trạng để làm chứng cứ.",
    rejection: {
      reason: "R12",
      guidance:
        "Ông có thể nộp đơn đề nghị tòa án đang giải quyết vụ án áp dụng biện pháp khẩn cấp tạm thời để giữ nguyên hiện trạng, hoặc hỏi trợ giúp pháp lý miễn phí tại Trung tâm Trợ giúp pháp lý của tỉnh.",
    },
  },
  {
    title: "Hồ sơ đất của tôi có vấn đề, đề nghị xem xét giải quyết sớm",
    content:
      "Tôi có hồ sơ đất mà mãi không xong, cán bộ nói chuyện rất khó nghe, tôi bức xúc lắm. Đề nghị cấp trên xem xét giải quyết sớm cho gia đình tôi, có người đã làm được mà tôi thì không được, không công bằng chút nào.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O6",
    reply:
      "Cơ quan đã hai lần đề nghị bổ sung mã hồ sơ, loại thủ tục và nơi nộp nhưng câu trả lời chưa giúp xác định được hồ sơ nào. Khi có mã trên giấy hẹn hoặc tên thủ tục, bà gửi lại, chúng tôi sẽ kiểm tra ngay và báo rõ lý do chậm nếu có.",
    question: "Bà cho biết mã hồ sơ trên giấy hẹn, đang làm thủ tục gì và nộp tại xã, phường nào?",
    answer: "Tôi nói như vậy rồi, cứ hỏi cán bộ là biết, giấy tờ tôi để ở quê.",
    rejection: {
      reason: "R2",
      guidance:
        "Bà tìm giấy tiếp nhận có mã gồm chữ và số ở góc trên, chụp gửi lại hoặc gọi tổng đài của Trung tâm Phục vụ hành chính công để được tra cứu giúp bằng họ tên ngay tại quầy.",
    },
  },
];
