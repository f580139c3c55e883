import type { Story } from "../story";

/** Land: what officials did or left undone. */
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
];
