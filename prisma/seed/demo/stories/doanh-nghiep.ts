import type { Story } from "../story";

export const STORIES_DOANH_NGHIEP: readonly Story[] = [
  {
    title: "Hồ sơ đăng ký thay đổi địa chỉ công ty bị trả bốn lần vì tên đường viết khác",
    content:
      "Công ty chúng tôi dời trụ sở sang đường mới mở ở phường Thượng Đức. Ghi theo biển tên đường thì bị bảo danh mục chưa có, ghi theo số lô thì bị bảo không rõ địa chỉ. Bốn lần nộp lại, hóa đơn phải dừng xuất gần một tháng.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-tc",
    outcome: "O5",
    reply:
      "Tên đường đã có nghị quyết đặt tên nhưng danh mục trong phần mềm chưa cập nhật; chuyên viên lẽ ra phải nhận theo xác nhận của phường. Sở đã cấp giấy đăng ký mới ngay trong ngày làm việc tiếp theo và bổ sung mười một tên đường vào danh mục. Công ty không phải nộp phí lại, kết quả đã gửi qua thư điện tử.",
    promise: { text: "Cập nhật danh mục tên đường hằng quý cùng các phường", days: 80 },
  },
  {
    title: "Đăng ký hộ kinh doanh quán nước mà phải chờ chữ ký của tổ trưởng và hàng xóm",
    content:
      "Em mở quán nước mía trước nhà. Quầy một cửa bảo phải có giấy của tổ trưởng và ba hộ liền kề đồng ý mới nhận hồ sơ. Bác cạnh nhà đi vắng cả tháng, thế là em chờ. Bạn em ở phường khác thì không phải xin giấy ấy.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Giấy đồng ý của hàng xóm không thuộc thành phần hồ sơ đăng ký hộ kinh doanh, quầy đã tự đặt thêm. UBND phường đã nhận hồ sơ, cấp giấy chứng nhận sau hai ngày và tháo tờ hướng dẫn sai khỏi bảng tin. Em chỉ cần giữ vỉa hè thông thoáng và cam kết an toàn thực phẩm khi bắt đầu bán.",
  },
  {
    title: "Xin chấp thuận chủ trương đầu tư xưởng chế biến gỗ, năm lượt lấy ý kiến không có ngày kết thúc",
    content:
      "Dự án xưởng ván ép của chúng tôi nộp hồ sơ từ quý trước. Mỗi sở xin ý kiến lại trả lời chờ sở khác, hết một vòng lại quay lại vòng hai với câu hỏi mới. Nhà đầu tư ngoài tỉnh hỏi bao giờ xong, tôi không biết nói sao.",
    proposal:
      "Đề nghị họp chung một buổi để các ngành cho ý kiến trực tiếp, ghi biên bản, không hỏi lại điều đã chốt.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-tc",
    outcome: "O5",
    reply:
      "Sở đã rà soát hồ sơ: hai sở trả lời quá hạn và có một câu hỏi lặp lại. Theo quy định, quá thời hạn lấy ý kiến coi như đồng ý trong phạm vi quản lý, nên Sở đã tổng hợp trình UBND tỉnh. Cuộc họp chung với công ty diễn ra ngay tuần này; từ nay dự án loại này họp một lần.",
    promise: {
      text: "Ban hành quy trình một lần họp cho dự án phải lấy ý kiến từ ba sở trở lên",
      days: 50,
      moved: { by: 20, note: "Lấy thêm ý kiến của ba sở về cách họp chung." },
      kept: { note: "Quy trình đã ban hành và đăng ở trang thủ tục của Sở.", after: -2 },
    },
  },
  {
    title: "Giấy đề nghị giải thể nộp xong nhưng cơ quan thuế và Sở báo trạng thái khác nhau",
    content:
      "Vợ chồng tôi đóng công ty nhỏ, nộp thông báo giải thể. Trên cổng của Sở ghi chờ xác nhận thuế, bên thuế lại bảo đã xác nhận hoàn tất từ lâu. Đến nay vẫn treo, tôi không mở được hộ kinh doanh mới vì bị báo còn nghĩa vụ.",
    field: "doanh-nghiep",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "so-tc",
    outcome: "O5",
    reply:
      "Hai hệ thống dùng hai loại mã trạng thái, bản tin xác nhận của thuế bị mắc ở hàng đợi liên thông. Sở và Thuế tỉnh đã đẩy lại dữ liệu, công ty được ghi nhận đã giải thể. Hai cơ quan thống nhất đối soát cuối mỗi tuần. Anh chị có thể đăng ký hộ kinh doanh ngay hôm nay trên cổng dịch vụ công.",
    question: "Anh chị cho biết ngày bên thuế gửi thông báo chấm dứt hiệu lực mã số thuế và số thông báo đó.",
    answer: "Thông báo phát hành hai tháng trước, tôi chụp gửi kèm, số ghi ở góc trái phía trên văn bản.",
  },
  {
    title: "Điều kiện kho chứa xăng dầu nhỏ quá nặng đối với điểm bán vùng cao",
    content:
      "Tôi bán xăng cho máy cày, xe máy ở xã Bản Cốc, cả xã không có cây xăng nào. Điều kiện diện tích bể và khoảng cách như ở thị thành nên không xin phép được, đành bán chai. Muốn làm đàng hoàng mà không có cửa.",
    proposal:
      "Cho loại cột bơm mini gắn bể hai lớp ở xã vùng cao, có tập huấn phòng cháy và kiểm tra hằng năm.",
    field: "doanh-nghiep",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-ct",
    outcome: "O2",
    reply:
      "Điều kiện về cửa hàng xăng dầu do Chính phủ quy định, tỉnh không có thẩm quyền giảm. Sở đã khảo sát chín xã chưa có điểm bán, tổng hợp phương án cột bơm nhỏ của ông và trình Bộ Công Thương. Trước mắt một xe bán lưu động có giấy phép đã được xếp lịch qua xã mỗi tuần hai lần.",
    promise: { text: "Báo lại khi Bộ Công Thương trả lời phương án cột bơm nhỏ", days: 75 },
  },
  {
    title: "Khai mục ngành nghề bằng mã số, người bán hàng rong không biết chọn dòng nào",
    content:
      "Tôi bán xôi, bán chè trước cổng chợ, nay muốn đăng ký đàng hoàng. Tờ khai bắt chọn mã ngành bốn số trong cả trăm dòng chữ nhỏ. Ba lần chọn, hai lần bị trả vì sai mã. Người như tôi mắt kém, chữ ít, nhìn mà hoa mắt.",
    proposal: "Nên làm bảng gợi ý bằng lời đời thường: bán xôi, sửa xe, cắt tóc, chọn là ra mã.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "so-tc",
    outcome: "O5",
    reply:
      "Cán bộ lẽ ra phải giúp bà chọn ngành khi tiếp nhận chứ không trả về hai lần. Quầy đã chỉnh lại tờ khai và cấp giấy chứng nhận hộ kinh doanh tại chỗ. Sở đã lập bảng bốn mươi nghề thường gặp bằng lời dễ hiểu, đặt tại các phường xã. Bà đến sửa thông tin lúc nào cũng được trợ giúp miễn phí.",
  },
  {
    title: "Hồ sơ cấp phép bán buôn rượu phải nộp thêm hợp đồng thuê kho dù dùng nhà mình",
    content:
      "Hợp tác xã nấu rượu ngô của chúng tôi xin giấy phép. Kho là nhà của thành viên, đã có giấy chứng nhận đất, nhưng Sở vẫn đòi hợp đồng thuê có công chứng. Tự mình ký hợp đồng thuê với mình thì không công chứng viên nào làm.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-ct",
    outcome: "O5",
    reply:
      "Quy định chỉ yêu cầu giấy tờ chứng minh quyền sử dụng kho; văn bản góp tài sản của thành viên cùng giấy chứng nhận đất là đủ. Cán bộ đã hiểu nhầm, Sở đã chấn chỉnh và cấp giấy phép cho hợp tác xã. Trên trang thủ tục nay ghi rõ ba loại giấy tờ thay thế, cơ sở khác có thể áp dụng.",
  },
  {
    title: "Không thấy công khai thời hạn giải quyết thủ tục mở đại lý du lịch tại bảng tin",
    content:
      "Tôi đến quầy Trung tâm hỏi thủ tục mở đại lý bán tour. Bảng niêm yết thiếu tên thủ tục, nhân viên nói ước chừng hai tuần, tra mạng lại thấy mười ngày. Tôi không biết tin ai, cũng không dám ký thuê văn phòng.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O6",
    reply:
      "Chúng tôi đã đối chiếu bảng niêm yết: kinh doanh đại lý lữ hành không phải xin giấy phép, chỉ đăng ký doanh nghiệp hoặc hộ kinh doanh có ngành phù hợp, hạn ba ngày làm việc. Giấy phép chỉ cần khi tự tổ chức tour. Nhân viên hướng dẫn chưa chính xác đã được tập huấn lại; anh có thể nộp hồ sơ ngay.",
  },
  {
    title: "Thẩm định phương án môi trường trước khi cho thuê lô đất cụm công nghiệp kéo dài",
    content:
      "Chúng tôi thuê hai nghìn mét vuông trong cụm công nghiệp để may gia công, đã đặt cọc. Hồ sơ môi trường nộp tháng trước, phiếu ghi hai mươi ngày mà đã ba mươi lăm ngày. Ban quản lý cụm nói chờ Sở, Sở nói chờ ban quản lý.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Hồ sơ nằm giữa hai cơ quan vì văn bản xác nhận hạ tầng không được đóng dấu đến, đây là lỗi của cả hai bên. Sở đã hoàn thành thẩm định sau khi kiểm tra hiện trường, giấy đã có tại quầy một cửa. Ban quản lý cụm phải gửi xác nhận ngay từ đầu; công ty không phải đặt cọc thêm cho những ngày chậm.",
    question: "Công ty cho biết ngày nộp hồ sơ ghi trên phiếu hẹn và số lô trong cụm công nghiệp.",
    answer: "Phiếu hẹn ghi ngày đầu tháng trước, chúng tôi ở lô mười bảy, khu phía tây của cụm.",
  },
  {
    title: "Đề nghị bỏ dấu giáp lai trên danh sách thành viên hợp tác xã khi đăng ký",
    content:
      "Hợp tác xã rau sạch của chúng tôi có hai mươi chín thành viên. Danh sách bảy trang phải in, ký sống, đóng dấu giáp lai từng trang rồi quét lại nộp mạng. Cả xã có một máy quét, mỗi lần thêm người lại làm từ đầu.",
    proposal: "Cho thành viên xác nhận bằng tin nhắn điện tử, khi cần mới đối chiếu bản giấy.",
    field: "doanh-nghiep",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-tc",
    outcome: "O8",
    reply:
      "Dấu giáp lai không phải yêu cầu của thủ tục, Sở đã thông báo các xã không đòi nữa. Chữ ký từng thành viên vẫn do pháp luật về hợp tác xã quy định; ý kiến xác nhận điện tử được tập hợp cùng bảy ý kiến khác để đánh giá thêm. Hợp tác xã có thể nộp ảnh chụp danh sách ký bằng điện thoại.",
  },
  {
    title: "Công ty nhận được hai giấy mời kiểm tra an toàn lao động cùng tuần từ hai cơ quan",
    content:
      "Xưởng mộc mười hai người của tôi trong một tuần nhận hai giấy mời kiểm tra về cùng nội dung an toàn máy cưa. Tôi phải dừng máy hai ngày tiếp đoàn, giao hàng trễ cho khách. Năm nào cũng lặp lại như vậy.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nv",
    outcome: "O7",
    reply:
      "Sở đã đối chiếu kế hoạch kiểm tra: giấy thứ hai là giấy mời tập huấn, không phải kiểm tra, đoàn chỉ có một. Vì hai giấy có tiêu đề giống nhau nên doanh nghiệp hiểu lầm là dễ hiểu; mẫu giấy mời đã được đổi. Xưởng không bị kiểm tra lần hai trong năm, nếu có, chị gửi ảnh giấy để Sở xem xét.",
  },
  {
    title: "Hai cơ quan hướng dẫn khác nhau về biển hiệu của văn phòng đại diện nước ngoài",
    content:
      "Tôi là người Đài Loan, viết tiếng Việt chưa giỏi. Sở nói biển hiệu chữ nước ngoài phải nhỏ hơn chữ Việt, còn phường nói không được có chữ nước ngoài. Tôi làm lại biển hai lần, tốn tám triệu. Xin cho một câu đúng.",
    field: "doanh-nghiep",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "so-ct",
    outcome: "O6",
    reply:
      "Pháp luật về quảng cáo cho phép tên riêng tiếng nước ngoài, nhưng chữ không lớn hơn ba phần tư chữ tiếng Việt và đặt phía dưới. Hướng dẫn của phường là không đúng, phường đã nhận và không yêu cầu ông làm lại lần ba. Ông gửi bản thiết kế đến quầy của Sở để được xem trước miễn phí.",
  },
  {
    title: "Bộ thủ tục khai thác mặt nước nuôi cá lồng chưa được công bố mẫu tờ khai",
    content:
      "Nhóm tám hộ chúng tôi muốn nuôi cá lồng trên hồ thủy lợi. Cán bộ bảo chưa có mẫu đăng ký nào của tỉnh, phải chờ quy định. Chờ đã một năm, hộ nào cũng bỏ lồng không. Không biết ai được quyền đặt lồng, ai không.",
    proposal: "Ban hành mẫu tờ khai ngắn, có sơ đồ vị trí lồng và cam kết không xả thức ăn thừa.",
    field: "doanh-nghiep",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-nnmt",
    outcome: "O3",
    reply:
      "Sở thừa nhận khoảng trống này. UBND tỉnh đã ban hành quy định mới về sử dụng mặt nước hồ thủy lợi để nuôi cá lồng, có mẫu tờ khai hai trang, hạn trả mười ngày và mật độ lồng tối đa. Nhóm nộp tờ khai tại xã; cán bộ thủy lợi sẽ đi cùng để định vị lồng.",
    promise: {
      text: "Cùng nhóm hộ định vị lồng cá trên hồ theo quy định mới",
      days: 35,
      kept: { note: "Đã định vị 26 lồng của nhóm; sơ đồ treo tại trụ sở xã.", after: -1 },
    },
  },
  {
    title: "Hỏi lại việc bỏ sổ đỏ trong hồ sơ đăng ký xưởng may, không có điều gì mới",
    content:
      "Tôi đã được trả lời vào quý trước rằng đăng ký xưởng may không cần bản sao sổ đất. Nay tôi gửi lại ý kiến này lần nữa, vẫn nội dung đó, để đề nghị tỉnh xem xét bỏ, vì bạn tôi bảo vẫn nên hỏi cho chắc.",
    field: "doanh-nghiep",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-tc",
    outcome: "O6",
    reply:
      "Nội dung này đã được trả lời bằng văn bản: hồ sơ đăng ký xưởng may không có bản sao giấy chứng nhận đất, quy định đã rõ từ trước. Sở không có thêm tình tiết để xem xét lại. Nếu quầy nào vẫn yêu cầu giấy này, chị chụp lại phiếu yêu cầu gửi về, đó sẽ là tình tiết mới.",
    rejection: {
      reason: "R13",
      guidance:
        "Ý kiến này đã được Sở trả lời trong quý trước, chưa có tình tiết mới. Chị có thể xem lại văn bản trả lời bằng mã cũ; nếu bị đòi giấy thêm, xin gửi ảnh phiếu yêu cầu.",
    },
  },
  {
    title: "Cấp giấy phép kinh doanh vận tải liên vận bị dừng ở Bộ mà không rõ lý do",
    content:
      "Công ty vận tải chúng tôi có bốn xe chạy hàng qua cửa khẩu. Hồ sơ giấy phép liên vận quốc tế gửi Bộ đã ba mươi ngày, hệ thống báo tạm dừng xử lý nhưng không có lý do. Gọi tổng đài được hướng dẫn gửi ý kiến qua cổng. Số máy của công ty là 0900 000 356.",
    field: "doanh-nghiep",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-xd",
    outcome: "O6",
    reply:
      "Giấy phép liên vận loại này do Bộ Xây dựng cấp, Sở chỉ xác nhận đầu vào và đã chuyển hồ sơ đủ. Phản ánh được gửi kèm văn bản đề nghị Bộ nêu rõ lý do tạm dừng. Công ty theo dõi trên hệ thống của Bộ; nếu cần xác nhận xe đủ điều kiện, Sở cấp trong một ngày.",
    transferTo: "Bộ Xây dựng",
  },
];
