import type { Story } from "../story";

export const STORIES_DUONG_BO: readonly Story[] = [
  {
    title: "Nắp cống thụt giữa đường liên xã, báo hai tuần chỉ cắm một cành cây",
    content:
      "Nắp cống trên đường từ Khe Lang về chợ phiên bị sụt một lỗ to bằng cái mẹt. Tôi báo xã hai tuần trước, người ta ra cắm một cành cây có buộc túi nilon đỏ rồi thôi. Tối qua anh bán mía đâm phải, gãy tay. Trời mưa cành cây cũng trôi mất.",
    proposal: "Đề nghị dán số báo sự cố trên mỗi cột mốc và rào chắn trong hai giờ kể từ khi nhận tin.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-xd",
    outcome: "O5",
    reply:
      "Sở đã yêu cầu đơn vị quản lý tuyến thay nắp cống bê tông ngay trong ngày, lắp rào chắn và đèn cảnh báo lúc thi công. Nguyên nhân chậm là xã chuyển báo nhầm cơ quan; Sở đã thống nhất lại đường dây báo hư hỏng. Người bị nạn được xã hướng dẫn hồ sơ hỗ trợ khám chữa bệnh.",
    promise: {
      text: "Rà toàn bộ nắp cống trên tuyến và thay những nắp đã nứt",
      days: 45,
      kept: { note: "Đã kiểm tra 118 nắp, thay chín nắp; danh sách đăng ở trang tin của Sở.", after: 1 },
    },
  },
  {
    title: "Đường bê tông mới làm đầu năm đã nứt ngang, xã nói chờ bảo hành",
    content:
      "Đoạn đường bê tông dài bốn trăm mét ở Suối Trai làm xong trước Tết, nay nứt ngang mười mấy chỗ, xe máy chở phân bón xóc tung hàng. Xã bảo còn trong bảo hành nên chờ nhà thầu, nhưng nhà thầu thì không thấy đến. Mùa gặt sắp tới rồi.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-suoi-trai",
    outcome: "O5",
    reply:
      "UBND xã đã gửi văn bản yêu cầu bảo hành và giữ lại tiền bảo lãnh của nhà thầu. Nhà thầu đã xẻ khe, đổ vá và thay bốn tấm bê tông trước mùa gặt, tổ giám sát cộng đồng ký xác nhận. Vết nứt mới trong thời gian bảo hành bà con báo trưởng thôn để xã lập biên bản ngay.",
  },
  {
    title: "Đèn tín hiệu ở ngã tư trường học đỏ xanh cùng lúc hai chiều",
    content:
      "Ngã tư gần trường trung học ở phường Thượng Đức hai hôm nay đèn lỗi, hai chiều cùng xanh. Tôi là bảo vệ trường, đã gọi số trực in trên cột đèn mười mấy lần, chỉ nghe nhạc chờ. Sáng nay hai xe máy va nhau ngay trước cổng, may mà đi chậm.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O5",
    reply:
      "Đơn vị vận hành đã thay bộ điều khiển trong đêm, chu kỳ đèn kiểm tra lại bằng camera. Số trực in trên cột đã ngừng sử dụng từ khi sáp nhập mà chưa ai thay, Sở đã kiểm điểm và dán số mới trên toàn bộ cột trong tỉnh. Cảm ơn bác đã tự đứng phân luồng cho học sinh.",
    question: "Bác cho biết đèn lỗi vào giờ nào trong ngày và lỗi ở hướng nào ra hướng nào?",
    answer:
      "Bị nặng nhất từ sáu giờ rưỡi đến bảy giờ rưỡi sáng, hướng từ chợ ra và hướng từ bến xe vào cùng xanh.",
  },
  {
    title: "Giấy phép đào đường bị giữ lại hơn hạn khiến công ty viễn thông phải phạt hợp đồng",
    content:
      "Chúng tôi xin giấy phép thi công đặt ống cáp trên tuyến đường tỉnh, hồ sơ nộp đủ từ đầu tháng tám, hẹn trả giữa tháng. Đến cuối tháng cán bộ mới báo cần ý kiến của xã, mà việc lấy ý kiến lẽ ra do Sở làm. Chúng tôi phải đền hợp đồng với khách hàng.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O5",
    reply:
      "Việc lấy ý kiến xã thuộc trách nhiệm của Sở và phải làm ngay sau khi nhận hồ sơ; công chức thụ lý đã làm chậm. Giấy phép đã cấp, công chức bị nhắc nhở bằng văn bản. Sở gửi công ty giấy xác nhận lý do chậm để trao đổi với khách hàng; quy trình đã đổi sang lấy ý kiến qua mạng.",
  },
  {
    title: "Trạm cân xe tải thu tiền mặt không viết biên lai",
    content:
      "Tôi lái xe tải chở mía, qua trạm cân lưu động gần Phú Hòa bị giữ lại đo quá tải, nộp tiền mặt mà không đưa biên lai, chỉ nói lần sau chở ít. Tôi hỏi mức phạt thì họ gắt. Số của tôi 0900 000 436 để lại ở đây, nếu cần tôi đến chỉ mặt.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O8",
    reply:
      "Sở đã kiểm tra nhật ký cân và camera trạm, thấy xe của ông được cân nhưng không thấy hình ảnh giao tiền do góc khuất. Chưa đủ căn cứ kết luận cá nhân sai phạm, nên hai nhân viên ca đó được luân chuyển, trạm lắp thêm camera có tiếng. Mời ông cung cấp thêm ghi âm hoặc người đi cùng để làm rõ.",
    question: "Ông cho biết biển số xe, giờ qua trạm và số tiền đã nộp để đối chiếu nhật ký cân?",
    answer: "Khoảng ba giờ chiều hôm chợ phiên đầu tháng, nộp tám trăm nghìn, xe tôi màu trắng chở mía.",
  },
  {
    title: "Biển cấm xe tải bị cây che kín, lái xe mới vào là bị phạt",
    content:
      "Đường vào phường Đông Vân có biển cấm xe trên năm tấn nhưng cây bàng che kín. Tôi người xa mới đi giao hàng lần đầu, đến khi bị dừng mới biết có biển. Bao nhiêu lái xe cũng như tôi. Xin cho cắt cành để người ta nhìn thấy, phạt thế này chúng tôi không phục.",
    proposal: "Đề nghị đặt biển phụ cách ngã ba một trăm mét và cắt tỉa cây định kỳ mỗi quý.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Phường đã đến hiện trường, biển bị che từ phía xe đi vào. Cây đã tỉa, biển báo trước đặt cách ngã ba theo đúng đề nghị. Về biên bản đã lập, anh có thể nộp ảnh chụp biển bị che cho cơ quan ra quyết định để xem xét theo pháp luật xử lý vi phạm hành chính; phường cấp xác nhận hiện trạng.",
    promise: {
      text: "Tỉa cây che biển báo trên các đường còn lại của phường",
      days: 30,
      kept: { note: "Đã tỉa cây ở 14 vị trí.", after: -4 },
    },
  },
  {
    title: "Vì sao đường vào bản chưa được trải nhựa dù đã nói từ mấy năm trước",
    content:
      "Đường vào bản tôi ở Mường Then bảy cây số, mưa xuống xe không vào nổi, người ốm phải khiêng. Mấy năm trước cán bộ nói sẽ làm, đến nay vẫn bùn lầy. Chúng tôi không biết dự án có hay không, hỏi xã thì bảo chờ tiền tỉnh.",
    proposal: "Đề nghị rải đá dăm trước cho xe cứu thương vào được trong lúc chờ nhựa.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-xd",
    outcome: "O6",
    reply:
      "Tuyến đường vào bản đã có trong danh mục đầu tư trung hạn nhưng chưa được bố trí vốn, phải chờ kỳ phân bổ sau. Theo đề nghị của bà con, Sở đã cho rải đá dăm ba cây số dốc nhất và san gạt đoạn còn lại. Xe cứu thương đã chạy thử vào đến trung tâm bản.",
  },
  {
    title: "Nghi ngờ vạch sơn mới kẻ sai làm người đi xe bị phạt oan",
    content:
      "Vạch sơn trắng mới kẻ trên đoạn dốc về Cầu Treo tôi thấy chia làn kỳ quặc, hôm qua có xe bị lập biên bản đè vạch. Tôi ngồi quán nhìn cả buổi, nghĩ kẻ sai quy chuẩn. Mong các anh kiểm tra và xóa đi kẻo người dân bị oan.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O7",
    reply:
      "Đoạn đường đã được đo và đối chiếu hồ sơ thiết kế; vạch liền trên dốc cấm vượt là đúng quy chuẩn báo hiệu và đã được thẩm tra, do tầm nhìn xuống dốc ngắn. Để lái xe dễ nhận ra, Sở bổ sung biển “Cấm vượt” ở hai đầu dốc. Người bị xử phạt vẫn có quyền giải trình theo quy định.",
  },
  {
    title: "Cầu tạm qua suối chở lúa thiếu lan can, đề xuất đã lâu",
    content:
      "Cầu gỗ qua suối ở Bản Cốc rộng có mét rưỡi, không lan can, mùa gặt xe ba gác phải dắt. Chúng tôi đã làm đơn xin làm lan can từ vụ trước, trưởng bản gửi lên rồi mà không thấy giấy trả lời. Có cụ già trượt chân rơi xuống, may nước cạn.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "Đơn của bà con đã được xã nhận nhưng để quên trong hồ sơ sáp nhập, chúng tôi xin lỗi cả bản. Xã đã trích kinh phí bảo trì lắp lan can thép hai bên và thay mười hai tấm ván mục. Về cầu bê tông, xã đề xuất đầu tư vào đợt xét năm sau và sẽ báo lại tại họp bản.",
  },
  {
    title: "Quy định hạn chế xe ba gác chở hàng nội thành quá rộng giờ",
    content:
      "Tôi chở đá lạnh bằng xe ba gác, giờ cấm của tỉnh kéo từ sáu giờ sáng đến tám giờ tối khắp phường Thượng Đức, trong khi đá mà không chở sớm thì chảy hết. Thực tế các tuyến ngoài chợ vắng từ chín giờ. Quy định viết chung chung nên anh em chúng tôi hết đường làm ăn.",
    proposal: "Đề nghị chỉ cấm giờ cao điểm buổi sáng và chiều, cho phép tuyến ngoài vòng chợ.",
    field: "duong-bo",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-xd",
    outcome: "O1",
    reply:
      "Sở đã đếm xe trên tám tuyến và nhận thấy thời gian cấm rộng hơn cần thiết. UBND tỉnh đã sửa quyết định, chỉ hạn chế trong hai khung giờ cao điểm và bỏ cấm bốn tuyến vòng ngoài chợ. Xe chở hàng tươi sống được phù hiệu miễn phí, anh đăng ký tại quầy vận tải của Trung tâm hành chính công.",
    promise: { text: "Đếm lại lượng xe sau ba tháng áp dụng giờ cấm mới và công bố kết quả", days: 95 },
  },
  {
    title: "Quy định tải trọng đường nông thôn làm máy gặt không vào được ruộng",
    content:
      "Máy gặt của hợp tác xã ở Vĩnh Tuy nặng hơn bốn tấn, không được đi đường trục thôn vì biển giới hạn hai tấn rưỡi đặt cứng nhắc. Vụ này gặt tay hết ba trăm công. Đường bê tông chịu được, chỉ cần đi chậm và đúng lúc thì không hỏng gì.",
    proposal: "Đề nghị cho phép máy nông nghiệp đi theo mùa, có xã giám sát.",
    field: "duong-bo",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-xd",
    outcome: "O6",
    reply:
      "Giới hạn tải trọng được đặt theo kết quả kiểm định mặt đường nên Sở chưa thể nâng, vì hai đoạn đã nứt chân khay. Pháp luật đường bộ có sẵn thủ tục giấy phép lưu hành cho xe quá tải đi đoạn ngắn: hợp tác xã nộp một bộ hồ sơ cho cả vụ, xã ký xác nhận tuyến và ngày đi.",
  },
  {
    title: "Quy định đỗ xe theo ngày chẵn lẻ trong ngõ mâu thuẫn với bảng biển",
    content:
      "Phường ra thông báo đỗ xe ngày chẵn bên phải, ngày lẻ bên trái, còn biển của tỉnh ở đầu ngõ lại ghi cấm đỗ cả hai bên. Tôi đỗ theo thông báo của phường vẫn bị dán giấy. Một ngõ hai luật, dân chúng tôi không biết nghe ai.",
    proposal: "Đề nghị giữ một phương án chẵn lẻ duy nhất và thay hết biển trước khi xử phạt.",
    field: "duong-bo",
    kind: "REGULATION",
    contentTypes: [3, 7],
    handler: "so-xd",
    outcome: "O1",
    reply:
      "Sở và phường đã rà soát, xác định thông báo của phường ban hành sai thẩm quyền nên bị bãi bỏ. Đồng thời tỉnh đã điều chỉnh phương án tổ chức giao thông cho phép đỗ ngày chẵn lẻ trong ngõ và thay biển. Trong hai tuần chuyển tiếp chỉ nhắc nhở, không lập biên bản; ông giữ ảnh để phường xem xét hủy giấy dán cũ.",
  },
  {
    title: "Bị đòi giấy xác nhận thêm và quy định phù hiệu xe hợp đồng chưa nhất quán",
    content:
      "Tôi mua xe bảy chỗ chở học sinh, xin phù hiệu xe hợp đồng. Nhân viên đòi giấy xác nhận có bãi đỗ ở xã mà danh mục không có. Đọc hướng dẫn của tỉnh thì thấy nói bãi đỗ, còn văn bản của bộ lại không nói đến bãi đỗ. Tôi mất bốn chuyến, học sinh thì hết ngày đi học.",
    field: "duong-bo",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "so-xd",
    outcome: "O5",
    reply:
      "Giấy xác nhận bãi đỗ không có trong danh mục công bố, nhân viên đòi thêm là sai và đã bị kiểm điểm. Nội dung trong hướng dẫn cũ của tỉnh trái với quy định của bộ nên Sở đã thu hồi. Phù hiệu của anh đã cấp và gửi bưu chính; nhà trường được thông báo để xe đón học sinh trở lại.",
  },
  {
    title: "Đề nghị bộ quy định phí cầu đường cho xe chở nông sản vùng sâu",
    content:
      "Chúng tôi bán chuối ở Láng Vang, mỗi chuyến lên thị trường phải đi qua hai trạm thu phí trên quốc lộ. Tiền phí ăn hết phần lãi một tấn chuối, nên bà con bán lỗ cho lái. Quy định hiện nay chỉ giảm cho xe buýt, không có xe chở nông sản vùng khó khăn.",
    proposal: "Đề nghị miễn hoặc giảm nửa phí cho xe tải nhỏ chở nông sản từ xã đặc biệt khó khăn.",
    field: "duong-bo",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-xd",
    outcome: "O2",
    transferTo: "Bộ Xây dựng",
    reply:
      "Trạm thu phí trên quốc lộ do trung ương quản lý, UBND tỉnh đã chuyển kiến nghị của bà con đến Bộ Xây dựng, kèm bảng tính tiền phí trên một tấn chuối của mười hộ. Trong lúc chờ, Sở Công Thương đã giúp nhóm hộ gom chuyến và ký đơn giá vận chuyển thấp hơn với một hợp tác xã vận tải.",
  },
  {
    title: "Gửi ảnh ổ gà qua tin nhắn tới số cá nhân của một cán bộ",
    content:
      "Tôi gửi ảnh ổ gà trước chợ Cầu Treo qua tin nhắn vào số điện thoại riêng của anh cán bộ giao thông cách đây ba hôm, thấy đã xem mà không trả lời. Bây giờ tôi chuyển nguyên tin nhắn đó sang, nhờ xử lý giúp vì trời sắp mưa to.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O6",
    reply:
      "Tin nhắn gửi vào số điện thoại riêng không phải kênh tiếp nhận đã công bố nên chưa có hồ sơ theo dõi. Tuy vậy phường đã chuyển nội dung cho đội duy tu kiểm tra vì ảnh hưởng an toàn. Để có mã tra cứu, bác gửi lại qua cổng hoặc tổng đài, ghi rõ vị trí ổ gà.",
    rejection: {
      reason: "R4",
      guidance:
        "Bác gửi ảnh và địa điểm qua cổng phản ánh, gọi tổng đài của tỉnh hoặc đến quầy một cửa. Các số, địa chỉ chính thức được niêm yết tại trụ sở phường.",
    },
  },
  {
    title: "Phản ánh một văn bản đóng dấu Mật về tuyến đường qua bản",
    content:
      "Có người đưa cho tôi xem tờ giấy đóng dấu Mật về tuyến đường sắp làm qua bản. Tôi không tiện chép ra đây, nhưng thấy trong đó nói đến chỗ nhà tôi nên rất lo, muốn hỏi cơ quan nhà nước có đúng là nhà tôi sẽ phải dời đi không.",
    field: "duong-bo",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O6",
    reply:
      "Nội dung đề cập văn bản có dấu mật nên không thể nhận, trao đổi hay công khai qua cổng. Bà đã làm đúng khi không chép nội dung. Xin giữ nguyên và đừng chuyển cho người khác. Thông tin quy hoạch được phép công khai, bà có thể hỏi tại trụ sở, không cần đến văn bản đó.",
    rejection: {
      reason: "R9",
      guidance:
        "Bà mang tờ giấy đến Công an xã hoặc Công an tỉnh để giao nộp, không chụp, không gửi qua mạng. Muốn biết quy hoạch tuyến đường đã công bố, mời bà đến bộ phận một cửa của Sở Xây dựng.",
    },
  },
];
