import type { Story } from "../story";

export const STORIES_XAY_DUNG: readonly Story[] = [
  {
    title: "Giấy phép xây nhà cấp bốn quá hẹn mười hai ngày, thợ đã đặt cọc phải hoãn",
    content:
      "Tôi nộp hồ sơ xin phép xây nhà cấp bốn tám mươi mét vuông ở phường Đông Vân, phiếu hẹn ghi giữa tháng. Quá hẹn mười hai ngày, lên hỏi ba lần thì được trả lời lãnh đạo đi họp chưa ký. Thợ đã nhận cọc, thầy xem ngày động thổ cũng qua mất rồi.",
    proposal: "Đề nghị giao người ký thay và nhắn tin cho dân khi hồ sơ sắp quá hẹn.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Hồ sơ đã được thẩm định xong từ trước hạn nhưng nằm chờ ký, lỗi hoàn toàn thuộc về phường. Giấy phép đã ký và giao tận tay anh kèm thư xin lỗi. Phường đã phân công phó chủ tịch ký thay khi chủ tịch đi vắng và đặt cảnh báo trước hạn hai ngày trên phần mềm.",
  },
  {
    title: "Cán bộ yêu cầu bản vẽ của đúng một công ty thiết kế mới nhận hồ sơ",
    content:
      "Tôi thuê kỹ sư quen vẽ nhà, bản vẽ đủ chữ ký và chứng chỉ hành nghề. Đến quầy, người nhận lắc đầu nói nên làm lại ở công ty đối diện trụ sở cho dễ duyệt. Tôi hỏi sai ở đâu thì không chỉ ra được, chỉ nói bản vẽ này nhìn không quen mắt.",
    proposal: "Đề nghị ghi rõ lỗi bản vẽ vào phiếu và cấm nhân viên giới thiệu đơn vị thiết kế.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "commune",
    outcome: "O5",
    reply:
      "Bản vẽ của anh hợp lệ, người tiếp nhận đã sai khi từ chối bằng lời và giới thiệu công ty cụ thể. Cá nhân này đã bị chuyển khỏi quầy tiếp nhận. Hồ sơ được nhận ngay trong buổi, đúng thời hạn công bố. Trụ sở đã treo thông báo không giới thiệu đơn vị tư vấn kèm số máy phản ánh.",
  },
  {
    title: "Nhà hàng xóm xây cao thêm một tầng, phường lập biên bản rồi để đó",
    content:
      "Nhà bên cạnh xin phép ba tầng nhưng xây bốn, tường nhà tôi nứt chân chim. Đội trật tự đến lập biên bản hồi đầu tháng, tưởng phải dừng, ai ngờ hôm sau thợ vẫn đổ mái. Tôi xin bản sao biên bản thì được bảo hồ sơ nội bộ. Bà Đinh Thị Nụ là chủ nhà đó, tôi nói thẳng.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Phường thừa nhận sau khi lập biên bản không theo dõi việc dừng thi công. Công trình đã bị đình chỉ, chủ nhà tự dỡ phần sai phép trong thời hạn ấn định, có biên bản giám sát. Về vết nứt, hai bên đã mời đơn vị kiểm định. Ông được nhận bản sao quyết định xử phạt tại quầy số 3.",
    promise: {
      text: "Kiểm tra việc tự dỡ phần sai phép khi hết thời hạn ấn định",
      days: 35,
      kept: { note: "Phần sai phép đã dỡ xong; biên bản giám sát lưu tại quầy số 3.", after: 1 },
    },
    question:
      "Ông cho biết thời điểm phát hiện vết nứt và có ảnh chụp trước khi nhà bên xây thêm tầng không?",
    answer:
      "Tôi thấy nứt ở tường phòng ngủ từ lúc đổ mái tầng bốn. Ảnh trước đó tôi có chụp hồi đầu năm khi sơn nhà.",
  },
  {
    title: "Tra cứu quy hoạch thửa đất mất hơn một tháng mới có văn bản trả lời",
    content:
      "Công ty chúng tôi muốn mua mặt bằng làm kho lạnh ở xã Láng Vang, gửi văn bản hỏi thông tin quy hoạch. Đã hơn một tháng mới nhận trả lời, lại chỉ một câu phù hợp quy hoạch chung mà không nêu chức năng lô đất. Bên bán không giữ giá cho chúng tôi nữa.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O5",
    reply:
      "Sở xác nhận trả lời trễ và nội dung quá chung. Đã gửi công ty văn bản thay thế nêu rõ chức năng lô đất, mật độ, tầng cao và chỉ giới. Nguyên nhân là văn bản bị chuyển vòng giữa hai phòng; từ nay một phòng làm đầu mối, hạn trả lời ghi ngay trên phiếu tiếp nhận.",
    reopened: {
      reason:
        "Văn bản thay thế ghi chỉ giới lùi sáu mét, còn bản vẽ kèm theo vẽ bốn mét; công ty không biết theo số nào để lập phương án.",
      reply:
        "Con số đúng là sáu mét; bản vẽ kèm theo được trích từ bản đồ trước lần điều chỉnh quy hoạch gần nhất. Sở đã phát hành lại cả văn bản và bản vẽ có đóng dấu giáp lai, gửi công ty qua bưu chính và thư điện tử. Công ty cần trao đổi về phương án kho lạnh thì liên hệ phòng đầu mối ghi ở cuối văn bản.",
    },
  },
  {
    title: "Đường điện, ống nước thi công chậm chiếm hết lối vào quán ăn",
    content:
      "Dự án cải tạo vỉa hè đào hố trước quán bún của tôi ở phường Cầu Treo, hẹn lấp trong năm ngày mà hai tuần chưa xong. Tấm tôn dựng cao, khách không thấy lối vào, mưa xuống thì bùn. Gọi ban quản lý thì máy bận, ra hỏi chỉ huy công trường thì bảo chờ vật tư.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Ban quản lý đã xử lý nhà thầu vì để hố đào quá hạn giấy phép. Hố trước quán đã lấp, lát tạm gạch và dỡ tôn hai bên; lối vào được bắc cầu thép. Nhà thầu phải niêm yết tiến độ từng đoạn. Quán bị giảm doanh thu có thể gửi bảng kê để thương lượng hỗ trợ, phường làm chứng.",
  },
  {
    title: "Nhà sàn truyền thống bị đòi bản vẽ kết cấu như nhà bê tông",
    content:
      "Nhà tôi ở Mường Then dựng nhà sàn gỗ như cha ông, thợ trong bản làm cả đời chưa cần giấy vẽ. Cán bộ nói phải có bản vẽ kết cấu tính toán chịu lực, tôi đi hỏi khắp nơi không ai chịu vẽ nhà sàn. Gỗ đã đẽo xong phơi dưới mưa.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "Nhà ở riêng lẻ tại khu vực nông thôn không thuộc khu chức năng của anh thuộc diện miễn giấy phép theo pháp luật xây dựng, nên đòi bản vẽ kết cấu là sai. Cán bộ đã xin lỗi gia đình. Anh chỉ cần báo ngày khởi công bằng giấy một trang cho xã; xã sẽ nhắc về hành lang suối, khoảng cách an toàn.",
    question: "Nhà dựng trên thửa đất nào, bao nhiêu tầng và có nằm cạnh đường hay ven suối không?",
    answer: "Đất ở nhà ông nội để lại, chỉ một sàn, cách đường mòn hai chục mét, không ven suối.",
  },
  {
    title: "Hỏi vì sao hồ sơ cải tạo nhà bị phân loại là xây mới",
    content:
      "Tôi chỉ thay mái và nâng nền nhà bị ngập, nhưng phường đòi làm hồ sơ như xây mới, phải có bản vẽ móng. Tôi nghĩ cải tạo thì đơn giản hơn nhiều. Cán bộ giải thích qua cửa kính ồn ào nên tôi không nghe rõ, mong được trả lời bằng văn bản cho dễ hiểu.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O6",
    reply:
      "Việc nâng nền có làm thay đổi kết cấu chịu lực do xây thêm móng và dầm nên phải có bản vẽ phần này, còn thay mái thì không. Phường đã lược bớt các bản vẽ không liên quan và hướng dẫn bằng phiếu. Bà chỉ cần nộp bản vẽ móng, mặt cắt và ảnh hiện trạng, không phải làm như xây mới.",
  },
  {
    title: "Nghi công trình công cộng ở thôn làm dối vì vữa bở rụng",
    content:
      "Nhà văn hóa thôn ở xã Phú Hòa vừa bàn giao ba tháng đã bong từng mảng vữa, gạch lát kêu bộp bộp. Người dân chúng tôi góp công làm sân mà nhìn thấy buồn. Tôi nghi nhà thầu trộn ít xi măng, đề nghị kiểm tra lại và bắt sửa trước mùa mưa.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O7",
    reply:
      "Đơn vị kiểm định đã khoan mẫu vữa và bê tông, kết quả đạt cấp phối thiết kế. Vữa bong do mái bị dột từ máng xối bị lá bịt, nước thấm ngược vào tường chứ không do bớt xi măng. Nhà thầu tự nguyện trát lại phần bong; xã giao ban quản lý nhà văn hóa thông máng mỗi tháng.",
  },
  {
    title: "Chậm trả lời về thay đổi cốt nền của khu dân cư mới",
    content:
      "Cốt nền khu dân cư mới cạnh nhà tôi đổ cao hơn đường cũ gần nửa mét. Tôi hỏi Sở từ đầu tháng, lần một trả lời đang xem, lần hai cán bộ phụ trách nghỉ phép. Nhà tôi thấp hơn nên mưa to là nước đổ dồn xuống. Tôi lo mùa mưa này không kịp đắp bờ.",
    proposal: "Đề nghị bắt chủ đầu tư làm mương hứng nước trước khi đổ nền tiếp.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-xd",
    outcome: "O8",
    reply:
      "Sở đã đo cao độ hai lần, nền khu mới nằm trong quy hoạch được duyệt nhưng bản vẽ thoát nước phía giáp nhà ông chưa đủ dữ liệu để kết luận có gây ngập. Sở theo dõi qua ba trận mưa lớn bằng cọc đo; chủ đầu tư tạm đắp bờ và đào mương hứng nước theo đề nghị.",
  },
  {
    title: "Quy định tầng cao khu phố cổ không cho làm tầng lửng để tránh ngập",
    content:
      "Nhà tôi ở phường Thượng Đức ngập cứ mỗi mùa mưa. Tôi muốn làm tầng lửng để kê đồ nhưng quy định kiến trúc của tỉnh đếm tầng lửng thành một tầng nên vượt tầng cao cho phép. Nhà cổ mà cấm cách thích nghi với lũ như vậy thì người dân biết làm sao.",
    proposal: "Đề nghị không tính tầng lửng dưới một mét rưỡi cao vào số tầng đối với nhà vùng ngập.",
    field: "xay-dung",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-xd",
    outcome: "O8",
    reply:
      "Sở đã đo vạch ngập tại mười hai tuyến phố, mới có năm tuyến đủ số liệu nhiều mùa mưa nên chưa đủ cơ sở sửa quy chế kiến trúc. Kiến nghị được đưa vào hồ sơ rà soát năm tới. Trước mắt ông có thể làm gác xép kê đồ diện tích nhỏ, không tính vào số tầng; phường hướng dẫn bản vẽ tại quầy số 3.",
  },
  {
    title: "Giấy phép cho nhà yến nuôi trong khu dân cư không rõ theo quy định nào",
    content:
      "Tôi xin xây nhà nuôi chim yến ở ven phường Cầu Treo. Bên xây dựng bảo theo quy định nông nghiệp, bên nông nghiệp bảo theo quy định xây dựng; văn bản của tỉnh về vùng được nuôi thì lại chưa có bản đồ. Tôi bỏ vốn mua đất từ năm ngoái mà chẳng biết nộp cho ai.",
    field: "xay-dung",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-xd",
    outcome: "O4",
    reply:
      "Sở đã làm việc với Sở Nông nghiệp và Môi trường, xác nhận bản đồ vùng nuôi yến chưa ban hành nên hai bên đùn đẩy. Hai sở đã trình UBND tỉnh kiến nghị ban hành quy định vùng nuôi và đầu mối tiếp nhận. Trước mắt hồ sơ của ông do Sở Xây dựng tiếp nhận và lấy ý kiến, không trả đi lại.",
  },
  {
    title: "Chưa có quy định giảm giấy tờ cho nhà tạm che bán hàng dịp lễ hội",
    content:
      "Mỗi dịp hội xuân, bà con Bản Cốc dựng lều bán thổ cẩm ba ngày rồi tháo. Năm nào cũng bị hỏi giấy phép xây dựng tạm, rồi ai không có thì bị dỡ. Chỉ cột tre với bạt thôi mà quy định như làm nhà, chúng tôi không biết xin ở đâu.",
    proposal:
      "Đề nghị ban hành mẫu đăng ký một trang, xã duyệt trong ngày, kèm sơ đồ chỗ dựng cho công trình tạm dưới bảy ngày.",
    field: "xay-dung",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-xd",
    outcome: "O3",
    reply:
      "Công trình che tạm ngắn ngày tại lễ hội không thuộc diện cấp phép, nhưng tỉnh chưa có hướng dẫn để xã xử lý thống nhất. UBND tỉnh đã ban hành hướng dẫn kèm mẫu đăng ký một trang, xã trả lời trong ngày. Mùa hội tới bà con đăng ký tại quầy một cửa xã theo sơ đồ lô đã vẽ.",
  },
  {
    title: "Cán bộ không nhận hồ sơ hoàn công và quy định hoàn công mâu thuẫn nhau",
    content:
      "Tôi làm nhà xong nửa năm mà hồ sơ hoàn công ba lần bị trả. Một văn bản của tỉnh nói không cần bản vẽ hoàn công nếu xây đúng phép, văn bản khác lại bắt có. Người nhận thì nghe theo cái nào thuận miệng, sổ đất không ghi được nhà vào.",
    field: "xay-dung",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 3],
    handler: "so-xd",
    outcome: "O1",
    reply:
      "Sở kết luận văn bản hướng dẫn cũ của tỉnh mâu thuẫn với quy định của trung ương và đã bãi bỏ phần đòi bản vẽ hoàn công đối với nhà xây đúng phép. Đơn vị trả hồ sơ đã xin lỗi ông và nhận lại ngay. Ông chỉ cần giấy phép, ảnh nhà xong; nhà sẽ được ghi vào giấy chứng nhận.",
    question:
      "Ông gửi giúp bản sao giấy phép xây dựng và các phiếu trả hồ sơ, hoặc ngày trả nếu trả bằng lời?",
    answer:
      "Giấy phép tôi đã tải ảnh lên. Hai lần trả có phiếu, lần thứ ba nói miệng vào thứ năm tuần trước.",
  },
  {
    title: "Đề nghị bộ sửa quy chuẩn phòng cháy cho nhà trọ nhỏ hai tầng ở nông thôn",
    content:
      "Tôi cho công nhân thuê sáu phòng trọ, hai tầng, ở gần khu công nghiệp. Quy chuẩn bắt lắp cầu thang thoát hiểm ngoài trời chi phí hơn giá trị cả nhà. Chúng tôi muốn an toàn nhưng cần lối làm vừa sức, nhiều nhà sợ quá đóng cửa, công nhân không có chỗ ở.",
    proposal: "Đề nghị cho dùng thang dây và cửa thoát hiểm thứ hai ra ban công với nhà thấp tầng.",
    field: "xay-dung",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-xd",
    outcome: "O2",
    transferTo: "Bộ Xây dựng",
    reply:
      "Quy chuẩn do trung ương ban hành nên UBND tỉnh đã chuyển kiến nghị của bà đến Bộ Xây dựng, kèm khảo sát một trăm hai mươi nhà trọ trong tỉnh. Trong khi chờ trả lời, bà được hướng dẫn lắp báo khói, bình chữa cháy và mở lối thoát thứ hai qua ban công; cảnh sát phòng cháy hỗ trợ kiểm tra miễn phí.",
    promise: { text: "Báo lại cho người gửi khi Bộ Xây dựng trả lời", days: 90 },
  },
  {
    title: "Khiếu nại quyết định buộc tháo dỡ mái che nhà tôi, yêu cầu bác bỏ",
    content:
      "Phường ra quyết định buộc tôi tháo mái che mười tám mét vuông trong năm ngày. Tôi khiếu nại quyết định ấy vì mái che dựng đã lâu, không ảnh hưởng ai, xử lý tôi mà bỏ qua nhiều nhà khác là bất công. Yêu cầu cấp trên hủy quyết định và bồi thường danh dự.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O6",
    reply:
      "Đây là khiếu nại một quyết định xử phạt áp dụng cho cá nhân ông, có thủ tục và thời hạn riêng nên không giải quyết qua cổng phản ánh. Phường đã gửi ông phiếu hướng dẫn cùng địa chỉ tiếp công dân. Mái che chưa bị cưỡng chế trong thời gian thông báo thực hiện.",
    rejection: {
      reason: "R6",
      guidance:
        "Mời ông nộp đơn khiếu nại lần đầu đến chủ tịch phường, kèm bản sao quyết định, tại phòng tiếp công dân sáng thứ ba, thứ năm; cán bộ sẽ cấp giấy biên nhận cho ông.",
    },
  },
  {
    title: "Góp ý dự thảo quyết định về cấp phép xây dựng có thời hạn trên đất quy hoạch",
    content:
      "Tôi đọc dự thảo quyết định của tỉnh về giấy phép có thời hạn đang lấy ý kiến, thấy thời hạn ba năm quá ngắn với nhà bán hàng, ít nhất phải năm năm mới thu hồi vốn. Phần cam kết tự tháo dỡ cũng nên viết rõ ai bồi hoàn nếu quy hoạch bị hủy.",
    proposal: "Đề nghị nâng thời hạn lên năm năm và bổ sung phần bồi hoàn vào dự thảo.",
    field: "xay-dung",
    kind: "REGULATION",
    contentTypes: [6, 7],
    handler: "so-xd",
    outcome: "O6",
    reply:
      "Ý kiến về dự thảo văn bản quy phạm có cơ chế tiếp nhận riêng và phải được tổng hợp vào báo cáo tiếp thu của cơ quan soạn thảo, vì vậy cổng không thụ lý như một phản ánh. Ý kiến của anh đã được gửi kèm liên kết để nộp đúng chỗ trước ngày hết hạn lấy ý kiến.",
    rejection: {
      reason: "R11",
      guidance:
        "Anh gửi góp ý tại mục lấy ý kiến dự thảo văn bản trên trang của UBND tỉnh, hoặc gửi bằng văn bản về Sở Xây dựng, ghi rõ tên dự thảo; cơ quan soạn thảo sẽ công khai phần giải trình.",
    },
  },
  {
    title: "Nhắc lại việc nhà bên xây lấn khoảng lùi, phản ánh trước còn đang xử lý",
    content:
      "Hôm trước tôi đã gửi một phản ánh về nhà phía sau xây lấn khoảng lùi hai mét, có mã tra cứu rồi. Sốt ruột quá tôi gửi lại nội dung như cũ, kèm ảnh chụp cùng ngày. Mong các anh chị cho biết khi nào xuống đo, tôi ở nhà cả ngày.",
    field: "xay-dung",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O6",
    reply:
      "Phản ánh này trùng với phản ánh trước đang trong hạn xử lý nên được gộp vào hồ sơ cũ, ảnh kèm theo đã đưa vào đó. Tổ kiểm tra đã hẹn xuống đo khoảng lùi trong tuần. Chị theo dõi tiến độ bằng mã tra cứu thứ nhất, không cần gửi thêm lần nữa.",
    rejection: {
      reason: "R10",
      guidance:
        "Chị vào mục tra cứu, nhập mã của lần gửi đầu để xem ngày hẹn đo và bổ sung ảnh hoặc ý kiến vào chính hồ sơ ấy.",
    },
  },
];
