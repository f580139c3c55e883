import type { Story } from "../story";

export const STORIES_BAO_TRO_XA_HOI: readonly Story[] = [
  {
    title: "Trợ cấp người cao tuổi của mẹ tôi bị dừng ba tháng sau khi nhập xã",
    content:
      "Mẹ tôi tám mươi ba tuổi ở xã Phú Hòa, trợ cấp hằng tháng bị dừng từ khi nhập xã. Tôi ra bộ phận một cửa ba lần, lần thì bảo chờ danh sách, lần thì bảo bưu điện chưa có tiền. Mẹ tôi chỉ trông vào đó mua thuốc huyết áp.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O5",
    reply:
      "Xã kiểm tra thấy tên cụ bị sót khi chuyển danh sách từ huyện cũ. Tiền ba tháng đã được truy lĩnh và chi trả tại nhà hôm thứ năm, từ tháng này trả qua tài khoản của con gái theo đăng ký của gia đình. Xã đã rà lại toàn bộ danh sách, thêm bốn cụ bị sót và xin lỗi từng nhà.",
  },
  {
    title: "Xét hộ nghèo ở bản tính cả con trâu chung của cả họ",
    content:
      "Đoàn rà soát tính con trâu cày chung của cả họ vào tài sản nhà tôi, nên nhà tôi lên điểm, mất diện hộ nghèo. Chồng tôi mới mất, ba con nhỏ. Tôi nói mà đoàn bảo đã ghi thì không sửa. Bà con làm chứng trâu đó cả bốn nhà cùng nuôi.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "Tổ rà soát đã tính sai tài sản chung và không lập lại phiếu khi gia đình ý kiến. Xã đã chấm lại điểm có trưởng bản và bốn gia đình ký xác nhận, công nhận hộ nghèo. Thẻ bảo hiểm y tế của mẹ con được cấp lại ngay; các tháng gián đoạn được hoàn chi phí khám bệnh.",
    question: "Chị cho biết trâu do những nhà nào nuôi, có ai trong bản làm chứng được không?",
    answer: "Bốn nhà cùng nuôi, mỗi nhà chăn một tuần. Trưởng bản và ba nhà kia đều sẵn sàng ký.",
  },
  {
    title: "Giấy xác nhận khuyết tật của con trai phải chờ hội đồng hơn nửa năm",
    content:
      "Con trai tôi bại não bảy tuổi, nộp đơn xác định khuyết tật từ đầu năm mà hội đồng chưa họp. Cán bộ nói hội đồng gồm nhiều người nên khó hẹn. Tôi bế cháu ra xã hai lần, mỗi lần đợi cả buổi rồi về không. Cháu nặng hai mươi cân, tôi đau lưng.",
    proposal: "Đề nghị quy định ngày họp cố định mỗi tháng và cho khám tại nhà.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "commune",
    outcome: "O5",
    reply:
      "Hội đồng phải họp trong thời hạn luật định, để chậm là lỗi của Chủ tịch hội đồng. Hội đồng đã đến tận nhà chấm mức độ và cấp giấy xác nhận đặc biệt nặng; trợ cấp tính từ tháng nộp đơn. Từ nay họp cố định tuần thứ hai mỗi tháng theo đề nghị, không bắt trẻ nặng phải đến trụ sở.",
    promise: {
      text: "Dán lịch họp hội đồng sáu tháng cuối năm tại bộ phận một cửa",
      days: 20,
      kept: { note: "Lịch họp đã dán tại bảng niêm yết và đăng trên trang tin của đơn vị.", after: -6 },
    },
  },
  {
    title: "Hồ sơ công nhận thương binh của cha tôi bị chuyển đi vòng bốn cơ quan",
    content:
      "Cha tôi có vết thương từ chiến trường, giấy tờ cháy mất, chỉ có đồng đội làm chứng. Hồ sơ đi xã, tỉnh, quân sự rồi quay về xã, mỗi nơi thêm một tờ. Cha tôi tám mươi tuổi, lần nào cũng bảo tháng sau có kết quả. Gia đình chỉ mong biết còn thiếu giấy gì.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O5",
    reply:
      "Sở đã họp với cơ quan quân sự, chốt một danh sách giấy tờ duy nhất và giao một người theo đến cùng. Hồ sơ chỉ thiếu bản khai của hai người làm chứng có xác nhận nơi cư trú. Xã đã cử người đến nhà cụ lấy lời khai; lịch giám định được sắp xếp có xe đưa đón.",
    question: "Ông cho biết hai người làm chứng hiện ở đâu và họ còn giấy tờ tham gia cùng đơn vị không?",
    answer: "Một người ở cùng xã, một người ở xã bên. Cả hai đều có giấy chứng nhận cựu chiến binh.",
  },
  {
    title: "Trao quà Tết cho hộ nghèo thiếu mấy nhà ở cuối bản",
    content:
      "Tết vừa rồi cán bộ về trao quà, bảy nhà cuối bản chúng tôi không có tên, trong khi hai nhà có xe bán tải lại nhận. Ông Sùng A Pó ở đầu bản nói ai đi họp thì có quà. Chúng tôi hỏi, cán bộ bảo danh sách ở xã không sửa được.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "Danh sách quà được lập trước khi cập nhật hộ nghèo nên sót bảy nhà, còn hai nhà có xe không đủ điều kiện. Xã đã thu hồi hai suất, trao bù đủ bảy nhà có ký nhận và xin lỗi bà con tại họp bản. Danh sách năm tới sẽ dán ở nhà văn hóa mười ngày trước khi trao.",
    promise: {
      text: "Dán danh sách nhận quà năm tới ở nhà văn hóa mười ngày trước khi trao",
      days: 75,
      kept: { note: "Danh sách đã dán tại ba nhà văn hóa, biên bản niêm yết có trưởng bản ký.", after: -2 },
    },
  },
  {
    title: "Mẹ đơn thân hỏi vì sao không được trợ cấp khi đang nuôi con dưới ba tuổi",
    content:
      "Tôi nuôi con một mình, bán rau ở chợ Cầu Treo, con mười bảy tháng. Nghe người ta có trợ cấp nên hỏi, cán bộ bảo tôi không đủ điều kiện mà không chỉ ra điều kiện nào. Tôi mong biết để khỏi hy vọng hoặc chuẩn bị cho đúng.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O6",
    reply:
      "Trợ cấp cho người đơn thân nuôi con áp dụng với hộ nghèo, cận nghèo. Hộ chị chưa có trong danh sách nên chưa đủ điều kiện, đây là lý do cán bộ lẽ ra phải nói rõ. Phường hướng dẫn chị làm giấy đề nghị rà soát đột xuất; nếu đạt chuẩn cận nghèo, trợ cấp được tính từ tháng sau quyết định.",
  },
  {
    title: "Nghi danh sách hộ nghèo có nhà giàu được xét do quen biết",
    content:
      "Ở thôn tôi có nhà mới xây hai tầng vẫn có tên hộ nghèo, tôi nghi có quen biết nên hỏi. Nhà tôi cũng khó khăn mà không có tên. Kính mong kiểm tra lại giúp, không phải tôi ghét gì người ta.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-vinh-tuy-moi",
    outcome: "O7",
    reply:
      "Nhà hai tầng do quỹ từ thiện và dòng họ xây cho vợ chồng già tàn tật không có thu nhập; biên bản chấm điểm công khai, các hộ thôn đều ký. Vì vậy không có việc xét sai. Nhà chị đã được chấm điểm cùng đợt, thiếu bốn điểm so với chuẩn; chị có thể đề nghị chấm lại khi hoàn cảnh thay đổi.",
  },
  {
    title: "Người chăm sóc trẻ khuyết tật không được trả tiền vì sai mẫu giấy",
    content:
      "Tôi chăm cháu khuyết tật nặng, tiền hỗ trợ người chăm bị dừng vì cán bộ mới bảo giấy cũ không đúng mẫu. Viết mẫu mới thì lại bảo chữ ký trưởng thôn cũ không còn giá trị do thôn sáp nhập. Số tôi 0900 000 529. Đã năm tháng, tiền sữa của cháu tôi phải vay.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-yt",
    outcome: "O5",
    reply:
      "Thay đổi mẫu hay sáp nhập thôn không làm mất quyền lợi đang hưởng, xã dừng chi trả là sai. Tiền năm tháng đã được truy lĩnh. Sở đã hướng dẫn toàn tỉnh giữ nguyên chi trả trong thời gian chuyển đổi mẫu giấy và kiểm tra ba xã khác cùng lỗi này; cán bộ xã đã bị phê bình.",
  },
  {
    title: "Nhà tình nghĩa sửa chưa xong, mái còn dột nhưng đã báo hoàn thành",
    content:
      "Nhà của mẹ liệt sĩ hàng xóm tôi được hỗ trợ sửa, báo cáo đã hoàn thành từ đầu năm, nhưng mái trước còn dột hai chỗ, nền chưa láng. Tôi là giáo viên nghỉ hưu, thấy cụ phải kê giường tránh mưa. Hỏi đoàn thi công thì bảo hết tiền.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O8",
    reply:
      "Đoàn kiểm tra xác nhận mái dột hai chỗ nhưng hồ sơ nghiệm thu mới thấy một phần, nên chưa đủ cơ sở kết luận trách nhiệm nhà thầu; Sở thu thập thêm sổ thi công và theo dõi. Trước mắt phường đã sửa mái, láng nền bằng nguồn vận động, cụ đã ngủ khô ráo. Kết luận gửi cô khi hoàn tất.",
  },
  {
    title: "Mức trợ cấp cho trẻ mồ côi tỉnh quy định thấp, ông bà nuôi không nổi",
    content:
      "Cháu ngoại tôi mồ côi ba, mẹ đi lấy chồng xa, ông bà nuôi. Mức trợ cấp tỉnh quy định giữ nguyên mấy năm, một tháng chưa đủ mua sữa và sách. Tôi già yếu không làm thuê được. Quy định cho phép tỉnh nâng cao hơn mà tỉnh chưa nâng.",
    proposal: "Đề nghị tỉnh nâng mức chuẩn trợ giúp xã hội phần trẻ mồ côi.",
    field: "bao-tro-xa-hoi",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-yt",
    outcome: "O6",
    reply:
      "Mức chuẩn của tỉnh hiện đã bằng mức chung cả nước và gắn với dự toán được Hội đồng nhân dân quyết định đến hết năm nên chưa thay đổi. Sở đã kiểm tra và thấy cháu còn thiếu hai quyền lợi: miễn học phí và hỗ trợ chi phí học tập; xã đã làm giúp hồ sơ. Bà cũng được giới thiệu tới Quỹ Bảo trợ trẻ em.",
  },
  {
    title: "Quy định hỗ trợ mai táng phải nộp hồ sơ trong hạn ngắn gây khó cho bản xa",
    content:
      "Ông tôi mất giữa mùa mưa, đường sạt mười bảy ngày mới ra được xã Suối Trai. Quy định của tỉnh đặt hạn nộp hồ sơ ngắn nên gia đình bị từ chối hỗ trợ mai táng. Người ở phố nộp hôm sau, người ở bản xa thì bị mất quyền là không công bằng.",
    field: "bao-tro-xa-hoi",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-yt",
    outcome: "O1",
    reply:
      "Văn bản hướng dẫn của tỉnh đặt hạn ngắn hơn pháp luật cho phép và không tính thiên tai. Sở đã trình bãi bỏ hạn đó, chỉ giữ hạn chung; thời gian sạt đường không tính vào hạn. Hồ sơ của gia đình đã được nhận và chi trả hỗ trợ mai táng. Xã thông báo lại cho ba hộ khác từng bị từ chối.",
    promise: {
      text: "Báo cho ba hộ từng bị từ chối để nộp lại hồ sơ mai táng phí",
      days: 20,
      kept: { note: "Cả ba hộ đã được báo; hai hộ đã nhận tiền, một hộ không nộp lại.", after: 1 },
    },
  },
  {
    title: "Chưa có quy định giữ suất trợ cấp khi người già theo con đi tỉnh khác vài tháng",
    content:
      "Cha tôi theo tôi đi làm ba tháng để tôi tiện chăm. Bưu điện báo vắng hai kỳ liền thì dừng trợ cấp, nhưng chẳng văn bản nào nói cách tạm giữ tiền hay chuyển khoản thay. Cán bộ mỗi nơi làm một kiểu.",
    proposal: "Đề nghị ban hành quy định cho giữ lại suất và ủy quyền nhận qua tài khoản người thân.",
    field: "bao-tro-xa-hoi",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-yt",
    outcome: "O3",
    reply:
      "Tỉnh chưa quy định trường hợp này nên mỗi nơi làm khác nhau. UBND tỉnh đã ban hành quy định: vắng có lý do được giữ suất tối đa sáu tháng, nhận bù một lần hoặc qua tài khoản người được ủy quyền. Hai kỳ của cha anh đã được chuyển khoản bù; mẫu ủy quyền có tại quầy và trên cổng.",
  },
  {
    title: "Đề nghị bộ gỡ điều kiện giấy tờ gốc cho người có công mất hồ sơ do lũ",
    content:
      "Chúng tôi là thanh niên xung phong, năm lũ lớn cuốn hết giấy tờ cả bản. Quy định hiện đòi giấy tờ gốc lập trước một năm nhất định, bản nhân chứng không được tính. Có người chết rồi vẫn chưa được công nhận, tôi viết mà chảy nước mắt.",
    proposal: "Đề nghị cho dùng lời chứng của nhiều đồng đội cùng danh sách lưu của đơn vị cũ.",
    field: "bao-tro-xa-hoi",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nv",
    outcome: "O2",
    transferTo: "Bộ Nội vụ",
    reply:
      "Điều kiện giấy tờ gốc do trung ương quy định, UBND tỉnh đã chuyển kiến nghị đến Bộ Nội vụ kèm danh sách mười chín người và xác nhận mưa lũ. Sở đồng thời tra được danh sách lưu của đơn vị cũ cho sáu người, nộp bổ sung ngay để khỏi chờ. Hội thanh niên xung phong tỉnh giúp các bác hoàn thiện.",
    promise: { text: "Báo lại cho từng người khi Bộ Nội vụ trả lời về mười chín trường hợp", days: 90 },
  },
  {
    title: "Hỏi lần nữa về việc cắt trợ cấp do đã nhận lương hưu, đã có văn bản trả lời",
    content:
      "Mẹ tôi nhận trợ cấp người cao tuổi rồi bị cắt vì có lương hưu. Tôi đã gửi và được trả lời từ tháng trước là không hưởng cùng lúc hai khoản. Tôi vẫn thấy ấm ức nên hỏi lại cho rõ, biết đâu lần này người khác trả lời khác.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O6",
    reply:
      "Vấn đề đã được trả lời bằng văn bản, việc dừng trợ cấp khi có lương hưu là đúng quy định của pháp luật về người cao tuổi. Lần này không có giấy tờ mới nên không mở lại. Phường đã kiểm tra và thấy cụ vẫn còn quyền lợi chúc thọ, sẽ mời gia đình nhận vào ngày người cao tuổi.",
    rejection: {
      reason: "R13",
      guidance:
        "Bác tra mã lần trước để xem lại văn bản. Nếu lương hưu của cụ thấp hơn mức trợ cấp, bác mang sổ hưu đến phường để được tính lại phần chênh lệch nếu có.",
    },
  },
  {
    title: "Cầm một danh sách người có công đóng dấu Tối mật, không biết đưa ai",
    content:
      "Tôi dọn nhà cho bố, thấy một phong bì đóng dấu Tối mật, bên ngoài ghi liên quan người có công. Tôi chưa đọc bên trong, không chép ra đây. Xin chỉ tôi phải đưa cho cơ quan nào để khỏi vi phạm, tôi sợ lắm.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O6",
    reply:
      "Tài liệu đóng dấu mật không được gửi hay mô tả qua cổng, bạn làm đúng khi chưa mở và chưa chép. Công an đã được báo để tiếp nhận phong bì, bạn không bị làm khó khi tự nguyện nộp. Việc chế độ của bố bạn vẫn được giải quyết bình thường bằng hồ sơ gốc tại Sở.",
    rejection: {
      reason: "R9",
      guidance:
        "Bạn giữ phong bì còn nguyên, gọi trực ban Công an tỉnh để được hướng dẫn nơi nộp. Không chụp ảnh, không gửi thư điện tử, không đưa cho người khác giữ hộ.",
    },
  },
  {
    title: "Tố giác việc kê khống hồ sơ người có công để hưởng tiền",
    content:
      "Tôi xin tố cáo một cán bộ phụ trách chế độ ở xã kê khống hồ sơ người có công cho người nhà, mỗi tháng lĩnh mấy suất. Tôi có ảnh sổ chi và người biết chuyện. Xin giữ kín tên tôi vì tôi là đồng nghiệp cũ, nhà tôi ở ngay gần trụ sở.",
    field: "bao-tro-xa-hoi",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O6",
    reply:
      "Nội dung là tố cáo hành vi vi phạm nên phải giải quyết theo Luật Tố cáo, được giữ kín và không gửi đến cơ quan có người bị nói đến. Hồ sơ đã khóa quyền xem, không công khai. Bạn đã được chỉ cách gửi chứng cứ an toàn để cơ quan có thẩm quyền xác minh.",
    rejection: {
      reason: "R7",
      guidance:
        "Bạn gửi đơn tố cáo có chữ ký kèm bản sao sổ chi tới cơ quan thanh tra tỉnh, ngoài phong bì ghi “Kính gửi thủ trưởng”. Bạn có quyền yêu cầu bảo vệ thông tin cá nhân.",
    },
  },
];
